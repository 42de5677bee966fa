import type { OfficerText } from '../../plan/values';
import type { OfficerList } from '../../workspace/lists';
import { mentionsIn, nameOf } from '../../workspace/mentions';
import { actionCheck, type Fix } from '../check';
import { actionName, listed } from '../support/naming';
import { accountable, chainAbove } from '../support/officers';

const withRoles = (roles: string) => `officers:
  dcs:
    title: Director of Children's Services
  ad-csc:
    title: Assistant Director Children's Social Care
    reports-to: dcs
${roles}`;

export const notPriorityOwner = actionCheck({
  id: 'officers/not-priority-owner',
  severity: 'suggestion',
  summary: 'A senior responsible officer who neither owns the priority nor is above an owner.',
  why: 'Somebody answers for the action who cannot decide about the priority that it is part of.',
  together: (count) => `${count} actions have nobody to answer for them who owns their priority.`,
  advice: 'Agree who answers for them, or make the role an owner.',
  uses: ['officers', 'headings'],
  fails: [
    { actions: ['senior-responsible-officer: ad-csc\nlead-officer: head-hr'] },
    {
      actions: ['senior-responsible-officer: hr-lead', ''],
      blocks: withRoles(
        '  hr-lead:\n    title: HR Lead\n    reports-to: ad-csc\n  head-hr:\n    title: Head of HR\n',
      ),
    },
  ],
  passes: [
    { actions: ['senior-responsible-officer: dcs', ''] },
    {
      // Above an owner.
      actions: ['senior-responsible-officer: chief'],
      blocks:
        "officers:\n  chief:\n    title: Chief Executive\n  dcs:\n    title: Director of Children's Services\n    reports-to: chief\n  ad-csc:\n    title: Assistant Director\n    reports-to: dcs\n",
    },
    {
      // The list does not say whom the owner reports to.
      actions: ['senior-responsible-officer: chief'],
      blocks: withRoles('  chief:\n    title: Chief Executive\n'),
    },
    {
      actions: ['senior-responsible-officer: police'],
      blocks: withRoles(
        '  police:\n    title: Detective Superintendent\n    partner: true\n    reports-to: dcs\n',
      ),
    },
  ],
  run({ action, priority, headings, officers }, report) {
    const { index } = officers;
    const values = headings[priority];
    const senior = accountable(action, index);
    if (senior?.officer === undefined || !values?.owners) return;
    // A partner is in nobody's line here, and answers for its own part.
    if (officers.get(senior.officer)?.values.partner) return;
    const owners = mentionsIn(values.owners, index);
    const above = chainAbove(senior.officer, officers);
    const isApart = owners.every(({ officer }) =>
      officer === undefined ? false : isPassedBy(officer, senior.officer ?? '', above, officers),
    );
    if (owners.length === 0 || !isApart) return;
    const name = nameOf(senior, index);
    const title = values.title ?? values.id ?? 'the priority';
    report({
      path: ['senior-responsible-officer', senior.item],
      stretch: { start: senior.start, end: senior.end },
      message: `The ${name} answers for ${actionName(action.ref)}, but neither owns ${title} nor is above an owner (${listed(owners.map((owner) => nameOf(owner, index)))}). Agree who answers for it, or make the role an owner.`,
      fixes: makeOwner(senior.officer, name, values.owners, priority, title),
    });
  },
});

/** Whether an owner certainly is not the officer nor below it: where no line is stated, nobody knows. */
function isPassedBy(
  owner: string,
  officer: string,
  aboveOfficer: ReadonlySet<string>,
  officers: OfficerList,
): boolean {
  if (owner === officer) return false;
  const aboveOwner = chainAbove(owner, officers);
  if (aboveOwner.has(officer)) return false;
  return aboveOwner.size > 0 || aboveOfficer.has(owner);
}

function makeOwner(
  id: string,
  name: string,
  owners: readonly OfficerText[],
  priority: number,
  title: string,
): readonly Fix[] {
  // One text becomes the first item of a list between brackets, where a comma would split it.
  if (owners.length === 1 && /[,[\]{}]/.test(owners[0]?.text ?? '')) return [];
  return [
    {
      title: `Make the ${name} an owner of ${title}`,
      edits: [{ do: 'add-item', at: { priority }, path: ['owners'], yaml: id }],
    },
  ];
}

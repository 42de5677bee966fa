import { planCheck, type Spot } from '../check';
import { actionName, listed } from '../support/naming';
import { entrySpot, namedElsewhere, namedToDo, spotOf } from '../support/officers';

const withVacancy = (role: string) => `officers:
  dcs:
    title: Director of Children's Services
  ad-csc:
    title: Assistant Director Children's Social Care
    reports-to: dcs
${role}`;
const headOfHr = withVacancy('  head-hr:\n    title: Head of HR\n    vacant: true\n');

export const vacantOfficer = planCheck({
  id: 'officers/vacant',
  severity: 'warning',
  summary: 'A role on which work depends is marked vacant.',
  why: 'While nobody holds the role, nobody does the work that the plan gives it.',
  together: (count) => `${count} roles are vacant on which work depends.`,
  advice: 'Say who covers for each, or give the work to another role.',
  uses: ['officers', 'boards', 'headings', 'measures', 'risks'],
  fails: [
    { actions: ['lead-officer: head-hr'], blocks: headOfHr },
    { actions: ['lead-officer: ad-csc, Head of HR', '', ''], blocks: headOfHr },
    {
      blocks: `${headOfHr}risks:\n  pay:\n    title: Pay falls behind\n    owner: head-hr\n    mitigation: Pay more\n`,
    },
  ],
  passes: [
    { blocks: headOfHr },
    {
      actions: ['', ''],
      blocks: withVacancy(
        '  head-hr:\n    title: Head of HR\n    vacant: false\n    interim: true\n',
      ),
    },
    {
      actions: [
        'lead-officer: head-hr\nstatus: complete\nupdates:\n  - date: 2026-05-12\n    status: complete\n    evidence: [https://northbridge.example/minutes]',
      ],
      blocks: headOfHr,
    },
  ],
  facts({ action, officers: { get, index } }) {
    if (action.status === 'complete') return undefined;
    const vacant = namedToDo(action, index).flatMap((named) => {
      const { officer } = named.mention;
      if (officer === undefined || get(officer)?.values.vacant !== true) return [];
      return [{ officer, spot: spotOf(named) }];
    });
    return vacant.length > 0 ? { ref: actionName(action.ref), vacant } : undefined;
  },
  run({ actions, officers, ...lists }, report) {
    const vacant = officers.entries.filter(({ values }) => values.vacant === true);
    if (vacant.length === 0) return;
    const places = new Map<string, (Spot & { message: string })[]>();
    const refs = new Map<string, Set<string>>();
    for (const { id } of vacant) {
      places.set(id, []);
      refs.set(id, new Set());
    }
    for (const { facts, index } of actions) {
      for (const { officer, spot } of facts?.vacant ?? []) {
        const ref = facts?.ref ?? '';
        places.get(officer)?.push({ ...spot, at: { action: index }, message: ref });
        refs.get(officer)?.add(ref);
      }
    }
    for (const named of namedElsewhere({ officers, ...lists })) {
      const { officer = '', text } = named.mention;
      places.get(officer)?.push({ ...spotOf(named), message: `${text} is named here.` });
    }
    for (const { id, values } of vacant) {
      const related = places.get(id) ?? [];
      if (related.length === 0) continue;
      const work = listed([...(refs.get(id) ?? [])]);
      report({
        ...entrySpot(id, officers),
        message: `The ${values.title ?? id} is vacant, so nobody holds what the plan gives to this role${work && `: ${work}`}. Say who covers for it, or give the work to another role.`,
        related,
      });
    }
  },
});

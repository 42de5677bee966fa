import type { OfficerList } from '../../workspace/lists';
import { nameOf } from '../../workspace/mentions';
import { actionCheck, type Fix } from '../check';
import { actionName, listed } from '../support/naming';
import { type NamedOfficer, namedIn, spotOf } from '../support/officers';
import { shortened } from '../support/shortened';

const field = 'senior-responsible-officer';

export const severalAccountable = actionCheck({
  id: 'officers/several-accountable',
  severity: 'suggestion',
  summary: 'More than one senior responsible officer for one action.',
  why: 'Where two answer for an action, each can wait for the other, and a board has nobody to ask.',
  together: (count) => `${count} actions have several senior responsible officers.`,
  advice: 'Keep one for each: somebody in particular whom a board can ask.',
  uses: ['officers'],
  fails: [
    { actions: [`${field}: [dcs, head-hr]`] },
    { actions: [`${field}: Director of Children's Services/ Head of HR`] },
    { actions: [`${field}:\n  - dcs\n  - head-hr\n  - ad-csc`, `${field}: dcs`] },
    { actions: [`${field}: |\n  Director of Children's Services\n  Head of HR`] },
  ],
  passes: [
    { actions: [`${field}: dcs`] },
    { actions: [`${field}: [dcs, Director of Children's Services]`] },
    { actions: ['lead-officer: [ad-csc, head-hr]'] },
  ],
  run({ action, officers }, report) {
    const [first, ...rest] = eachOnce(namedIn(action[field], [field], officers.index));
    const [second, ...others] = rest;
    if (!first || !second) return;
    const name = ({ mention }: NamedOfficer) => shortened(nameOf(mention, officers.index));
    const names = [first, ...rest].map(name);
    report({
      ...spotOf(second),
      message: `${actionName(action.ref)} has ${names.length} senior responsible officers, ${listed(names)}, so a board has nobody in particular to ask. Keep one; the first of them counts.`,
      related: [first, ...others].map((one) => ({ ...spotOf(one), message: `${name(one)} too.` })),
      fixes: keepOnly(first, rest, action[field]?.length ?? 0, officers),
    });
  },
});

/** Every officer at the first place, without partners who are not named. */
function eachOnce(named: readonly NamedOfficer[]): readonly NamedOfficer[] {
  const byName = new Map<string, NamedOfficer>();
  for (const one of named) {
    const { officer, text, unnamedPartners } = one.mention;
    const key = officer === undefined ? `? ${text.toLowerCase()}` : `= ${officer}`;
    if (!unnamedPartners && !byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}

/** Where one text names them all it becomes the first; of a list of two the second goes. */
function keepOnly(
  first: NamedOfficer,
  rest: readonly NamedOfficer[],
  items: number,
  { index }: OfficerList,
): readonly Fix[] {
  const title = `Keep ${shortened(nameOf(first.mention, index))} alone`;
  if (items === 1) {
    return [{ title, edits: [{ do: 'replace', path: [field, 0], text: first.mention.text }] }];
  }
  const [second] = rest;
  if (items !== 2 || rest.length !== 1 || first.mention.item !== 0 || second?.mention.item !== 1)
    return [];
  return [{ title, edits: [{ do: 'remove', path: [field, 1] }] }];
}

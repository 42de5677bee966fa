/** How reports say figures, days and names. */

import { listed as listedFirst } from '../checks/support/naming';
import type { CriteriaCount } from '../progress/criteria-met';
import { refName } from '../progress/position';
import { percent } from '../progress/roll-up';
import { formatDay, type IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { mentionsIn, nameOf, type OfficerCell } from '../workspace/mentions';

/** '6 of 22 (27%)': never a percentage without its counts. */
export function share(part: number, whole: number): string {
  const rounded = percent(part, whole);
  return rounded === undefined ? '0 of 0' : `${part} of ${whole} (${rounded}%)`;
}

/** '1 October 2026', or a dash. */
export function dayText(day: IsoDay | undefined | null): string {
  return day ? formatDay(day) : '–';
}

/** '+2', '−1', '0': with a minus sign that is one. */
export function changeText(change: number): string {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** Officers as their list calls them. */
export function officersText(
  cell: OfficerCell | undefined,
  { officers: { index } }: Pick<Lists, 'officers'>,
): string {
  return mentionsIn(cell, index)
    .map((mention) => nameOf(mention, index))
    .join(', ');
}

/** 'A, B and C': all of them. */
export function listed(items: readonly string[]): string {
  return listedFirst(items, items.length);
}

/** What became of success criteria, in a sentence: of those in words a plan does not say whether they are met. */
export function criteriaText(count: CriteriaCount): string {
  const parts = [
    `${count.met} met`,
    ...(count.missed > 0 ? [`${count.missed} missed`] : []),
    ...(count['to-come'] > 0 ? [`${count['to-come']} still to be met`] : []),
    ...(count['not-known'] > 0
      ? [`${count['not-known']} not known, as they name no measure with a target and a figure`]
      : []),
  ];
  return `Success criteria: ${parts.join(', ')}.`;
}

/** More refs in a sentence than this nobody reads. */
const mostRefs = 12;

/** 'CS1, CS2 and 40 more'. */
export function refsText(refs: readonly (string | undefined)[]): string {
  const names = refs.map(refName);
  if (names.length <= mostRefs) return listed(names);
  return listed([...names.slice(0, mostRefs), `${names.length - mostRefs} more`]);
}

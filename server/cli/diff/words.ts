/** What `diff` says, in words that are the same in every format for people. */

import { type Change, changeKinds, type Verdict } from '../../history/change';
import { beginningWords } from '../../history/words';
import { counted } from '../../text/counted';
import type { PlanDiff } from './plan-diff';
import type { Differences } from './run';

/** A group of changes that stand together under a heading. */
type Group = Verdict | 'look';

/** The groups, what matters most first, each with its heading. */
export const groups: readonly (readonly [Group, string])[] = [
  ['weaker', 'Weaker'],
  ['look', 'Look at these'],
  ['stronger', 'Stronger'],
  ['neither', 'Neither stronger nor weaker'],
];

function groupOf({ verdict, look }: Change): Group {
  return verdict === 'neither' && look !== undefined ? 'look' : verdict;
}

/**
 * The changes of a group, those of one action together: first what nobody agreed and what was done to the past,
 * then what only other words tell, and last what the plan itself accounts for.
 */
export function changesOf({ changes }: PlanDiff, group: Group): readonly Change[] {
  const first = new Map<string, number>();
  for (const [i, { subject }] of changes.entries()) if (!first.has(subject)) first.set(subject, i);
  const place = ({ subject, kind }: Change) =>
    (first.get(subject) ?? 0) * changeKinds.length + changeKinds.indexOf(kind);
  const rank = ({ isRecorded, look }: Change) => {
    if (isRecorded) return 2;
    return look === 'words' ? 1 : 0;
  };
  return changes
    .filter((one) => groupOf(one) === group)
    .toSorted((a, b) => rank(a) - rank(b) || place(a) - place(b));
}

/** '3 changes made the plan weaker, 1 made it stronger, and 2 made it neither weaker nor stronger'. */
export function countWords(changes: readonly Change[]): string {
  const parts = groups.flatMap(([group]) => {
    const count = changes.filter((one) => groupOf(one) === group).length;
    return count === 0 ? [] : [{ group, count }];
  });
  const [first, ...rest] = parts;
  if (!first) return 'Nothing changed in what the plan says';
  const words = rest.map(({ group, count }) => `${count} ${did(group, count, 'it')}`);
  const all = [`${counted(first.count, 'change')} ${did(first.group, first.count, 'the plan')}`];
  const last = words.pop();
  return [[...all, ...words].join(', '), ...(last === undefined ? [] : [last])].join(', and ');
}

function did(group: Group, count: number, plan: string): string {
  if (group === 'look') return count === 1 ? 'is to be looked at' : 'are to be looked at';
  return `made ${plan} ${group === 'neither' ? 'neither weaker nor stronger' : group}`;
}

/** That what came before is not known; undefined where it is. */
export function historyWords({ historyBegins: day }: PlanDiff): string | undefined {
  return day === null
    ? undefined
    : `${beginningWords(day)}, so earlier moves of deadlines are not counted.`;
}

/** Plans that came or went. */
export function otherPlans({ added, removed }: Differences): readonly string[] {
  return [...removed.map((path) => `${path} is gone.`), ...added.map((path) => `${path} is new.`)];
}

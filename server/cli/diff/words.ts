/** What `diff` says, in words that are the same in every format for people. */

import { type Change, changeKinds, type Verdict } from '../../history/change';
import { verdictsOf } from '../../history/compare';
import { beginningWords } from '../../history/words';
import { counted } from '../../text/counted';
import type { PlanDiff } from './plan-diff';
import type { Differences } from './run';

/** The verdicts, what matters most first, each with its heading. */
export const verdicts: readonly (readonly [Verdict, string])[] = [
  ['weaker', 'Weaker'],
  ['stronger', 'Stronger'],
  ['neither', 'Neither stronger nor weaker'],
];

/** The changes of a verdict, those of one action together. */
export function changesOf({ changes }: PlanDiff, verdict: Verdict): readonly Change[] {
  const first = new Map<string, number>();
  for (const [i, { subject }] of changes.entries()) if (!first.has(subject)) first.set(subject, i);
  const place = ({ subject, kind }: Change) =>
    (first.get(subject) ?? 0) * changeKinds.length + changeKinds.indexOf(kind);
  return changes.filter((one) => one.verdict === verdict).toSorted((a, b) => place(a) - place(b));
}

/** '3 changes made the plan weaker, 1 made it stronger, 2 did neither'. */
export function countWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed in what the plan says';
  const counts = verdictsOf(changes);
  const words = { weaker: 'weaker', stronger: 'stronger', neither: 'neither weaker nor stronger' };
  const [first, ...rest] = verdicts.map(([verdict]) => verdict).filter((one) => counts[one] > 0);
  if (first === undefined) throw new Error('Every change has a verdict');
  const more = rest.map((one) =>
    one === 'neither' ? `${counts[one]} did neither` : `${counts[one]} made it ${words[one]}`,
  );
  const head = `${counted(counts[first], 'change')} made the plan ${words[first]}`;
  return [head, ...more].join(', ');
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

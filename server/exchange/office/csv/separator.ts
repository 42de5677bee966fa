/** What separates the values of a CSV file: a comma, or what a spreadsheet of another country puts there. */

import { recordsIn } from './records';

const separators = [',', ';', '\t', '|'];
/** Enough to see it, little enough to be quick. */
const looked = 50;

/**
 * The separator that gives most records the same number of fields, and more than one; undefined where no
 * separator does.
 */
export function separatorOf(text: string): string | undefined {
  const scores = separators.map((separator) => ({ separator, score: scoreOf(text, separator) }));
  // The first of equals: commas.
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.separator : undefined;
}

function scoreOf(text: string, separator: string): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { length } of recordsIn(text, separator, looked)) {
    all += 1;
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const shares = [...counts].map(([length, count]) => (count / all) * Math.log2(length + 1));
  return Math.max(0, ...shares);
}

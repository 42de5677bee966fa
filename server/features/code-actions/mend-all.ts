/** Mends many problems of a file at once. */

import type { Problem, ProblemFix } from '../../engine/problem';
import type { Edit } from '../../plan/document';
import { composed } from '../../plan/offsets';
import type { Snapshot } from '../snapshot';
import type { FileChange } from './offer';

/** What mends one problem may make another, or keep another fix from its place: so it goes by rounds. */
const mostRounds = 20;

/** The edits that mend every problem for which `fixOf` gives a fix, as far as fixes mend. */
export function mendAll(
  file: Snapshot,
  fixOf: (problem: Problem) => ProblemFix | undefined,
): readonly FileChange[] {
  let edits: readonly Edit[] = [];
  let now = file;
  let left = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds; round++) {
    const { problems, plan } = now.verdict;
    const fixes = problems.flatMap((problem) => fixOf(problem) ?? []);
    if (fixes.length === 0 || fixes.length >= left) break;
    left = fixes.length;
    const own = apart(fixes.map((fix) => fix.edits(plan)));
    edits = composed(edits, own);
    now = now.after(own);
  }
  return [{ file, edits }];
}

/** The edits of as many fixes as do not touch each other, in order. */
function apart(fixes: readonly (readonly Edit[])[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const edits of fixes) {
    const isFree = edits.every(({ start, end }) =>
      taken.every((other) => other.end < start || end < other.start),
    );
    if (isFree) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The fixes of checks: each on its problem, all of one kind, and all that keep the meaning. */

import type { Problem, ProblemFix } from '../../engine/problem';
import type { Snapshot } from '../snapshot';
import { isTold } from '../told-problems';
import { withBlanks } from './blanks';
import { mendAll } from './mend-all';
import type { Asked, FileChange, Offer } from './offer';
import { problemsAt } from './problems-at';

/** Every fix of the problems at a place, and for each kind of them all that the file has. */
export function* fixOffers({ snapshot, range }: Asked): Generator<Offer> {
  const problems = problemsAt(snapshot, range);
  for (const problem of problems) {
    for (const [n, fix] of problem.fixes.entries()) yield fixOffer(snapshot, problem, fix, n);
  }
  for (const check of new Set(problems.filter(wholeFix).map((problem) => problem.check))) {
    const isMeant = (one: Problem) => one.check === check && isTold(one, snapshot);
    const all = snapshot.verdict.problems.filter((one) => isMeant(one) && wholeFix(one));
    if (all.length < 2) continue;
    const own = problems.find((problem) => problem.check === check);
    yield {
      id: `all ${check}`,
      title: `Mend all ${all.length} of this kind (${check})`,
      kind: 'quickfix',
      ...(own && { problem: own }),
      changes: () =>
        mendAll(snapshot, (problem) => (isMeant(problem) ? wholeFix(problem) : undefined)),
    };
  }
}

/** All at once that may be applied unseen. */
export function* fixAllOffers({ snapshot }: Asked): Generator<Offer> {
  if (!snapshot.verdict.problems.some(safeFix)) return;
  yield {
    id: 'all safe',
    title: 'Mend all that can be mended without a change of meaning',
    kind: 'source.fixAll.goldenThread',
    changes: () => mendAll(snapshot, safeFix),
  };
}

function fixOffer(snapshot: Snapshot, problem: Problem, fix: ProblemFix, n: number): Offer {
  const { check, start, fixes } = problem;
  const isPreferred = fixes.length === 1 && fix.safe;
  return {
    id: `fix ${check} ${start.line}:${start.character} ${n}`,
    title: fix.title,
    kind: 'quickfix',
    problem,
    ...(isPreferred && { isPreferred }),
    changes: () => [fixChange(snapshot, fix)],
  };
}

function fixChange(file: Snapshot, fix: ProblemFix): FileChange {
  return { file, edits: fix.edits(file.verdict.plan).map(withBlanks) };
}

/** The fix that a problem suggests first, where it leaves nothing to be filled in. */
function wholeFix({ fixes: [first] }: Problem): ProblemFix | undefined {
  return first?.blank ? undefined : first;
}

/** The first fix of a problem that may be applied unseen. */
export function safeFix({ fixes }: Problem): ProblemFix | undefined {
  return fixes.find(({ safe, blank }) => safe && !blank);
}

/** The fixes of checks: each on its problem, all of one kind, and all that keep the meaning. */

import { mendAll, safeFix, wholeFix } from '../../engine/mend-all';
import type { Problem, ProblemFix } from '../../engine/problem';
import type { Snapshot } from '../snapshot';
import { isTold } from '../told-problems';
import { withBlanks } from './blanks';
import { type Asked, type FileChange, isEmpty, type Offer } from './offer';
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
        allMended(snapshot, (problem) => (isMeant(problem) ? wholeFix(problem) : undefined)),
    };
  }
}

/** All at once that may be applied unseen. Whoever asks for just that, as at each saving, is offered nothing in vain. */
export function* fixAllOffers({ snapshot, isSpecific }: Asked): Generator<Offer> {
  if (!snapshot.verdict.problems.some(safeFix)) return;
  if (isSpecific && isEmpty(safelyMended(snapshot))) return;
  yield {
    id: 'all safe',
    title: 'Mend all that can be mended without a change of meaning',
    kind: 'source.fixAll.goldenThread',
    changes: () => safelyMended(snapshot),
  };
}

const kept = new WeakMap<Snapshot, readonly FileChange[]>();

/** The change that makes all safe fixes; worked out once for a text, which is asked for it twice. */
function safelyMended(snapshot: Snapshot): readonly FileChange[] {
  const changes = kept.get(snapshot) ?? allMended(snapshot, safeFix);
  kept.set(snapshot, changes);
  return changes;
}

function fixOffer(snapshot: Snapshot, problem: Problem, fix: ProblemFix, n: number): Offer {
  const { fixes } = problem;
  const isPreferred = fixes.length === 1 && fix.safe;
  return {
    // Where one check finds several things at one place, only this tells them apart.
    id: `fix ${snapshot.verdict.problems.indexOf(problem)} ${n}`,
    title: fix.title,
    kind: 'quickfix',
    problem,
    ...(isPreferred && { isPreferred }),
    changes: () => [fixChange(snapshot, fix)],
  };
}

/** The change that mends every problem for which `fixOf` gives a fix, as far as fixes mend. */
export function allMended(
  file: Snapshot,
  fixOf: (problem: Problem) => ProblemFix | undefined,
): readonly FileChange[] {
  return [{ file, edits: mendAll<Snapshot>(file, fixOf).edits }];
}

/** The change that makes one fix. */
export function fixChange(file: Snapshot, fix: ProblemFix): FileChange {
  return { file, edits: fix.edits(file.verdict.plan).map(withBlanks) };
}

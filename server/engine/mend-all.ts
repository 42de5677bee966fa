/** Mends many problems of a file at once. */

import type { Edit } from '../plan/document';
import { composed } from '../plan/offsets';
import type { Plan } from '../plan/plan';
import { alikeKey } from './identity';
import type { Problem, ProblemFix } from './problem';
import type { Verdict } from './problems';

/** A file at one moment, which can be judged as it would be after edits. */
export interface Mendable<T> {
  readonly verdict: Pick<Verdict, 'plan' | 'problems'>;
  after(edits: readonly Edit[]): T;
}

/** What mending a file came to. */
export interface Mended<T> {
  readonly file: T;
  /** From the file before to that after, in order and apart. */
  readonly edits: readonly Edit[];
  /** How many fixes were made. */
  readonly count: number;
}

type FixOf = (problem: Problem) => ProblemFix | undefined;

/** So often mending goes on from where it left no less to mend than before. */
const patience = 2;

/**
 * Makes the fix that `fixOf` gives for a problem, for every problem, until nothing more helps: what mends one
 * may make another, or keep another fix from its place. What leaves no less to mend is not done.
 */
export function mendAll<T extends Mendable<T>>(file: T, fixOf: FixOf): Mended<T> {
  let best: Mended<T> = { file, edits: [], count: 0 };
  let now = best;
  for (let idle = 0; idle < patience; idle++) {
    const more = mendOnce(now.file, fixOf);
    if (more.edits.length === 0) break;
    const edits = composed(now.edits, more.edits);
    now = { file: more.file, edits, count: now.count + more.count };
    if (mendableIn(now.file, fixOf) >= mendableIn(best.file, fixOf)) continue;
    best = now;
    idle = -1;
  }
  return best;
}

function mendableIn({ verdict }: Mendable<unknown>, fixOf: FixOf): number {
  return verdict.problems.filter((problem) => fixOf(problem) !== undefined).length;
}

/**
 * Goes check by check, as long as that makes the problems of a check fewer than they ever were, or the text
 * shorter, so that it ends. Fixes that together make errors more are made one by one, without those that do.
 */
function mendOnce<T extends Mendable<T>>(file: T, fixOf: FixOf): Mended<T> {
  const left = new Map<string, number>();
  const singly = new Set<string>();
  const refused = new Set<string>();
  let mended: Mended<T> = { file, edits: [], count: 0 };
  for (;;) {
    const { plan, problems } = mended.file.verdict;
    const wanted = fixesByCheck(
      problems,
      fixOf,
      (one) => singly.has(one.check) && refused.has(keyOf(one)),
    );
    const next = nextRound(wanted, plan, left, singly);
    if (!next) return mended;
    const { check, fixes, edits, count } = next;
    left.set(check, Math.min(leftOf(left, check), next.problems));
    const after = mended.file.after(edits);
    if (errorsIn(after) <= errorsIn(mended.file)) {
      mended = { file: after, edits: composed(mended.edits, edits), count: mended.count + count };
    } else if (singly.has(check)) for (const { problem } of fixes) refused.add(keyOf(problem));
    else {
      singly.add(check);
      left.delete(check);
    }
  }
}

/** Fixes of one check that are made together. */
interface Round extends Pick<Mended<never>, 'edits' | 'count'> {
  readonly check: string;
  /** How many problems the check has that could be mended. */
  readonly problems: number;
  readonly fixes: readonly Wanted[];
}

function nextRound(
  wanted: ReadonlyMap<string, readonly Wanted[]>,
  plan: Plan,
  left: ReadonlyMap<string, number>,
  singly: ReadonlySet<string>,
): Round | undefined {
  for (const [check, all] of wanted) {
    const fixes = singly.has(check) ? all.slice(0, 1) : all;
    const made = apart(fixes.map(({ fix }) => fix.edits(plan)));
    if (all.length < leftOf(left, check) || isShortening(made.edits))
      return { check, problems: all.length, fixes, ...made };
  }
  return undefined;
}

function leftOf(left: ReadonlyMap<string, number>, check: string): number {
  return left.get(check) ?? Number.POSITIVE_INFINITY;
}

function isShortening(edits: readonly Edit[]): boolean {
  return edits.reduce((more, { start, end, text }) => more + text.length - (end - start), 0) < 0;
}

interface Wanted {
  readonly problem: Problem;
  readonly fix: ProblemFix;
}

function fixesByCheck(
  problems: readonly Problem[],
  fixOf: FixOf,
  isRefused: (problem: Problem) => boolean,
): ReadonlyMap<string, readonly Wanted[]> {
  const fixes = new Map<string, Wanted[]>();
  for (const problem of problems) {
    const fix = fixOf(problem);
    if (!fix || isRefused(problem)) continue;
    const all = fixes.get(problem.check);
    if (all) all.push({ problem, fix });
    else fixes.set(problem.check, [{ problem, fix }]);
  }
  return fixes;
}

/** Problems of one key are alike, and what one fix does to them all do. */
function keyOf({ check, subject }: Problem): string {
  return alikeKey({ check, ...subject });
}

function errorsIn({ verdict }: Mendable<unknown>): number {
  return verdict.problems.filter(({ severity }) => severity === 'error').length;
}

/** The edits of as many fixes as do not touch each other, in order. */
function apart(fixes: readonly (readonly Edit[])[]): Pick<Mended<never>, 'edits' | 'count'> {
  const taken: Edit[] = [];
  let count = 0;
  for (const edits of fixes) {
    const isFree = edits.every(({ start, end }) =>
      taken.every((other) => other.end < start || end < other.start),
    );
    if (!isFree) continue;
    taken.push(...edits);
    count += 1;
  }
  return { edits: taken.sort((a, b) => a.start - b.start || a.end - b.end), count };
}

/** The fix that a problem suggests first, where it leaves nothing to be filled in. */
export function wholeFix({ fixes: [first] }: Problem): ProblemFix | undefined {
  return first?.blank ? undefined : first;
}

/** The first fix of a problem that may be applied unseen. */
export function safeFix({ fixes }: Problem): ProblemFix | undefined {
  return fixes.find(({ safe, blank }) => safe && !blank);
}

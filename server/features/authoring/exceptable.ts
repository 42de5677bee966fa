/** The problems of a plan to which an exception can be agreed. */

import { isExceptable } from '../../engine/agreed';
import type { Problem } from '../../engine/problem';
import type { ExceptableProblem, TextPosition } from '../../protocol';
import { bySeverity } from '../../workspace/setting';
import { entryOf } from '../code-actions/exception';
import type { PlanSnapshot, Snapshot } from '../snapshot';

/**
 * The problems that can be agreed to be left, one of each check for each entry: those on the line of the
 * cursor first, then the gravest.
 */
export function exceptable(
  snapshot: Snapshot,
  position?: TextPosition,
): ExceptableProblem[] | undefined {
  if (snapshot.kind === 'config') return undefined;
  const seen = new Set<string>();
  const found: ExceptableProblem[] = [];
  for (const problem of snapshot.verdict.problems) {
    const { check, severity, message, action, start, end } = problem;
    const entry = isExceptable(check) ? entryOf(snapshot, problem) : undefined;
    const key = `${check} ${entry?.at}`;
    if (!entry || seen.has(key)) continue;
    seen.add(key);
    found.push({
      id: idOf(problem),
      check,
      severity,
      message,
      line: start.line,
      ...(action !== null && { ref: action }),
      isHere: position !== undefined && start.line <= position.line && position.line <= end.line,
      isForPlan: entry.isPlan,
    });
  }
  return found.sort(
    (a, b) =>
      Number(b.isHere) - Number(a.isHere) ||
      bySeverity.indexOf(a.severity) - bySeverity.indexOf(b.severity),
  );
}

/** The problem of an id; undefined where it is not there any more. */
export function problemOf({ verdict }: PlanSnapshot, id: unknown): Problem | undefined {
  return verdict.problems.find((problem) => isExceptable(problem.check) && idOf(problem) === id);
}

function idOf({ check, start }: Problem): string {
  return `${check} ${start.line}:${start.character}`;
}

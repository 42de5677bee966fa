/** How many problems of which severity there are, and in which action of a plan. */

import type { Problem } from '../engine/problem';
import type { ProblemCounts } from '../protocol';
import type { Severity } from '../workspace/setting';
import { actionAt, actionsByFragment } from './actions-in';
import type { PlanSnapshot } from './snapshot';

export const noProblems: ProblemCounts = { error: 0, warning: 0, suggestion: 0 };

/** Counts problems. */
export function countsOf(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { ...noProblems };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The problems of each action, by its position in the plan; one that has none may have no entry. */
export function countsByAction(snapshot: PlanSnapshot): readonly (ProblemCounts | undefined)[] {
  const { verdict, plan } = snapshot;
  const { fragments } = plan.document;
  const actions = actionsByFragment(plan);
  const counts: (Record<Severity, number> | undefined)[] = new Array(plan.actions.length);
  // Problems and fragments are both in order of place: they are gone through side by side.
  let index = 0;
  let firstLine = 0;
  for (const problem of verdict.problems) {
    const { line } = problem.start;
    for (let breaks = breaksIn(index); index < fragments.length - 1; breaks = breaksIn(index)) {
      if (line < firstLine + breaks) break;
      firstLine += breaks;
      index += 1;
    }
    if (actions[index]?.length === 0) continue;
    const action = actionAt(plan, index, offsetIn(index, firstLine, problem));
    if (action === undefined) continue;
    counts[action] ??= { ...noProblems };
    counts[action][problem.severity] += 1;
  }
  return counts;

  function breaksIn(i: number): number {
    return fragments[i]?.lineBreaks ?? 0;
  }

  function offsetIn(i: number, first: number, { start }: Problem): number {
    return (fragments[i]?.lineStarts[start.line - first] ?? 0) + start.character;
  }
}

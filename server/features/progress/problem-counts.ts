/** How many problems of which severity lie in which action of a plan. */

import type { Severity } from '../../workspace/setting';
import { actionAt, actionsByFragment } from '../actions-in';
import type { PlanSnapshot } from '../snapshot';

export type ProblemCounts = Readonly<Record<Severity, number>>;

export const noProblems: ProblemCounts = { error: 0, warning: 0, suggestion: 0 };

const kept = new WeakMap<PlanSnapshot, Counts>();

interface Counts {
  readonly all: ProblemCounts;
  /** By the position of the action in the plan; those without a problem have no entry. */
  readonly byAction: ReadonlyMap<number, ProblemCounts>;
}

/** The problems of a plan, counted once. */
export function countsOf(snapshot: PlanSnapshot): Counts {
  let counts = kept.get(snapshot);
  if (!counts) {
    counts = counted(snapshot);
    kept.set(snapshot, counts);
  }
  return counts;
}

function counted(snapshot: PlanSnapshot): Counts {
  const { verdict, plan, places } = snapshot;
  const all = { error: 0, warning: 0, suggestion: 0 };
  const byAction = new Map<number, Record<Severity, number>>();
  const actions = actionsByFragment(plan);
  for (const { severity, start } of verdict.problems) {
    all[severity] += 1;
    const index = places.fragmentOfLine(start.line);
    if (actions[index]?.length === 0) continue;
    const action = actionAt(plan, index, places.offsetFromUtf16(index, start));
    if (action === undefined) continue;
    const own = byAction.get(action) ?? { error: 0, warning: 0, suggestion: 0 };
    own[severity] += 1;
    byAction.set(action, own);
  }
  return { all, byAction };
}

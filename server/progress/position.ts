/** Where a plan stands on its as-of date: every action rated once, for all figures that are shown of it. */

import type { ActionEntry } from '../plan/plan';
import type { Action } from '../plan/types';
import type { Lists, StageWindow } from '../workspace/lists';
import { type ActionOn, actionOn, stageOn } from './action-on';
import { type BoardCycle, boardCycleOf } from './board-cycle';
import { type CriteriaCount, criteriaOf } from './criteria-met';
import { type ActionRating, raterOf } from './rating';
import { standingOf } from './standing';

/** An action on the as-of date. */
export interface PositionedAction {
  readonly action: Action;
  /** Index of its priority. */
  readonly priority: number;
  readonly stage: StageWindow | undefined;
  readonly now: ActionOn;
  readonly rating: ActionRating;
  /** Its deadline has passed, and it is not complete with evidence. */
  readonly isLate: boolean;
  /** It is to be complete by the day on which the plan's board meets next, and is not. */
  readonly isDueNext: boolean;
  /** Its success criteria. */
  readonly criteria: CriteriaCount;
}

/** What an action is called in a sentence. */
export function refName(ref: string | undefined): string {
  return ref ?? 'an action without a ref';
}

/** Where a plan stands. */
export interface Position {
  readonly cycle: BoardCycle;
  /** The actions in force, in the order of the plan. */
  readonly actions: readonly PositionedAction[];
  /** Those that were withdrawn by that day. */
  readonly withdrawn: readonly PositionedAction[];
}

/** All that a position depends on besides the actions. */
export type PositionLists = Pick<Lists, 'plan' | 'boards' | 'measures' | 'stages' | 'asOf'>;

/** The position of a plan's actions on the as-of date of the lists; what is dated later does not count. */
export function positionOf(
  entries: readonly Pick<ActionEntry, 'values' | 'priority'>[],
  lists: PositionLists,
): Position {
  const { asOf, measures } = lists;
  const cycle = boardCycleOf(lists);
  const rate = raterOf(
    entries.map(({ values }) => values),
    lists,
  );
  const all = entries.map(({ values: action, priority }): PositionedAction => {
    const rating = rate(action);
    const { late, dueBeforeBoard } = standingOf(action, rating.calculated, cycle);
    return {
      action,
      priority,
      stage: stageOn(action, lists),
      now: actionOn(action, asOf),
      rating,
      isLate: late,
      isDueNext: dueBeforeBoard,
      criteria: criteriaOf(action, measures, asOf),
    };
  });
  return {
    cycle,
    actions: all.filter(({ now }) => !now.withdrawn),
    withdrawn: all.filter(({ now }) => now.withdrawn),
  };
}

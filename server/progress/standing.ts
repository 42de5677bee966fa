/** Where an action stands on the as-of date: what its rating comes to, and what its deadline does besides. */

import type { Action } from '../plan/types';
import type { IsoDay } from '../text/dates';
import { actionOn, isLate, isOpen } from './action-on';
import type { BoardCycle } from './board-cycle';
import type { Rating } from './rating-rules';

/** What is true of an action; what is true of its deadline can be so besides. */
export interface Standing {
  /** Given up: it counts in no figure. */
  readonly withdrawn: boolean;
  /** Complete, with evidence. */
  readonly done: boolean;
  /** Its deadline has passed, and it is not done: one of those that are off track. */
  readonly late: boolean;
  readonly offTrack: boolean;
  readonly atRisk: boolean;
  readonly notUpdated: boolean;
  /** It is to be done by the day on which the board meets next. */
  readonly dueBeforeBoard: boolean;
}

/** Where an action that is rated so stands within a cycle of its board. */
export function standingOf(action: Action, calculated: Rating, cycle: BoardCycle): Standing {
  const now = actionOn(action, cycle.asOf);
  return {
    withdrawn: calculated === 'withdrawn',
    done: calculated === 'complete',
    late: isLate(now, cycle.asOf),
    offTrack: calculated === 'off-track',
    atRisk: calculated === 'at-risk',
    notUpdated: calculated === 'not-updated',
    dueBeforeBoard: isOpen(now) && isDue(now.deadline, cycle),
  };
}

function isDue(day: IsoDay | undefined, { asOf, next }: BoardCycle): boolean {
  return day !== undefined && next !== undefined && day >= asOf && day <= next;
}

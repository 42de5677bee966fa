/** Where an action stands on the as-of date: what its rating comes to, and what its deadline does besides. */

import type { Action } from '../plan/types';
import type { IsoDay } from '../text/dates';
import { deadlineOn } from './action-on';
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
  const done = calculated === 'complete';
  const withdrawn = calculated === 'withdrawn';
  const deadline = done || withdrawn ? undefined : deadlineOn(action, cycle.asOf)?.day;
  return {
    withdrawn,
    done,
    late: deadline !== undefined && deadline < cycle.asOf,
    offTrack: calculated === 'off-track',
    atRisk: calculated === 'at-risk',
    notUpdated: calculated === 'not-updated',
    dueBeforeBoard: isDue(deadline, cycle),
  };
}

/** Whether somebody still has it as work to do, as far as was reported. */
export function isOpen({ status, withdrawn }: Action): boolean {
  return status !== 'complete' && withdrawn === undefined;
}

/** Whether such work should have been done before the as-of date. Of a month or year its last day counts. */
export function isLate(action: Action, asOf: IsoDay): boolean {
  const day = action.deadline?.day;
  return isOpen(action) && day !== undefined && day < asOf;
}

function isDue(day: IsoDay | undefined, { asOf, next }: BoardCycle): boolean {
  return day !== undefined && next !== undefined && day >= asOf && day <= next;
}

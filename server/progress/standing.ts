/** Where an action stands on the as-of date. */

import type { Action } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { BoardCycle } from './board-cycle';

/** What is true of an action; several can be at once. */
export interface Standing {
  /** Given up: it counts in no figure. */
  readonly withdrawn: boolean;
  /** Reported complete. */
  readonly done: boolean;
  /** Its deadline has passed, and it is not done. */
  readonly late: boolean;
  /** Reported at risk or off track. */
  readonly atRisk: boolean;
  /** Nothing was reported on it since the last meeting of the plan's board. */
  readonly notUpdated: boolean;
  /** It is to be done by the day on which the board meets next. */
  readonly dueBeforeBoard: boolean;
}

/** Where an action stands within a cycle of its board. */
export function standingOf(action: Action, cycle: BoardCycle): Standing {
  const { status, withdrawn } = action;
  const open = isOpen(action);
  return {
    withdrawn: withdrawn !== undefined,
    done: withdrawn === undefined && status === 'complete',
    late: isLate(action, cycle.asOf),
    atRisk: open && (status === 'at-risk' || status === 'off-track'),
    notUpdated: open && isSilent(action, cycle),
    dueBeforeBoard: open && isDueBy(action, cycle),
  };
}

/** Whether there is still something to do. */
export function isOpen({ status, withdrawn }: Action): boolean {
  return status !== 'complete' && withdrawn === undefined;
}

/** Whether an action should have been done before the as-of date. Of a month or year its last day counts. */
export function isLate(action: Action, asOf: IsoDay): boolean {
  const day = action.deadline?.day;
  return isOpen(action) && day !== undefined && day < asOf;
}

/** Nobody can be silent before a board has met; what is dated after the as-of date has not happened yet. */
export function isSilent(
  { updates = [] }: Pick<Action, 'updates'>,
  { asOf, last }: Pick<BoardCycle, 'asOf' | 'last'>,
): boolean {
  if (last === undefined) return false;
  return !updates.some(({ date }) => date && date.day >= last && date.day <= asOf);
}

function isDueBy({ deadline }: Action, { asOf, next }: BoardCycle): boolean {
  const day = deadline?.day;
  return day !== undefined && next !== undefined && day >= asOf && day <= next;
}

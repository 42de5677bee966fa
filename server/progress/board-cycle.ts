/** Between which two meetings of its board a plan stands. */

import type { Board } from '../plan/types';
import { addDays, type IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { lastMeeting, nextMeeting, ownBoard } from '../workspace/meetings';

/** The as-of date, and the meetings around it as far as anybody can tell them. */
export interface BoardCycle {
  readonly asOf: IsoDay;
  readonly board: Board | undefined;
  /**
   * The last meeting before the as-of date: what is said on the day of a meeting is said to it. None of before
   * the plan began, when nobody could report.
   */
  readonly last: IsoDay | undefined;
  /** The first meeting on that date or after it. */
  readonly next: IsoDay | undefined;
}

/** The cycle of the plan's board; without a board that says when it meets there are no meetings in it. */
export function boardCycleOf(lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>): BoardCycle {
  const { asOf } = lists;
  const [, board] = ownBoard(lists) ?? [];
  const { last, next } = board ? meetingsAround(board, asOf) : { last: undefined, next: undefined };
  const starts = lists.plan.starts?.day;
  const isBefore = last !== undefined && starts !== undefined && last < starts;
  return { asOf, board, last: isBefore ? undefined : last, next };
}

/** The meetings of a board between which a day lies; a meeting on that day is the next one. */
export function meetingsAround(board: Board, day: IsoDay): Pick<BoardCycle, 'last' | 'next'> {
  const dayBefore = addDays(day, -1);
  return { last: lastMeeting(board, dayBefore), next: nextMeeting(board, dayBefore) };
}

/** Between which two meetings of its board a plan stands. */

import type { Board } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { lastMeeting, nextMeeting, ownBoard } from '../workspace/meetings';

/** The as-of date, and the meetings around it as far as anybody can tell them. */
export interface BoardCycle {
  readonly asOf: IsoDay;
  readonly board: Board | undefined;
  /** The last meeting up to and on the as-of date; none of before the plan began, when nobody could report. */
  readonly last: IsoDay | undefined;
  /** The first meeting after it. */
  readonly next: IsoDay | undefined;
}

/** The cycle of the plan's board; without a board that says when it meets there are no meetings in it. */
export function boardCycleOf(lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>): BoardCycle {
  const { asOf } = lists;
  const [, board] = ownBoard(lists) ?? [];
  const last = board && lastMeeting(board, asOf);
  const starts = lists.plan.starts?.day;
  const isBefore = last !== undefined && starts !== undefined && last < starts;
  return {
    asOf,
    board,
    last: isBefore ? undefined : last,
    next: board && nextMeeting(board, asOf),
  };
}

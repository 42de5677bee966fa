/** Meetings in words, no finer than their board says when it meets. */

import type { Board } from '../plan/types';
import { formatDay, type IsoDay } from '../text/dates';
import { meetingPrecision } from './meetings';

/** The day of a meeting: '12 May 2026'; 'around May 2026' where the board says no more than a month. */
export function dayOfMeeting(board: Board, day: IsoDay): string {
  const name = formatDay(day);
  switch (meetingPrecision(board, day)) {
    case 'day':
      return name;
    case 'month':
      return `around ${name.replace(/^\d+ /, '')}`;
    case 'year':
      return `around ${day.slice(0, 4)}`;
  }
}

/** The same behind a verb: 'met on 12 May 2026', 'met around May 2026'. */
export function onMeeting(board: Board, day: IsoDay): string {
  const name = dayOfMeeting(board, day);
  return meetingPrecision(board, day) === 'day' ? `on ${name}` : name;
}

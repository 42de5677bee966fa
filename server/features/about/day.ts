/** What there is to know of a day: a deadline, or any other date. */

import { stageName } from '../../checks/support/naming';
import type { Action } from '../../plan/types';
import { counted } from '../../text/counted';
import { type DateSpan, formatDay, type IsoDay, weekday } from '../../text/dates';
import { nonWorkingDay, workingDaysBetween } from '../../text/working-days';
import type { Lists } from '../../workspace/lists';
import { dayOfMeeting, onMeeting } from '../../workspace/meeting-words';
import { lastMeeting, meetingPrecision, ownBoard } from '../../workspace/meetings';
import { stageOf } from '../../workspace/stages';
import type { Card } from '../card';
import type { Known } from '../known';
import { deadlineHistory } from './deadline-history';
import { capital } from './words';

/** A day, and how it was written where that was a month or a year. */
export interface Day {
  readonly day: IsoDay;
  readonly written: DateSpan;
}

/** A date; of a deadline, with its `action`, also what depends on it. */
export function aboutDay(known: Known, { day, written }: Day, action?: Action): Card {
  const { lists, snapshot } = known;
  const { asOf, region } = lists;
  const isExact = written.precision === 'day';
  const off = nonWorkingDay(day, region);
  const isHoliday = off !== undefined && !weekday(day).startsWith('S');
  const position = asOf === snapshot.setting.today ? '' : `, position at ${formatDay(asOf)}`;
  const stage = action && stageOf(action, lists.stages);
  return {
    name: `${weekday(day)} ${formatDay(day)}`,
    beside: isExact ? undefined : `is what this ${written.precision} counts as`,
    facts: [
      isHoliday ? `No working day: ${off}` : undefined,
      stage && `Stage: ${known.said(stageName(stage))}`,
      capital(daysTo(day, lists) + position),
      action && meetingBefore(known, day),
      ...(action ? deadlineHistory(known, action) : []),
    ],
  };
}

/** 'in 64 working days', '12 working days ago', 'on the as-of date'. */
export function daysTo(day: IsoDay, { asOf, region }: Pick<Lists, 'asOf' | 'region'>): string {
  if (day === asOf) return 'on the as-of date';
  if (day > asOf) return `${counted(workingDaysBetween(asOf, day, region), 'working day')} to go`;
  return `${counted(workingDaysBetween(day, asOf, region), 'working day')} ago`;
}

/** The last meeting of the plan's board that comes before a deadline. */
function meetingBefore(known: Known, day: IsoDay): string | undefined {
  const { asOf } = known.lists;
  const [id, board] = ownBoard(known.lists) ?? [];
  if (id === undefined || !board) return undefined;
  const name = known.said(board.title ?? id);
  const last = lastMeeting(board, day);
  if (last === undefined) return undefined;
  if (last === day && meetingPrecision(board, day) === 'day') return `${name} meets on that day`;
  if (last <= asOf && day > asOf) {
    return `${name} has no meeting left before it; the last was ${onMeeting(board, last)}`;
  }
  return `Board meeting before it: ${name}, ${dayOfMeeting(board, last)}`;
}

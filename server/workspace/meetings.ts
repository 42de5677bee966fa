/** When boards meet. */

import type { Board } from '../plan/types';
import type { DateValue } from '../plan/values';
import { dayOf, nextAfter, readCadence } from '../text/cadence';
import type { IsoDay } from '../text/dates';
import type { Lists } from './lists';

/** The board that 'the board' of a plan means: the one that it names, else the only one there is. */
export function ownBoard({
  plan,
  boards,
}: Pick<Lists, 'plan' | 'boards'>): readonly [id: string, board: Board] | undefined {
  const [only, another] = boards.entries;
  const entry = plan.board === undefined ? !another && only : boards.get(plan.board);
  return entry ? [entry.id, entry.values] : undefined;
}

/** The meetings of a board after a day, the soonest first; none where nobody can tell when it meets. */
export function meetingsAfter(board: Board, day: IsoDay, count: number): readonly IsoDay[] {
  const series = seriesOf(board);
  if ('find' in series) return series.filter((one) => one > day).slice(0, count);
  const next = series.numberAfter(day);
  return Array.from({ length: count }, (_, i) => series.day(next + i));
}

/** The first meeting of a board after a day; undefined where there is none, or nobody can tell. */
export function nextMeeting(board: Board, day: IsoDay): IsoDay | undefined {
  return meetingsAfter(board, day, 1)[0];
}

/** The last meeting of a board up to and on a day; undefined where there was none. */
export function lastMeeting(board: Board, day: IsoDay): IsoDay | undefined {
  const series = seriesOf(board);
  if ('find' in series) return series.findLast((one) => one <= day);
  const next = series.numberAfter(day);
  return next > 0 ? series.day(next - 1) : undefined;
}

/** How exactly a meeting's day is known: no better than the date that it is listed as, or counted from. */
export function meetingPrecision({ meets }: Board, meeting: IsoDay): DateValue['precision'] {
  if (meets === undefined || meets === 'as-required') return 'day';
  const written = 'map' in meets ? meets.find(({ day }) => day === meeting) : meets.from;
  return written?.precision ?? 'day';
}

/** The days that are listed, in order, or those that go on for ever. */
type Series =
  | readonly IsoDay[]
  | { readonly day: (n: number) => IsoDay; readonly numberAfter: (day: IsoDay) => number };

function seriesOf({ meets }: Board): Series {
  if (meets === undefined || meets === 'as-required') return [];
  if ('map' in meets) return meets.map(({ day }) => day).sort();
  const first = meets.from?.day;
  const cadence = readCadence(meets.every ?? '');
  if (first === undefined || cadence === undefined) return [];
  return {
    day: (n) => dayOf(first, cadence, n),
    numberAfter: (day) => nextAfter(first, cadence, day),
  };
}

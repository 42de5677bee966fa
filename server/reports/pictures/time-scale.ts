/** Where days lie on a line from one day to another. */

import { scaleUtc } from 'd3-scale';
import { formatDay, type IsoDay } from '../../text/dates';

/** A line of time. */
export interface TimeScale {
  readonly starts: IsoDay;
  readonly ends: IsoDay;
  /** How far along the line a day lies, from 0 to 1; a day beyond an end lies at that end. */
  at(day: IsoDay): number;
  /** A few days to be named along the line, at even distances: 'April 2026' where that is exact enough. */
  readonly ticks: readonly { readonly day: IsoDay; readonly label: string }[];
}

/** The line from the first day to the end of the last; `most` is about how many ticks have room. */
export function timeScale(starts: IsoDay, ends: IsoDay, most: number): TimeScale {
  const scale = scaleUtc()
    .domain([dateOf(starts), dateOf(ends)])
    .clamp(true);
  const days = scale
    .ticks(most)
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day, i, all) => day !== all[i - 1] && day >= starts);
  const isMonthly = days.every((day) => day.endsWith('-01'));
  const label = (day: IsoDay) => {
    const [date = '', month = '', year = ''] = formatDay(day).split(' ');
    return isMonthly ? `${month.slice(0, 3)} ${year}` : `${date} ${month.slice(0, 3)}`;
  };
  return {
    starts,
    ends,
    at: (day) => (starts === ends ? 0 : scale(dateOf(day))),
    ticks: days.map((day) => ({ day, label: label(day) })),
  };
}

function dateOf(day: IsoDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The axis of time. */

import { scaleUtc } from 'd3-scale';
import { type IsoDay, MONTHS, toDayNumber } from '../../text/dates';
import type { Xml } from '../../text/xml';
import { straight, text } from './svg';

const msOfDay = 86_400_000;
const msOf = (day: IsoDay): number => toDayNumber(day) * msOfDay;

/** Where days are, from left to right. */
export interface Days {
  at(day: IsoDay): number;
  /** Lines of a grid between two heights, with the names of months or years below them. */
  grid(top: number, bottom: number): readonly Xml[];
}

/** An axis on which all those days have a place, whatever order they come in. */
export function daysBetweenEnds(
  days: readonly IsoDay[],
  [left, right]: readonly [number, number],
): Days {
  const all = days.map(msOf);
  const first = Math.min(...all);
  const last = Math.max(...all);
  // A single day would have no place of its own.
  const spare = first === last ? 15 * msOfDay : 0;
  const scale = scaleUtc()
    .domain([new Date(first - spare), new Date(last + spare)])
    .range([left, right]);
  return {
    at: (day) => scale(msOf(day)),
    grid(top, bottom) {
      const ticks = scale.ticks(6).filter((tick) => tick.getTime() % msOfDay === 0);
      const step = Math.min(
        ...ticks.slice(1).map((tick, i) => tick.getTime() - (ticks[i]?.getTime() ?? 0)),
      );
      let end = Number.NEGATIVE_INFINITY;
      return ticks.flatMap((tick, i) => {
        const x = scale(tick);
        const line = straight([x, top], [x, bottom], 'line');
        // Names stand centred below their lines, where they neither meet nor leave the picture.
        if (
          x - labelWidth / 2 < end ||
          x - labelWidth / 2 < left - labelWidth ||
          x + labelWidth / 2 > right + overhang
        )
          return [line];
        end = x + labelWidth / 2;
        const words = labelOf(tick, step, i === 0);
        return [line, text([x, bottom + 18], words, { size: 12, tone: 'quiet', anchor: 'middle' })];
      });
    },
  };
}

const labelWidth = 64;
/** What there is at least beside every axis. */
const overhang = 14;

function labelOf(tick: Date, step: number, isFirst: boolean): string {
  const year = tick.getUTCFullYear();
  const month = (MONTHS[tick.getUTCMonth()] ?? '').slice(0, 3);
  if (step >= 360 * msOfDay) return String(year);
  if (step < 28 * msOfDay) return `${tick.getUTCDate()} ${month}`;
  return isFirst || tick.getUTCMonth() === 0 ? `${month} ${year}` : month;
}

/** A day in little room: '1 Oct 2026'. */
export function shortDay(day: IsoDay): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${(MONTHS[Number(month) - 1] ?? '').slice(0, 3)} ${year}`;
}

/** The line of the day of the report, with that day above it. */
export function asOfLine(
  days: Days,
  asOf: IsoDay,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): readonly Xml[] {
  const x = days.at(asOf);
  const words = `Position at ${shortDay(asOf)}`;
  const half = 84;
  const at = Math.min(Math.max(x, left + half), right - half);
  return [
    straight([x, top], [x, bottom], 'text', { 'stroke-width': 1.5, 'stroke-dasharray': '5 3' }),
    text([at, top - 6], words, { size: 12, anchor: 'middle', isBold: true }),
  ];
}

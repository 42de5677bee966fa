/** How many actions were due and how many complete, day by day. */

import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import { compareDays, type IsoDay } from '../../text/dates';
import { element, type Xml } from '../../text/xml';
import type { BurnUp, Count } from '../charts';
import { asOfLine, daysBetweenEnds } from './days';
import { type Drawing, nothing, type Point, paint, round, text, valueGrid, width } from './svg';

const [left, right, top, bottom] = [48, width - 20, 44, 300];

/** Two stairs, the dashed one of what was due; both are told in words where the day of the report crosses them. */
export function burnUp({ asOf, starts, ends, actions, due, complete }: BurnUp): Drawing {
  if (actions === 0 && due.length === 0 && complete.length === 0)
    return nothing('There are no actions to show.');
  const days = daysBetweenEnds(
    [asOf, starts, ends, ...[...due, ...complete].map(({ day }) => day)],
    [left, right],
  );
  const most = Math.max(1, actions, ...[...due, ...complete].map(({ count }) => count));
  const height = scaleLinear().domain([0, most]).nice(5).range([bottom, top]);
  const last = [starts, ends, ...due.map(({ day }) => day)].reduce((a, b) => (a > b ? a : b));
  const first = [starts, ends].reduce((a, b) => (a < b ? a : b));
  const at = ({ day, count }: Count): [number, number] => [days.at(day), height(count)];
  const dueStairs = stairs(due, first, last).map(at);
  const doneStairs = stairs(complete, first, asOf).map(at);
  const grid = height.ticks(5).filter(Number.isInteger);
  const xs = { x: ([x]: [number, number]) => x, y: ([, y]: [number, number]) => y };
  const stair = line<[number, number]>(xs.x, xs.y).curve(curveStepAfter).digits(1);
  const filled = area<[number, number]>(xs.x, bottom, xs.y).curve(curveStepAfter).digits(1);
  return {
    width,
    height: bottom + 28,
    parts: [
      text([0, 13], 'Actions', { size: 12, tone: 'quiet' }),
      ...valueGrid(
        grid.map((tick) => [height(tick), String(tick)]),
        [left, right],
      ),
      ...days.grid(top, bottom),
      element('path', { d: filled(doneStairs) ?? '', ...paint({ fill: 'blue-tint' }) }),
      element('path', {
        d: stair(dueStairs) ?? '',
        ...paint({ stroke: 'quiet' }),
        'stroke-width': 2,
        'stroke-dasharray': '6 4',
      }),
      element('path', {
        d: stair(doneStairs) ?? '',
        ...paint({ stroke: 'blue' }),
        'stroke-width': 3,
      }),
      ...asOfLine(days, asOf, { left, right, top, bottom }),
      ...told(days.at(asOf), height, countOn(due, asOf), countOn(complete, asOf)),
    ],
  };
}

/** Where both stairs are on the day of the report: the higher one is told above its place, the other below. */
function told(x: number, height: (count: number) => number, due: number, done: number): Xml[] {
  const label = (words: string, count: number, isAbove: boolean): Xml => {
    const wide = 130;
    const isLeft = x + wide > right;
    const y = Math.min(Math.max(height(count) + (isAbove ? -9 : 19), top + 12), bottom - 5);
    return text([x + (isLeft ? -9 : 9), y], words, {
      isBold: true,
      anchor: isLeft ? 'end' : 'start',
      hasHalo: true,
    });
  };
  const isDueAbove = due >= done;
  const dot = ([cx, cy]: Point, tone: 'blue' | 'quiet') =>
    element('circle', {
      cx: round(cx),
      cy: round(cy),
      r: 4.5,
      ...paint({ fill: tone, stroke: 'paper' }),
      'stroke-width': 1.5,
    });
  return [
    dot([x, height(due)], 'quiet'),
    dot([x, height(done)], 'blue'),
    label(`${due} due by then`, due, isDueAbove),
    label(`${done} complete`, done, !isDueAbove),
  ];
}

/** Counts from a first day to a last: 0 before there is any, and the last of them to the end. */
function stairs(counts: readonly Count[], first: IsoDay, last: IsoDay): readonly Count[] {
  const known = [...counts]
    .sort((a, b) => compareDays(a.day, b.day))
    .filter(({ day }) => day <= last);
  return [{ day: first, count: 0 }, ...known, { day: last, count: known.at(-1)?.count ?? 0 }];
}

function countOn(counts: readonly Count[], day: IsoDay): number {
  return stairs(counts, day, day).at(-1)?.count ?? 0;
}

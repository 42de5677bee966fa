/** The readings of a measure, with the line to its targets: as a picture, and small in a line of text. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Reading } from '../../progress/measure-goals';
import { element, type Xml } from '../../text/xml';
import type { Series } from '../charts';
import { daysBetweenEnds } from './days';
import {
  type Drawing,
  nothing,
  type Point,
  paint,
  round,
  straight,
  text,
  valueGrid,
  width,
} from './svg';

const [left, right, top, bottom] = [64, width - 64, 52, 240];

/** Dots on a full line are readings, diamonds on a dashed one the baseline and the targets. */
export function series(given: Series): Drawing {
  const { unit } = given;
  const all = [...given.readings, ...given.wanted];
  if (all.length === 0) return nothing('There are no figures yet.');
  const { days, values } = scalesOf(all, [left, right], [bottom, top]);
  const ticks = values.ticks(5);
  const format = values.tickFormat(5, extent(all) >= 1e6 ? '~s' : undefined);
  const { known, wanted } = pointsOf(given, days.at, values);
  const [reading] = given.readings.slice(-1);
  const place = known.at(-1);
  const value = reading && `${figure(reading.value)}${unit.startsWith('%') ? '%' : ''}`;
  return {
    width,
    height: bottom + 28,
    parts: [
      ...legend(),
      text([left - 8, top - 12], unit, { size: 12, tone: 'quiet', width: 300 }),
      ...valueGrid(
        ticks.map((tick) => [values(tick), format(tick)]),
        [left, right],
      ),
      ...days.grid(top, bottom),
      ...lines(known, wanted, 2.5),
      ...wanted.map((point) => diamond(point, 5)),
      ...known.map((point) => dot(point, 4)),
      ...(place && value
        ? [
            text([place[0] + 9, Math.max(place[1] - 7, top)], value, {
              isBold: true,
              width: width - place[0] - 9,
              hasHalo: true,
            }),
          ]
        : []),
    ],
  };
}

/** The same in the height of a line: the lines, and where the measure is now. */
export function spark(given: Series): Drawing {
  const size = { width: 104, height: 26 };
  const all = [...given.readings, ...given.wanted];
  if (all.length === 0) return { ...size, parts: [straight([4, 13], [100, 13], 'line')] };
  const { days, values } = scalesOf(all, [4, 100], [22, 4]);
  const { known, wanted } = pointsOf(given, days.at, values);
  return {
    ...size,
    parts: [
      ...lines(known, wanted, 1.75),
      ...wanted.slice(-1).map((point) => diamond(point, 3.2)),
      ...known.slice(-1).map((point) => dot(point, 3)),
    ],
  };
}

function scalesOf(all: readonly Reading[], xs: [number, number], ys: [number, number]) {
  const known = all.map(({ value }) => within(value));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const size = Math.max(1, Math.abs(least), Math.abs(most));
  // Values that nobody could tell apart stand in the middle.
  const spare = most - least < size * 1e-9 ? size * 0.1 : 0;
  const values = scaleLinear()
    .domain([least - spare, most + spare])
    .nice(5)
    .range(ys);
  return {
    days: daysBetweenEnds(
      all.map(({ day }) => day),
      xs,
    ),
    values,
  };
}

function pointsOf(
  { readings, wanted }: Series,
  x: (day: string) => number,
  y: (value: number) => number,
): { known: readonly Point[]; wanted: readonly Point[] } {
  const at = ({ day, value }: Reading): Point => [x(day), y(within(value))];
  return { known: readings.map(at), wanted: wanted.map(at) };
}

/** No measure is further from 0 than this; sums of greater figures would not be figures. */
const furthest = 1e15;
const within = (value: number): number => Math.min(Math.max(value, -furthest), furthest);
const extent = (all: readonly Reading[]): number =>
  Math.max(...all.map(({ value }) => Math.abs(within(value))));

function lines(known: readonly Point[], wanted: readonly Point[], thick: number): readonly Xml[] {
  const path = line<Point>(
    ([x]) => x,
    ([, y]) => y,
  ).digits(1);
  const drawn = (points: readonly Point[], how: Parameters<typeof paint>[0], dashes: object) =>
    points.length < 2
      ? []
      : [
          element('path', {
            d: path([...points]) ?? '',
            ...paint(how),
            'stroke-width': thick,
            'stroke-linejoin': 'round',
            ...dashes,
          }),
        ];
  return [
    ...drawn(wanted, { stroke: 'quiet' }, { 'stroke-dasharray': '5 3' }),
    ...drawn(known, { stroke: 'blue' }, {}),
  ];
}

const dot = ([x, y]: Point, r: number): Xml =>
  element('circle', {
    cx: round(x),
    cy: round(y),
    r,
    ...paint({ fill: 'blue', stroke: 'paper' }),
    'stroke-width': 1,
  });

const diamond = ([x, y]: Point, r: number): Xml =>
  element('path', {
    d: `M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`,
    ...paint({ fill: 'paper', stroke: 'quiet' }),
    'stroke-width': 1.5,
  });

function legend(): readonly Xml[] {
  const y = 10;
  return [
    ...lines(
      [
        [4, y],
        [32, y],
      ],
      [],
      2.5,
    ),
    dot([18, y], 4),
    text([40, y + 4.5], 'Figures'),
    ...lines(
      [],
      [
        [114, y],
        [142, y],
      ],
      2,
    ),
    diamond([128, y], 5),
    text([150, y + 4.5], 'Baseline, targets and the line to them'),
  ];
}

function figure(value: number): string {
  return Math.abs(value) >= 1e6 ? value.toPrecision(3) : String(Math.round(value * 100) / 100);
}

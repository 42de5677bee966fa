/** Actions by rating: a bar a row. */

import { scaleLinear } from 'd3-scale';
import { element, type Xml } from '../../text/xml';
import type { StatusBars } from '../charts';
import { ratingWords } from '../marks';
import { widthOf } from './letters';
import { area, type Look, lookOf, patternOf } from './ratings';
import { sign } from './signs';
import {
  type Drawing,
  label,
  nothing,
  type Point,
  paint,
  round,
  straight,
  text,
  width,
} from './svg';

type Part = StatusBars['rows'][number]['parts'][number];

const left = 212;
const right = width - 52;
const pitch = 36;
const bar = 24;
const lettering = { size: 13, isBold: true } as const;

/** A legend, the bars with their counts, and an axis of counts. `id` begins the ids of all that is defined. */
export function statusBars({ rows }: StatusBars, id: string): Drawing {
  if (rows.length === 0) return nothing('There are no actions to show.');
  const sorts = sortsOf(rows.flatMap(({ parts }) => parts));
  const patterns = new Map(
    [...sorts].map(([sort, part]) => [
      sort,
      { name: `${id}-${sort}`, part, look: lookOf(part.rating, part.colour) },
    ]),
  );
  const most = Math.max(1, ...rows.map(totalOf));
  const scale = scaleLinear().domain([0, most]).range([left, right]);
  const legend = legendOf([...patterns.values()]);
  const end = legend.height + rows.length * pitch;
  const bars = rows.flatMap((row, i) => {
    const y = legend.height + i * pitch + (pitch - bar) / 2;
    const middle = y + bar / 2 + 4.5;
    let done = 0;
    return [
      label([0, y + bar / 2], row.label, { width: left - 14 }),
      ...row.parts.flatMap((part) => {
        const from = scale(done);
        done += part.count;
        const pattern = patterns.get(sortOf(part));
        return pattern ? segment([from, y], scale(done) - from, part, pattern) : [];
      }),
      text([scale(done) + 8, middle], String(done), lettering),
    ];
  });
  const ticks = scale.ticks(Math.min(most, 6)).filter(Number.isInteger);
  const grid = ticks.flatMap((tick) => [
    straight([scale(tick), legend.height], [scale(tick), end], 'line'),
    text([scale(tick), end + 18], String(tick), { size: 12, tone: 'quiet', anchor: 'middle' }),
  ]);
  const axis = text([right, end + 38], 'Number of actions', {
    size: 12,
    tone: 'quiet',
    anchor: 'end',
  });
  return {
    width,
    height: end + 46,
    defs: [...patterns.values()].map(({ name, look }) => patternOf(name, look)),
    parts: [...legend.parts, ...grid, ...bars, axis],
  };
}

interface Pattern {
  readonly name: string;
  readonly part: Part;
  readonly look: Look;
}

const sortOf = ({ rating, colour }: Part): string => `${rating}-${colour}`;
const totalOf = ({ parts }: StatusBars['rows'][number]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);

/** One part of each sort there is, in the order of the ratings. */
function sortsOf(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const order = Object.keys(ratingWords);
  return new Map(
    [...parts]
      .sort((a, b) => order.indexOf(a.rating) - order.indexOf(b.rating))
      .map((part) => [sortOf(part), part]),
  );
}

function segment([x, y]: Point, wide: number, { rating, count }: Part, { name, look }: Pattern) {
  const box = area([x, y], { width: Math.max(wide - 1.5, 1.5), height: bar }, look, name);
  const words = String(count);
  const letters = widthOf(words, lettering.size, true);
  const sized = 13;
  const full = sized + 4 + letters;
  if (wide < letters + 12) return [box];
  const hasSign = wide >= full + 14;
  const room = hasSign ? full : letters;
  const from = x + (wide - room) / 2;
  const chip = element('rect', {
    x: round(from - 4),
    y: y + 3,
    width: round(room + 8),
    height: bar - 6,
    rx: 3,
    ...paint({ fill: look.tone }),
  });
  const figure = text([from + (hasSign ? sized + 4 : 0), y + bar / 2 + 4.5], words, {
    ...lettering,
    tone: look.on,
  });
  const mark = hasSign ? [sign(rating, [from, y + (bar - sized) / 2], sized, look.on)] : [];
  return [box, chip, ...mark, figure];
}

/** What each pattern stands for, in as many lines as it takes. */
function legendOf(patterns: readonly Pattern[]): { parts: readonly Xml[]; height: number } {
  let [x, y] = [0, 0];
  const parts = patterns.flatMap(({ name, part, look }) => {
    const room = 62 + widthOf(part.word, 13);
    if (x > 0 && x + room > width) [x, y] = [0, y + 26];
    const at = x;
    x += room;
    return [
      area([at, y], { width: 22, height: 18 }, look, name),
      sign(part.rating, [at + 28, y + 2.5], 13, look.edge),
      text([at + 46, y + 13.5], part.word, { width: width - at - 46 }),
    ];
  });
  return { parts, height: patterns.length === 0 ? 8 : y + 34 };
}

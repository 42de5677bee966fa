/** What a rating looks like as an area: by its pattern it is told apart from others of the same colour. */

import type { Colour } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import { element, type Xml } from '../../text/xml';
import type { Tone } from '../palette';
import { type Attributes, type Point, paint, round, straight } from './svg';

/** An area, and what is written on it. */
export interface Look {
  readonly tone: Tone;
  /** What stands on that tone. */
  readonly on: Tone;
  readonly edge: Tone;
  /** Drawn over it, in squares of eight by eight. */
  readonly lines: readonly Xml[];
}

const stretch = (from: Point, to: Point, tone: Tone, width = 1.6) =>
  straight(from, to, tone, { 'stroke-width': width });
const slant = (tone: Tone) => [
  stretch([-2, 10], [10, -2], tone),
  stretch([-2, 2], [2, -2], tone),
  stretch([6, 10], [10, 6], tone),
];

/** How a rating fills an area in its colour. */
export function lookOf(rating: Rating, colour: Colour): Look {
  const full = { tone: colour, on: `${colour}-on`, edge: `${colour}-edge` } as const;
  const hollow = { tone: 'paper', on: 'text', edge: `${colour}-edge` } as const;
  switch (rating) {
    case 'complete':
      return { ...full, lines: [] };
    case 'on-track':
      return { ...full, lines: [stretch([0, 4], [8, 4], full.on, 1.2)] };
    case 'at-risk':
      return { ...full, lines: slant(full.on) };
    case 'off-track':
      return {
        ...full,
        lines: [stretch([0, 4], [8, 4], full.on, 1.2), stretch([4, 0], [4, 8], full.on, 1.2)],
      };
    case 'not-updated':
      return {
        ...full,
        lines: [element('circle', { cx: 4, cy: 4, r: 1.5, ...paint({ fill: full.on }) })],
      };
    case 'not-started':
      return { ...hollow, lines: [] };
    case 'withdrawn':
      return { ...hollow, lines: slant(hollow.edge) };
  }
}

/** The pattern of a look, to be filled with by its id. */
export function patternOf(id: string, { tone, lines }: Look): Xml {
  const tile = { width: 8, height: 8 };
  return element(
    'pattern',
    { id, ...tile, patternUnits: 'userSpaceOnUse' },
    element('rect', { ...tile, ...paint({ fill: tone }) }),
    ...lines,
  );
}

/** An area filled with a pattern. */
export function area(
  [x, y]: Point,
  size: { readonly width: number; readonly height: number },
  { edge }: Look,
  pattern: string,
): Xml {
  const attributes: Attributes = {
    x: round(x + 0.75),
    y: round(y + 0.75),
    width: round(Math.max(size.width - 1.5, 0.1)),
    height: round(size.height - 1.5),
    rx: 2,
    ...paint({ stroke: edge }),
    fill: `url(#${pattern})`,
    'stroke-width': 1.5,
  };
  return element('rect', attributes);
}

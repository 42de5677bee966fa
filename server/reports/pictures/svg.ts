/** Pieces of pictures. */

import { element, type Xml } from '../../text/xml';
import { light, type Tone } from '../palette';
import { shortened, wrapped } from './letters';

/** A picture without its frame: its size, what is defined for it, and what is seen. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly defs?: readonly Xml[];
  readonly parts: readonly Xml[];
}

export type Attributes = Readonly<Record<string, string | number>>;

/**
 * Colours as classes, which a page's stylesheet gives the tones of its theme, and as attributes for whatever
 * shows the picture without one.
 */
export function paint({
  fill,
  stroke,
}: {
  readonly fill?: Tone;
  readonly stroke?: Tone;
}): Attributes {
  const classes = [fill && `gt-fill-${fill}`, stroke && `gt-stroke-${stroke}`];
  return {
    class: classes.filter((one) => one !== undefined).join(' '),
    fill: fill ? light[fill] : 'none',
    ...(stroke ? { stroke: light[stroke] } : {}),
  };
}

/** A line between two points. */
export function straight(
  [x1, y1]: Point,
  [x2, y2]: Point,
  stroke: Tone,
  more: Attributes = {},
): Xml {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return element('line', { ...ends, ...paint({ stroke }), ...more });
}

export type Point = readonly [x: number, y: number];

/** How a text is written. */
export interface Writing {
  readonly size?: number;
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  /** The room there is; what does not fit is left out, and can be read by pointing at it. */
  readonly width?: number;
  /** Whether lines behind it are kept from it. */
  readonly hasHalo?: boolean;
}

/** A text at a point, which is on its baseline. */
export function text([x, y]: Point, words: string, how: Writing = {}): Xml {
  const { size = 13, tone = 'text', anchor = 'start', isBold = false, width, hasHalo } = how;
  const shown = width === undefined ? words : shortened(words, size, width, isBold);
  const halo = hasHalo
    ? { ...paint({ fill: tone, stroke: 'paper' }), 'stroke-width': 4, 'paint-order': 'stroke' }
    : paint({ fill: tone });
  const attributes = {
    x: round(x),
    y: round(y),
    'font-size': size,
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    ...(isBold ? { 'font-weight': 600 } : {}),
    ...halo,
  };
  const full = shown === words ? [] : [element('title', {}, words)];
  return element('text', attributes, ...full, shown);
}

/** Lines across a picture, each at its height with its value before it, which has the room left of the lines. */
export function valueGrid(
  values: readonly (readonly [height: number, label: string])[],
  [left, right]: readonly [number, number],
): readonly Xml[] {
  return values.flatMap(([height, label]) => [
    straight([left, height], [right, height], 'line'),
    text([left - 8, height + 4], label, {
      size: 12,
      tone: 'quiet',
      anchor: 'end',
      width: left - 8,
    }),
  ]);
}

/** What a row is called, on one line or two around a height. */
export function label(
  [x, middle]: Point,
  words: string,
  { width: room, isBold = false }: { readonly width: number; readonly isBold?: boolean },
): Xml {
  const size = 13;
  const lines = wrapped(words, size, room, isBold);
  const isCut = lines.some((line) => line.endsWith('…'));
  const first = middle + 4.5 - (lines.length - 1) * 7.5;
  return element(
    'g',
    {},
    ...(isCut ? [element('title', {}, words)] : []),
    ...lines.map((line, i) => text([x, first + i * 15], line, { size, isBold })),
  );
}

/** Coordinates as short as can be told apart. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A picture of nothing says so. */
export function nothing(words: string): Drawing {
  return { width, height: 60, parts: [text([0, 34], words, { tone: 'quiet' })] };
}

/** The width of every picture but the small ones. */
export const width = 720;

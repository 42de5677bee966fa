/** The shapes of the signs, each in a square of sixteen by sixteen. */

import { element, type Xml } from '../../text/xml';
import type { Sign } from '../marks';
import type { Tone } from '../palette';
import { type Attributes, type Point, paint, round } from './svg';

const disc = 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z';
const square = 'M2 0h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2A2 2 0 0 1 2 0Z';
const tick = 'M6.7 12.2 2.9 8.4l1.5-1.5 2.3 2.3 4.9-4.9 1.5 1.5Z';
const cross =
  'M4.1 5.5 5.5 4.1 8 6.6l2.5-2.5 1.4 1.4L9.4 8l2.5 2.5-1.4 1.4L8 9.4l-2.5 2.5-1.4-1.4L6.6 8Z';
const question =
  'M4.9 6.2c0-1.9 1.3-3 3.2-3 1.8 0 3.1 1 3.1 2.6 0 1-.5 1.7-1.4 2.3-.6.5-.8.7-.8 1.5H7c0-1.4.4-1.9 1.3-2.6.5-.4.8-.7.8-1.1 0-.6-.4-.9-1-.9-.8 0-1.2.4-1.2 1.2ZM7 10.9h2v2H7Z';

/** What is drawn in one colour, its gaps showing what is behind. */
export const signShapes: Readonly<Record<Sign, string>> = {
  complete: disc + tick,
  'on-track': `${disc}M6 4v8l6.5-4Z`,
  'at-risk': 'M8 .5 16 15.5H0ZM7.1 5.7v4.8h1.8V5.7ZM7.1 11.8v1.8h1.8v-1.8Z',
  'off-track': `M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7Z${cross}`,
  'not-updated': `${square}M2.8 7v2h2V7ZM7 7v2h2V7ZM11.2 7v2h2V7Z`,
  'not-started': `${disc}M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4Z`,
  withdrawn: `${disc}M3.5 6.9v2.2h9V6.9Z`,
  'not-yet-known': disc + question,
  emerging: `${disc}M8 2.8 3.7 7.6h3v5h2.6v-5h3Z`,
  evidenced: 'M8 .4l2.3 5 5.5.6-4.1 3.7 1.1 5.4L8 12.4l-4.8 2.7 1.1-5.4L.2 6l5.5-.6Z',
  worsening: `${disc}M8 13.2 3.7 8.4h3v-5h2.6v5h3Z`,
  met: square + tick,
  missed: square + cross,
  'not-known': square + question,
};

/** A sign of a size with its left upper corner at a point. */
export function sign(which: Sign, [x, y]: Point, size: number, tone: Tone): Xml {
  const place = `translate(${round(x)} ${round(y)}) scale(${size / 16})`;
  return shape(which, { transform: place, ...paint({ fill: tone }) });
}

/** The shape of a sign alone. */
export function shape(which: Sign, attributes: Attributes = {}): Xml {
  return element('path', { d: signShapes[which], 'fill-rule': 'evenodd', ...attributes });
}

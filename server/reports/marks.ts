/** Signs, words and colours, which always stand together. */

import type { Action } from '../plan/types';
import type { Colour, ColourScheme } from '../progress/brag';
import type { Rating } from '../progress/rating-rules';

/** What a rating, an impact or a measure is: always a word with its sign and its colour, never one alone. */
export interface Mark {
  readonly sign: Sign;
  readonly word: string;
  readonly colour: Colour;
}

type Impact = NonNullable<Action['impact']>;

/** Which sign stands beside a word. */
export type Sign = Rating | Impact | 'met' | 'missed' | 'not-known';

/** The ratings in the order of bars, keys and counts, and their words. */
export const ratingWords: Readonly<Record<Rating, string>> = {
  complete: 'Complete',
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  'not-updated': 'Not updated',
  'not-started': 'Not started',
  withdrawn: 'Withdrawn',
};

const impacts: Readonly<Record<Impact, readonly [word: string, colour: Colour]>> = {
  'not-yet-known': ['Not yet known', 'grey'],
  emerging: ['Emerging', 'green'],
  evidenced: ['Evidenced', 'blue'],
  worsening: ['Worsening', 'red'],
};

/** A rating in a plan's colours. */
export function ratingMark(rating: Rating, { colours }: ColourScheme): Mark {
  return { sign: rating, word: ratingWords[rating], colour: colours[rating] };
}

/** The difference made to people; not yet known where nobody has said. */
export function impactMark(impact: Impact = 'not-yet-known'): Mark {
  const [word, colour] = impacts[impact];
  return { sign: impact, word, colour };
}

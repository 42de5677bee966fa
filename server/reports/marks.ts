/** Signs, words and colours, which always stand together. */

import type { Colour } from '../progress/brag';
import type { Rating } from '../progress/rating-rules';

/** What a rating, an impact or a measure is: always a word with its sign and its colour, never one alone. */
export interface Mark {
  readonly sign: Sign;
  readonly word: string;
  readonly colour: Colour;
}

/** Which sign stands beside a word. */
export type Sign =
  | Rating
  | 'not-yet-known'
  | 'emerging'
  | 'evidenced'
  | 'worsening'
  | 'met'
  | 'missed'
  | 'not-known';

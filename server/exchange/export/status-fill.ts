/** The colours behind words of a status: as plans are printed, and light enough to be read on. */

import type { Colour } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import type { Cell } from '../document';

/** Black on any of them has more than seven times its luminance (WCAG 2.2, 1.4.6). */
export const fills: Readonly<Record<Colour, string>> = {
  blue: '9fc5e8',
  red: 'f4a6a6',
  amber: 'ffd38a',
  green: 'a9d8b3',
  grey: 'd9dde2',
};

/** The fill of a cell with that status, in the plan's own colours. */
export function statusFill(
  status: unknown,
  colours: Readonly<Record<Rating, Colour>>,
): Pick<Cell, 'fill'> {
  const colour = colours[status as Rating];
  return colour === undefined ? {} : { fill: fills[colour] };
}

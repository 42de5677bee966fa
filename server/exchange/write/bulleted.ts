/** Lists in places that know no lists. */

import type { Line } from '../document';

/** A line with the sign of its list, further in the deeper it stands. */
export function bulleted({ text, bullet }: Line): string {
  return bullet === undefined ? text : `${'  '.repeat(bullet)}• ${text}`;
}

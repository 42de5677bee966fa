/** One of several things that a text names, parted by signs. */

import type { Stretch } from '../node-at';

/** The piece in which an offset of a text lies, without the white space around it. */
export function pieceAt(text: string, offset: number, separators: string): Stretch {
  const isIn = (at: number) => at >= 0 && at < text.length && !separators.includes(text.charAt(at));
  let start = offset;
  while (isIn(start - 1)) start -= 1;
  let end = offset;
  while (isIn(end)) end += 1;
  while (start < offset && /\s/.test(text.charAt(start))) start += 1;
  while (end > offset && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Columns of a line in the units that a client of the Language Server Protocol counts in. */

/** What one step of a column is: a byte of UTF-8, a unit of UTF-16, a code point. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32';

/** The column of an offset (UTF-16) in a text, counted from `lineStart` in units of `encoding`. */
export function columnAt(
  text: string,
  lineStart: number,
  offset: number,
  encoding: PositionEncoding,
): number {
  if (encoding === 'utf-16') return offset - lineStart;
  let column = 0;
  for (let at = lineStart; at < offset; ) {
    const point = text.codePointAt(at) ?? 0;
    column += unitsOf(point, encoding);
    at += point > 0xffff ? 2 : 1;
  }
  return column;
}

/**
 * The offset (UTF-16) of a column counted in units of `encoding`; a column past `lineEnd` is that end,
 * one inside a character is its start.
 */
export function offsetOfColumn(
  text: string,
  lineStart: number,
  lineEnd: number,
  column: number,
  encoding: PositionEncoding,
): number {
  if (encoding === 'utf-16') return Math.min(lineStart + column, lineEnd);
  let left = column;
  let at = lineStart;
  while (at < lineEnd) {
    const point = text.codePointAt(at) ?? 0;
    left -= unitsOf(point, encoding);
    if (left < 0) break;
    at += point > 0xffff ? 2 : 1;
  }
  return Math.min(at, lineEnd);
}

function unitsOf(point: number, encoding: PositionEncoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return point > 0xffff ? 2 : 1;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

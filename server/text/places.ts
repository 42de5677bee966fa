/** Offsets in a text and the lines and columns that an editor shows. */

/** A place as the Language Server Protocol counts: line and UTF-16 column, both from zero. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * The offset of each line's first character, in order; the first is always 0. As in the Language
 * Server Protocol, '\n', '\r\n' and a '\r' alone each end a line.
 */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const lineEnd of text.matchAll(/\r\n?|\n/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}

/**
 * The place of an offset, by the `starts` that `lineStarts` gave for the same text. An offset below 0
 * counts as 0; one past the text's end counts on along the last line.
 */
export function offsetToPosition(starts: readonly number[], offset: number): Position {
  const wanted = Math.max(offset, 0);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return { line: low, character: wanted - (starts[low] ?? 0) };
}

/** Lines and columns of a document, found fragment by fragment: its text is never joined. */

import { columnAt, offsetOfColumn, type PositionEncoding } from '../text/columns';
import { offsetToPosition, type Position } from '../text/places';
import type { Fragment, PlanDocument } from './document';

/** A place in one fragment. */
export interface Spot {
  readonly fragment: Fragment;
  /** Which of the document's fragments it is. */
  readonly index: number;
  /** From the start of the fragment, UTF-16. */
  readonly offset: number;
}

/** A stretch of the file, in lines and columns from zero. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The places of one document, in the units in which a client counts columns. This is the one spot where
 * columns of a client and offsets of the core meet.
 */
export class Places {
  readonly encoding: PositionEncoding;
  private readonly fragments: readonly Fragment[];
  private readonly firstLines: readonly number[];
  private readonly firstOffsets: readonly number[];

  constructor({ fragments }: PlanDocument, encoding: PositionEncoding) {
    this.fragments = fragments;
    this.encoding = encoding;
    this.firstLines = sumsBefore(fragments, ({ lineBreaks }) => lineBreaks);
    this.firstOffsets = sumsBefore(fragments, ({ text }) => text.length);
  }

  /** The spot of a position; one past a line's end is that end, one past the last line the file's end. */
  spotAt({ line, character }: Position): Spot {
    const index = lastAtMost(this.firstLines, line);
    const fragment = this.fragmentAt(index);
    const { text, lineStarts } = fragment;
    const start = lineStarts[line - this.firstLine(index)];
    if (start === undefined) return { fragment, index, offset: text.length };
    const end = lineEnd(fragment, start, lineStarts[line - this.firstLine(index) + 1]);
    return { fragment, index, offset: offsetOfColumn(text, start, end, character, this.encoding) };
  }

  /** The offset of a position in the file. */
  offsetAt(position: Position): number {
    const { index, offset } = this.spotAt(position);
    return this.offsetOf(index, offset);
  }

  /** The offset in the file of one in the fragment of that index. */
  offsetOf(index: number, offset: number): number {
    return (this.firstOffsets[index] ?? 0) + offset;
  }

  /** The spot of an offset of the file. */
  spotOf(offset: number): Spot {
    const index = lastAtMost(this.firstOffsets, offset);
    const fragment = this.fragmentAt(index);
    return { fragment, index, offset: offset - (this.firstOffsets[index] ?? 0) };
  }

  /** The position of an offset in the fragment of that index. */
  positionIn(index: number, offset: number): Position {
    const { text, lineStarts } = this.fragmentAt(index);
    const { line } = offsetToPosition(lineStarts, offset);
    const character = columnAt(text, lineStarts[line] ?? 0, offset, this.encoding);
    return { line: line + this.firstLine(index), character };
  }

  /** The range of a stretch of the fragment of that index. */
  rangeIn(index: number, stretch: { readonly start: number; readonly end: number }): Range {
    return {
      start: this.positionIn(index, stretch.start),
      end: this.positionIn(index, stretch.end),
    };
  }

  /** A range whose columns are in UTF-16, as the engine gives them, in the client's units. */
  fromUtf16({ start, end }: Range): Range {
    return { start: this.positionFromUtf16(start), end: this.positionFromUtf16(end) };
  }

  private positionFromUtf16({ line, character }: Position): Position {
    if (this.encoding === 'utf-16') return { line, character };
    const index = lastAtMost(this.firstLines, line);
    const { text, lineStarts } = this.fragmentAt(index);
    const start = lineStarts[line - this.firstLine(index)] ?? 0;
    return { line, character: columnAt(text, start, start + character, this.encoding) };
  }

  private firstLine(index: number): number {
    return this.firstLines[index] ?? 0;
  }

  private fragmentAt(index: number): Fragment {
    const fragment = this.fragments[index];
    if (!fragment) throw new Error(`The document has no fragment ${index}`);
    return fragment;
  }
}

/** Where the text of a line ends, before its line break; `next` is the start of the line after it. */
function lineEnd({ text }: Fragment, start: number, next: number | undefined): number {
  let end = next ?? text.length;
  while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** For each fragment, the sum over all before it. */
function sumsBefore(
  fragments: readonly Fragment[],
  size: (fragment: Fragment) => number,
): readonly number[] {
  let sum = 0;
  return fragments.map((fragment) => {
    const before = sum;
    sum += size(fragment);
    return before;
  });
}

/** The index of the last of rising numbers that is at most `wanted`; 0 where none is. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}

/** Lines and columns of a document, found fragment by fragment: its text is never joined. */

import { columnAt, offsetOfColumn, type PositionEncoding } from '../text/columns';
import { offsetToPosition, type Position } from '../text/places';
import type { Fragment, PlanDocument } from './document';
import { fragmentAt, type Starts } from './starts';

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
  private readonly starts: Starts;

  constructor({ fragments, starts }: PlanDocument, encoding: PositionEncoding) {
    this.fragments = fragments;
    this.starts = starts;
    this.encoding = encoding;
  }

  /** The spot of a position; one past a line's end is that end, one past the last line the file's end. */
  spotAt({ line, character }: Position): Spot {
    const index = fragmentAt(this.starts.lines, line);
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
    return (this.starts.offsets[index] ?? 0) + offset;
  }

  /** The spot of an offset of the file. */
  spotOf(offset: number): Spot {
    const index = fragmentAt(this.starts.offsets, offset);
    const fragment = this.fragmentAt(index);
    return { fragment, index, offset: offset - (this.starts.offsets[index] ?? 0) };
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

  /** The range of a stretch of the file. */
  rangeOf({ start, end }: { readonly start: number; readonly end: number }): Range {
    const [from, to] = [this.spotOf(start), this.spotOf(end)];
    return {
      start: this.positionIn(from.index, from.offset),
      end: this.positionIn(to.index, to.offset),
    };
  }

  /** A range whose columns are in UTF-16, as the engine gives them, in the client's units. */
  fromUtf16({ start, end }: Range): Range {
    return { start: this.positionFromUtf16(start), end: this.positionFromUtf16(end) };
  }

  private positionFromUtf16({ line, character }: Position): Position {
    if (this.encoding === 'utf-16') return { line, character };
    const index = fragmentAt(this.starts.lines, line);
    const { text, lineStarts } = this.fragmentAt(index);
    const start = lineStarts[line - this.firstLine(index)] ?? 0;
    return { line, character: columnAt(text, start, start + character, this.encoding) };
  }

  private firstLine(index: number): number {
    return this.starts.lines[index] ?? 0;
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

/** A text line by line, read from top to bottom. */

import { lineStarts, offsetToPosition } from '../../text/places';
import type { Between } from './layout';

/** Thrown where the text is written in a way that is better left as it is. */
export const leave = new Error('This is not for the formatter');

/** The lines of a text that have not been read yet. */
export class LineReader {
  readonly source: string;
  /** The index of the next line. */
  at: number;
  private readonly starts: readonly number[];

  constructor(source: string, at = 0) {
    this.source = source;
    this.starts = lineStarts(source);
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.starts.length;
  }

  /** The line that holds an offset. */
  lineOf(offset: number): number {
    return offsetToPosition(this.starts, offset).line;
  }

  startOf(index: number): number {
    return this.starts[index] ?? this.source.length;
  }

  columnOf(offset: number): number {
    return offsetToPosition(this.starts, offset).character;
  }

  /** The text of a line, without its break. */
  text(index: number): string {
    const next = this.starts[index + 1];
    return this.source.slice(this.starts[index], next === undefined ? next : next - 1);
  }

  /** What stands after an offset in its line. */
  after(offset: number): string {
    return this.text(this.lineOf(offset)).slice(this.columnOf(offset));
  }

  /** Reads on over blank lines and comments. */
  between(): readonly Between[] {
    const lines: Between[] = [];
    for (; !this.isAtEnd; this.at++) {
      const line = this.text(this.at);
      const text = line.trim();
      if (text !== '' && !text.startsWith('#')) break;
      lines.push({ text, column: line.length - line.trimStart().length });
    }
    return lines;
  }

  /** Reads on over blank lines; what follows the last line break of a file is no line. */
  blank(): readonly string[] {
    const blank: string[] = [];
    for (; !this.isAtEnd && this.text(this.at).trim() === ''; this.at++) blank.push('');
    return this.isAtEnd ? blank.slice(1) : blank;
  }
}

/** The comment that is all that follows a value in its line; throws where anything else follows. */
export function commentIn(rest: string): string | undefined {
  const match = /^(?:[ \t]+(#.*))?[ \t]*$/.exec(rest);
  if (!match) throw leave;
  return match[1]?.trimEnd();
}

/** A line of a file with a place in it underlined. */

import { harmless } from '../../text/harmless';
import { graphemes, widthOf } from './width';

/** The line, and below it the marks; both begin in the same column. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const ellipsis = '…';
const tab = '  ';

/**
 * Shows a line without its indentation, cut around the place from `start` to `end` where it is wider
 * than `columns`. Wide characters and emoji are underlined as wide as they are shown.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const indent = Math.min(/^\s*/.exec(line)?.[0].length ?? 0, start);
  const last = line.trimEnd().length;
  const before = shown(line.slice(indent, start));
  const place = shown(line.slice(start, Math.max(start, Math.min(end, Math.max(last, start + 1)))));
  const after = shown(line.slice(Math.max(end, start), Math.max(last, end)));

  const marked = headOf(place, Math.max(1, columns - 2));
  const room = Math.max(0, columns - widthOf(marked));
  const spare = Math.max(room - Math.min(widthOf(after.slice(0, columns)), room >> 1), 0);
  const lead = tailOf(before, spare);
  const trail = headOf(after, columns - widthOf(lead + marked));
  return {
    // Again, since what is harmless in parts may be a command as a whole.
    line: harmless((lead + marked + trail).trimEnd()),
    marks: ' '.repeat(widthOf(lead)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

function shown(text: string): string {
  return harmless(text.replaceAll('\t', tab));
}

/** As much of a text's beginning as fits. */
function headOf(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  return columns < 1
    ? ''
    : take(graphemes(text.slice(0, columns * longest)), columns - 1).join('') + ellipsis;
}

/** As much of a text's end as fits. */
function tailOf(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  if (columns < 1) return '';
  const backwards = graphemes(text.slice(-columns * longest)).toReversed();
  return (
    ellipsis +
    take(backwards, columns - 1)
      .reverse()
      .join('')
  );
}

/** Code units of the longest character that is worth showing whole: a family of emoji. */
const longest = 16;

function fits(text: string, columns: number): boolean {
  return text.length <= columns * longest && widthOf(text) <= columns;
}

function take(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += widthOf(character);
    return width > columns;
  });
  return characters.slice(0, end < 0 ? undefined : end);
}

/** A text cut to a width. */
export function cutTo(text: string, columns: number): string {
  return headOf(text, columns);
}

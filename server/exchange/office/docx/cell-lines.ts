/** The lines of a cell of Word. */

import type { Line } from '../../document';
import { linesOf, listed } from '../lines';
import { cleaned } from '../text';
import type { Grid, Passage } from './parts';

/**
 * What stands in a cell, line by line; tables in it become lines as well. A number that Word counts is dropped as
 * the sign of a list is, unless it names what stands there: one with words or of several levels, the only number
 * in the cell, or a number that is all there is in it.
 */
export function cellLines(parts: readonly (Passage | Grid)[]): readonly Line[] {
  const passages = parts.filter((part) => part.kind === 'passage');
  const isBlank =
    passages.every(({ text }) => cleaned(text) === '') && passages.length === parts.length;
  if (isBlank) {
    const number = passages.find(({ item }) => item?.number !== undefined)?.item?.number;
    return number === undefined ? [] : linesOf(number.replace(/[.):]$/, ''));
  }
  const numbered = passages.filter(
    ({ item, text }) => item?.number !== undefined && cleaned(text) !== '',
  );
  const lines = parts.flatMap((part): readonly (Line | string)[] => {
    if (part.kind === 'grid') {
      return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
    }
    return linesOfPassage(part, numbered.length === 1);
  });
  // Signs that are typed are looked for in all lines together: one alone may be no sign of a list.
  const typed = listed(lines.filter((line) => typeof line === 'string'))[Symbol.iterator]();
  return lines.flatMap((line) => (typeof line === 'string' ? (typed.next().value ?? []) : line));
}

/** The lines of a paragraph: plain texts, and those that Word itself has in a list. */
export function linesOfPassage(
  { text, item }: Passage,
  isNumberText: boolean,
): readonly (Line | string)[] {
  const [first, ...more] = text
    .split('\n')
    .map(cleaned)
    .filter((line) => line !== '');
  if (first === undefined) return [];
  if (!item) return [first, ...more];
  if (item.number !== undefined && (item.isName || isNumberText)) {
    return [{ text: cleaned(`${item.number} ${first}`) }, ...more];
  }
  return [{ text: first, bullet: item.depth }, ...more];
}

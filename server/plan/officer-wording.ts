/** The words of a cell that names officers, and where one officer may end and the next begin. */

import { foldWord, type Word, words } from '../text/words';

/** A word with the form in which it is compared. */
export interface OfficerWord extends Word {
  readonly folded: string;
}

/** How strongly two words are parted. A larger number parts more. */
export const breakKinds = {
  none: 0,
  /** A comma or 'and': within a title, or between two. */
  soft: 1,
  /** A line end: between officers, but for a title that runs over two lines. */
  line: 2,
  /** `/`, `;`, and both ends of the text. */
  hard: 3,
} as const;

/** A text taken apart. */
export interface Wording {
  readonly text: string;
  readonly words: readonly OfficerWord[];
  /** How strongly each word is parted from the one before; one entry more, for the text's end. */
  readonly breaks: readonly number[];
}

const OPENING = '([{"\'“‘';
const CLOSING = ')]}"\'”’?!';

/** Takes a text apart into words and the breaks between them. */
export function readWording(text: string): Wording {
  const found = words(text).map((word) => ({
    text: word.text,
    start: word.start,
    end: word.end,
    folded: foldWord(word.text),
  }));
  const breaks: number[] = [];
  let previous: OfficerWord | undefined;
  for (const word of found) {
    breaks.push(previous ? breakBetween(previous, word, text) : breakKinds.hard);
    previous = word;
  }
  breaks.push(breakKinds.hard);
  return { text, words: found, breaks };
}

/** How strongly the word at `index` is parted from the one before it. */
export function breakAt(wording: Wording, index: number): number {
  return wording.breaks[index] ?? breakKinds.hard;
}

/** Whether the word at `index` is 'and' or '&'. */
export function isAnd(wording: Wording, index: number): boolean {
  return wording.words[index]?.folded === 'and';
}

/**
 * The index after 'and Partners' or '& Partners' (or 'Partners' alone) where that stands at `index` and
 * ends an officer's place; undefined for other words, as for 'Partners in Practice'.
 */
export function partnersEnd(wording: Wording, index: number): number | undefined {
  const at = isAnd(wording, index) ? index + 1 : index;
  if (wording.words[at]?.text.toLowerCase() !== 'partners') return undefined;
  const apart =
    breakAt(wording, index) >= breakKinds.soft && breakAt(wording, at + 1) >= breakKinds.soft;
  return apart ? at + 1 : undefined;
}

/** From the first character of the word `from` to the last one before the word `to`. */
export function spanOf(wording: Wording, from: number, to: number): { start: number; end: number } {
  return {
    start: wording.words[from]?.start ?? 0,
    end: wording.words[to - 1]?.end ?? wording.text.length,
  };
}

/** The same with its characters, and with the brackets and quotation marks that belong to its words. */
export function placeOf(
  wording: Wording,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  let { start, end } = spanOf(wording, from, to);
  while (start > 0 && OPENING.includes(wording.text.charAt(start - 1))) start -= 1;
  while (end < wording.text.length && CLOSING.includes(wording.text.charAt(end))) end += 1;
  return { text: wording.text.slice(start, end), start, end };
}

function breakBetween(before: OfficerWord, after: OfficerWord, text: string): number {
  const gap = text.slice(before.end, after.start);
  if (/[/;]/.test(gap)) return breakKinds.hard;
  // No officer ends in 'and', so a line end beside it is only where the line was full.
  if (before.folded === 'and' || after.folded === 'and') return breakKinds.soft;
  if (/[\r\n]/.test(gap)) return breakKinds.line;
  return gap.includes(',') ? breakKinds.soft : breakKinds.none;
}

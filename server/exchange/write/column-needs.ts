/** How much room the columns of tables need, in characters. */

import type { Cell, Table } from '../document';
import { bulleted } from './bulleted';

/** What a column needs. */
export interface Need {
  /** So that no word breaks. */
  readonly least: number;
  /** So that what is short stands on one line, and what is long becomes about as high as it is wide. */
  readonly ideal: number;
  /** So that all of it stands on one line. */
  readonly whole: number;
}

/**
 * The widths of columns that have so much room. Where there is more than they need, those have it whose texts are
 * longer; where there is less, they stay within it if they `mustFit`, and else go over.
 */
export function columnWidths(
  needs: readonly Need[],
  room: number,
  mustFit: boolean,
): readonly number[] {
  const sum = (of: keyof Need) => needs.reduce((all, need) => all + need[of], 0);
  const between = (from: keyof Need, to: keyof Need): readonly number[] => {
    const share = (room - sum(from)) / (sum(to) - sum(from));
    return needs.map((need) => need[from] + (need[to] - need[from]) * share);
  };
  if (sum('whole') <= room) return needs.map(({ whole }) => whole);
  if (sum('ideal') <= room) return between('ideal', 'whole');
  if (!mustFit) return needs.map(({ ideal }) => ideal);
  if (sum('least') < room) return between('least', 'ideal');
  return needs.map(({ least }) => (least * room) / sum('least'));
}

/** A longer word may break: an address of a page is one. */
const longestWord = 24;
/** So much stands on one line: a date does. */
const short = 18;
const widest = 52;

/** The needs of columns that several tables have in common. */
export function columnNeeds(tables: readonly Table[], columns: number): readonly Need[] {
  const texts = Array.from({ length: columns }, (): string[] => []);
  for (const { rows } of tables) for (const { cells } of rows) collect(cells, texts);
  return texts.map((all) => {
    const words = all.flatMap((text) => text.split(/\s+/));
    const least = Math.min(Math.max(0, ...words.map(roomOf)), longestWord);
    const whole = longestOf(all);
    const ideal = whole <= short ? whole : Math.min(Math.ceil(Math.sqrt(whole * 3.2)), widest);
    const [needed, wanted] = [Math.max(least, 3), Math.max(ideal, least, 3)];
    return { least: needed, ideal: wanted, whole: Math.max(whole, wanted) };
  });
}

/** The texts of cells by their columns; what stands in several says nothing of one. */
function collect(cells: readonly Cell[], texts: readonly string[][]): void {
  let column = 0;
  for (const { lines, span = 1 } of cells) {
    if (span === 1) texts[column]?.push(lines.map(bulleted).join('\n'));
    column += span;
  }
}

/** Capitals are wide, and there is little in a short word to make up for it. */
function roomOf(word: string): number {
  return word.length + Math.ceil((word.match(/[\p{Lu}mw]/gu)?.length ?? 0) / 3);
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((longest, text) => Math.max(longest, text.length), 0);
}

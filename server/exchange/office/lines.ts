/** Lists as people type them into a cell: a line each, with a sign or a number before it. */

import type { Line } from '../document';
import { cleaned } from './text';

/** The lines of a cell, none of them blank; signs and numbers of a list go, and say that the line is in one. */
export function linesOf(text: string): readonly Line[] {
  return listed(text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/));
}

/**
 * The lines of a cell that came one by one. A sign of a list is one that can be nothing else, such as `•`, or a
 * hyphen before a word. Before a figure a hyphen may be a minus, an asterisk may be the mark of a footnote, a dot
 * or a triangle a rating: those count where two lines begin so. Numbers and letters count where several follow each other in order: a single
 * one is the name of something.
 */
export function listed(texts: readonly string[]): readonly Line[] {
  const lines = texts.map(cleaned).filter((line) => line !== '');
  const shared = new Set(
    [...inSeveral].filter((sign) => lines.filter((one) => one.startsWith(`${sign} `)).length > 1),
  );
  const isNumbered = isInOrder(lines.flatMap((line) => labelOf(line) ?? []));
  return lines.map((line) => {
    const [all, sign] = /^(\S) (?=\S)/.exec(line) ?? [];
    const isSign =
      sign !== undefined &&
      (signs.test(sign) || shared.has(sign) || (/[-–—]/.test(sign) && !/^. [\d£%]/.test(line)));
    if (all !== undefined && isSign) return { text: line.slice(all.length), bullet: 0 };
    const label = isNumbered ? labelOf(line) : undefined;
    return label ? { text: line.slice(label.length), bullet: 0 } : { text: line };
  });
}

/** Among them those of Word's symbol fonts, as they come where the font is lost. */
const signs = /^[•◦▪▫‣⁃∙·➢➤❖o\uF0A7\uF0B7\uF0D8\uF076\uF06E\uF06F]$/u;
/** These say something of a single line, such as how it is rated. */
const inSeveral = '-–—*●○■◆◇►▶';

interface Label {
  readonly length: number;
  /** How it is written: without the number or letter itself. */
  readonly form: string;
  readonly count: string;
}

/** The number or letter that a line begins with: `1. `, `1) `, `(1) `, `a) `, `(iv) `. */
function labelOf(line: string): Label | undefined {
  const [all, before, count, after] =
    /^(\(?)(\d{1,3}|[a-z]|[ivx]{1,5})([.)]) (?=\S)/i.exec(line) ?? [];
  if (all === undefined || count === undefined) return undefined;
  return { length: all.length, form: `${before}${after}`, count: count.toLowerCase() };
}

/** Whether labels count up from the first of their kind. */
function isInOrder(labels: readonly Label[]): boolean {
  const [first, second] = labels;
  if (!first || !second || labels.some(({ form }) => form !== first.form)) return false;
  return [numbers, letters, romans].some((kind) =>
    labels.every(({ count }, i) => count === kind(i)),
  );
}

const numbers = (i: number): string => String(i + 1);
const letters = (i: number): string => (i < 26 ? String.fromCharCode(97 + i) : '');
const romans = (i: number): string =>
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][i] ?? '';

/** A document as CSV. */

import type { Cell, Line, OfficeDocument, Row } from '../document';
import { bulleted } from './bulleted';

/**
 * The document as CSV (RFC 4180), in UTF-8 with the mark without which Excel takes it for another encoding. One
 * block follows the other with an empty line between them: a heading or a text in the first column, a table with
 * an empty value for what a cell covers besides its own column.
 *
 * A value that a spreadsheet would take for a formula, beginning with = + - @ or a tab, has an apostrophe before it
 * (OWASP, CSV Injection), and so has one that begins with apostrophes and such a sign, so that whoever reads it
 * back may drop one apostrophe wherever that follows.
 */
export function toCsv({ blocks }: OfficeDocument): string {
  const parts: string[][] = [];
  let isText = false;
  for (const block of blocks) {
    const lines = block.kind === 'table' ? block.rows.map(record) : [value([block])];
    // Texts that follow each other, and their heading, are one part.
    if (block.kind === 'paragraph' && isText) parts.at(-1)?.push(...lines.filter(Boolean));
    else parts.push(lines);
    isText = block.kind !== 'table';
  }
  return `\uFEFF${parts.map((lines) => lines.map((line) => `${line}\r\n`).join('')).join('\r\n')}`;
}

function record({ cells }: Row): string {
  return cells.flatMap(values).join(',');
}

function values({ lines, span = 1 }: Cell): readonly string[] {
  return [value(lines), ...Array<string>(span - 1).fill('')];
}

/** What no text file should have: it would be taken for another kind of file. */
const controls = /(?!\s)\p{Cc}/gu;

function value(lines: readonly Line[]): string {
  const shown = lines.map((line) => ({ ...line, text: line.text.replace(controls, '') }));
  // The sign of a list alone would be read as a text.
  const text = shown
    .filter(({ text: own, bullet }) => own !== '' || bullet === undefined)
    .map(bulleted)
    .join('\n');
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

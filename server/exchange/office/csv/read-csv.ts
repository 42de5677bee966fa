/** Reads CSV files: one table, in which every value is a text. */

import type { Cell, OfficeDocument } from '../../document';
import { tableOf } from '../grid';
import { limits } from '../limits';
import { linesOf } from '../lines';
import { Refusal, tooLarge } from '../refusal';
import { decoded } from './decode';
import { recordsIn } from './records';
import { separatorOf } from './separator';

/**
 * The table of a CSV file. What separates its values is found out, unless its first line says so as Excel writes
 * it (`sep=;`). Throws a `Refusal` where it is no text, or a text without columns that is not called CSV.
 */
export function readCsv(bytes: Uint8Array, name: string): OfficeDocument {
  const { text, isGuess } = decoded(bytes);
  const [first, stated] = /^sep=(.)\r?(?:\n|$)/i.exec(text) ?? [''];
  const values = text.slice(first.length);
  const separator = stated ?? separatorOf(values);
  if (separator === undefined && !/\.(?:csv|tsv|tab)$/i.test(name)) {
    throw new Refusal(
      'is neither a Word document, an Excel workbook nor a CSV file. Import the plan as one of these.',
    );
  }
  const rows: (readonly Cell[])[] = [];
  let left: number = limits.cells;
  for (const record of recordsIn(values, separator ?? ',')) {
    left -= record.length;
    if (left < 0) throw tooLarge('holds too many cells to be a plan');
    rows.push(record.map((value) => ({ lines: linesOf(unguarded(value)) })));
  }
  const table = tableOf(rows, 'table 1');
  if (!table) throw new Refusal('has nothing in it. Check that the right file was chosen.');
  return { blocks: [table], notes: isGuess ? [guessed] : [] };
}

/** A value without the apostrophe that keeps spreadsheets from taking it for a formula (OWASP, CSV Injection). */
function unguarded(value: string): string {
  return value.replace(/^'(?='*[=+\-@\t\r])/, '');
}

const guessed =
  'Its letters were read as Windows writes them, since the file does not say; look whether signs such as £ and é are right.';

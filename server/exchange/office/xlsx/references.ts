/** Names of cells, such as `B12`. */

import type { Merge } from '../grid';
import { limits } from '../limits';

/** A place in a sheet, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many rows as Excel has. */
export const mostRows = 1_048_576;

/** The place of a cell; undefined for what no sheet has. */
export function placeOf(name: string | undefined): Place | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name ?? '') ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > mostRows || column > limits.columns) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** The cells from one to another, as `A1:B2` names them; undefined for a single cell, and for what is no name. */
export function mergeOf(name: string | undefined): Merge | undefined {
  const [first, last] = (name ?? '').split(':').map(placeOf);
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    bottom: Math.max(first.row, last.row),
    left: Math.min(first.column, last.column),
    right: Math.max(first.column, last.column),
  };
}

/** Cells as spreadsheets call them. */

import type { Area } from './sheet-layout';

/** 'A1' for row 0 and column 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** 'A1:B2', or one cell alone. */
export function areaName({ top, bottom, left, right }: Area): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

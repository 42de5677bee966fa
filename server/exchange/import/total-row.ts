/** Rows that add up a table: no action of it. */

import { type GridRow, joined, ownCells } from './grid';

const total = /^(?:(?:sub|grand|overall) ?-?)?totals?:?$/i;
const figures = /^[\d\s.,%()£$€+–-]*$/;

/** Whether a row says 'Total', and beside that nothing but figures. */
export function isTotalRow(row: GridRow): boolean {
  const [first = '', ...others] = ownCells(row).map(({ cell }) => joined(cell.lines).trim());
  return total.test(first) && others.every((text) => figures.test(text));
}

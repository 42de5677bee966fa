/** Tables beside the actions: which column is which, and what they say. */

import { type Grid, type GridRow, joined, ownCells, textOf } from '../grid';
import type { Ledger } from '../ledger';
import { foldedHeading } from '../match-heading';

/** A table with its columns by the names that a list has for them. */
export interface ListTable {
  readonly heading: GridRow;
  readonly rows: readonly GridRow[];
  readonly columns: ReadonlyMap<string, number>;
}

/** Where a list has its columns: the headings of each, folded. */
export type ListColumns = Readonly<Record<string, RegExp>>;

/** The table as a list that has all of `needed`; undefined where it is another one. */
export function listTable(
  { rows }: Grid,
  headings: ListColumns,
  needed: readonly string[],
): ListTable | undefined {
  const [heading, ...below] = rows;
  if (!heading || below.length === 0) return undefined;
  const columns = new Map<string, number>();
  for (const [index, cell] of heading.cells) {
    const text = foldedHeading(textOf(cell));
    const name = Object.keys(headings).find((key) => headings[key]?.test(text));
    if (name !== undefined && !columns.has(name)) columns.set(name, index);
  }
  return needed.every((name) => columns.has(name)) ? { heading, rows: below, columns } : undefined;
}

/** What a row says in a column, on one line. */
export function said(row: GridRow, { columns }: ListTable, name: string): string {
  const index = columns.get(name);
  return index === undefined ? '' : joined(row.cells.get(index)?.cell.lines);
}

/** Accounts for a table, as far as its columns are known. */
export function placed(table: ListTable, to: string, ledger: Ledger): void {
  const known = new Set(table.columns.values());
  for (const { cell } of ownCells(table.heading)) ledger.put(cell, 'headings of columns');
  for (const { cells } of table.rows) {
    for (const [index, { cell }] of cells) if (known.has(index)) ledger.put(cell, to);
  }
}

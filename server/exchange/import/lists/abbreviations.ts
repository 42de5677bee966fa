/** A list of abbreviations and what they stand for. */

import type { Fields } from '../draft';
import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import { listTable, placed, said } from './table';

const columns = {
  short: /^(?:abbreviations?|acronyms?|term|initials)$/,
  long: /^(?:meaning|definition|full (?:name|title|term)|stands for|description|explanation|what it (?:means|stands for)|in full)$/,
};

/** The abbreviations of a table; undefined where it lists something else. */
export function abbreviationsIn(grid: Grid, ledger: Ledger): Fields | undefined {
  const table = listTable(grid, columns, ['short', 'long']);
  if (
    !table?.rows.every((row) => said(row, table, 'short') !== '' && said(row, table, 'long') !== '')
  ) {
    return undefined;
  }
  placed(table, 'abbreviations', ledger);
  return new Map(table.rows.map((row) => [said(row, table, 'short'), said(row, table, 'long')]));
}

/** A list of the people or initials of a plan and their roles. */

import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import type { Officers } from '../officers';
import { listTable, placed, said } from './table';

const columns = {
  short: /^(?:initials|abbreviation|acronym|code|short name|lead code)$/,
  holder: /^(?:name|officer name|full name|post holder|postholder|lead name)$/,
  title:
    /^(?:role|job title|designation|post|position|title|role title|post title|job role|officer)$/,
};

/** Takes the officers of a table into the list; whether it is one. */
export function takeOfficers(grid: Grid, officers: Officers, ledger: Ledger): boolean {
  const table = listTable(grid, columns, ['title']);
  if (!table || !(table.columns.has('short') || table.columns.has('holder'))) return false;
  if (!table.rows.every((row) => said(row, table, 'title') !== '')) return false;
  placed(table, 'officers', ledger);
  for (const row of table.rows) {
    const [title, short, holder] = ['title', 'short', 'holder'].map((name) =>
      said(row, table, name),
    );
    officers.list(title ?? '', [short ?? '', holder ?? ''], holder ?? '');
  }
  return true;
}

/** A list of the inspections and reviews that a plan answers, with the codes that its actions use. */

import { kindFor } from '../../../plan/new-source';
import { type Fields, filled } from '../draft';
import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import { readWhen } from '../when';
import { listTable, placed, said } from './table';

const columns = {
  code: /^(?:ref|reference|code|key|link|link code|id|short name|abbreviation|acronym|source code|source ref)$/,
  title:
    /\b(?:inspections?|reviews?|audits?|sources?|origin|reports?|title|name|description|document)\b/,
  by: /^(?:by|who|body|inspectorate|organisation|undertaken by|carried out by|completed by|author|lead)$/,
  date: /\b(?:date|when|year|month|published)\b/,
};

/** A code as links write it. */
const code = /^[A-Za-z][A-Za-z0-9-]{0,14}$/;

/** The sources of a table by their codes; undefined where it lists something else. */
export function sourcesIn(grid: Grid, ledger: Ledger): Fields | undefined {
  const table = listTable(grid, columns, ['code', 'title']);
  if (!table?.rows.every((row) => code.test(said(row, table, 'code')))) return undefined;
  placed(table, 'sources', ledger);
  return new Map(
    table.rows.map((row) => {
      const title = said(row, table, 'title');
      const when = readWhen(said(row, table, 'date'))?.deadline;
      const id = said(row, table, 'code');
      const fields = {
        title,
        kind: kindFor(title) ?? kindFor(id),
        by: said(row, table, 'by'),
        date: when === 'ongoing' ? undefined : when,
      };
      return [id, filled(fields)];
    }),
  );
}

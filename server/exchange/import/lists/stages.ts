/** A table of the stages of a plan, each with its window. */

import { type Fields, filled } from '../draft';
import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import type { Stages } from '../stages';
import { readWhen } from '../when';
import { listTable, placed, said } from './table';

const columns = {
  title: /^(?:stage|phase|stage title|stage name|plan stage)$/,
  starts: /^(?:starts?|start date|from|begins)$/,
  ends: /^(?:ends?|end date|to|until|finish|finishes|by)$/,
  purpose: /^(?:purpose|focus|description|aim|what it is for)$/,
};

/** The stages of a table; undefined where it lists something else. */
export function stagesIn(
  grid: Grid,
  stages: Stages,
  ledger: Ledger,
): readonly Fields[] | undefined {
  const table = listTable(grid, columns, ['title', 'ends']);
  if (!table?.rows.every((row) => said(row, table, 'title') !== '')) return undefined;
  placed(table, 'stages', ledger);
  return table.rows.map((row) => {
    const title = said(row, table, 'title');
    const day = (name: string) =>
      readWhen(said(row, table, name))?.deadline ?? said(row, table, name);
    const purpose = said(row, table, 'purpose');
    return filled({
      id: stages.idOf(title),
      title,
      starts: day('starts'),
      ends: day('ends'),
      purpose,
    });
  });
}

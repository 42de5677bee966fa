/** A table of risks. */

import { type Fields, filled } from '../draft';
import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import type { Officers } from '../officers';
import { listTable, placed, said } from './table';

const columns = {
  ref: /^(?:ref|risk ref|no|risk no|id|risk id|number)$/,
  title:
    /^(?:risks?|risk description|description of risk|description|risk title|what may go wrong)$/,
  likelihood: /^(?:likelihood|probability|likelihood 1 5|l)$/,
  impact: /^(?:impact|severity|consequence|impact 1 5|i)$/,
  mitigation: /\b(?:mitigations?|mitigating|controls?|response|what (?:we are|is) do(?:ing|ne))\b/,
  owner: /\b(?:owner|lead|responsible)\b/,
};

/** The risks of a table; undefined where it lists something else. */
export function risksIn(grid: Grid, officers: Officers, ledger: Ledger): Fields | undefined {
  const table = listTable(grid, columns, ['title', 'mitigation']);
  if (!table?.rows.every((row) => said(row, table, 'title') !== '')) return undefined;
  placed(table, 'risks', ledger);
  return new Map(
    table.rows.map((row, index) => {
      const fields = {
        title: said(row, table, 'title'),
        likelihood: said(row, table, 'likelihood'),
        impact: said(row, table, 'impact'),
        owner: officers.read([{ text: said(row, table, 'owner') }]),
        mitigation: said(row, table, 'mitigation'),
      };
      return [said(row, table, 'ref') || `risk-${index + 1}`, filled(fields)];
    }),
  );
}

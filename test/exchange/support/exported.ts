/** Exports the text of a plan, and says what stands in the document. */

import type { Cell, OfficeDocument, Table } from '../../../server/exchange/document';
import { asWritten } from '../../../server/exchange/export/as-written';
import { planDocument } from '../../../server/exchange/export/plan-document';
import { openDocument } from '../../../server/plan/document';
import { readPlan } from '../../../server/plan/plan';
import { readConfig } from '../../../server/workspace/config';
import { listsOf } from '../../../server/workspace/lists';

/** The document of a plan, under the text of a configuration. */
export function exported(text: string, config = ''): OfficeDocument {
  const plan = readPlan(openDocument(text));
  const setting = { config: readConfig(config).values, today: '2026-10-01' };
  return planDocument(asWritten(plan), listsOf(plan, setting).lists);
}

/** The tables of each sheet, by its name and in order. */
export function sheetsOf({ blocks }: OfficeDocument): ReadonlyMap<string, readonly Table[]> {
  const sheets = new Map<string, Table[]>();
  let tables: Table[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.isSheet) {
      tables = [];
      sheets.set(block.text, tables);
    } else if (block.kind === 'table') tables.push(block);
  }
  return sheets;
}

/** What a table says, a row each: cells between bars, lines between slashes. */
export function told({ rows }: Table): readonly string[] {
  return rows.map(({ cells }) => cells.map(cellText).join(' | '));
}

function cellText({ lines }: Cell): string {
  return lines.map(({ text, bullet }) => (bullet === undefined ? text : `• ${text}`)).join(' / ');
}

/** A document as an Excel workbook. */

import { strToU8, zipSync } from 'fflate/browser';
import { xmlDocument } from '../../text/xml';
import type { Block, OfficeDocument } from '../document';
import { columnNeeds } from './column-needs';
import { theme } from './office-theme';
import { CellStyles } from './xlsx/cell-styles';
import { layoutOf } from './xlsx/sheet-layout';
import { sheetNames } from './xlsx/sheet-names';
import { sheetXml } from './xlsx/sheet-xml';
import { sheetPath, workbookParts } from './xlsx/workbook-xml';

/**
 * The bytes of an .xlsx file: a sheet for each heading that is one, with the title on top of the first. Whatever
 * is no day is a text, so that nothing in the document can become a formula. The same document gives the same
 * bytes, which tell nobody who made them, or when.
 *
 * It is written part by part, because the library for it (write-excel-file) knows no named styles, choices, rows
 * that are printed on every page, or texts that stay texts when they are edited.
 */
export function toXlsx({ blocks }: OfficeDocument, title: string): Uint8Array {
  const styles = new CellStyles();
  const sheets = sheetsOf(blocks, title);
  const names = sheetNames(sheets.map((sheet) => sheet.title));
  const laidOut = sheets.map((sheet, i) => ({
    name: names[i] ?? '',
    tables: sheet.blocks.filter((block) => block.kind === 'table'),
    layout: layoutOf(sheet.blocks, i === 0 && title !== '' ? title : undefined),
  }));
  const parts = new Map(workbookParts(laidOut, title));
  for (const [i, { tables, layout }] of laidOut.entries()) {
    const needs = columnNeeds(tables, layout.columns);
    parts.set(sheetPath(i), sheetXml(layout, needs, styles, title));
  }
  parts.set('xl/styles.xml', styles.xml).set('xl/theme/theme1.xml', theme);
  const files = [...parts].map(([path, xml]) => [path, strToU8(xmlDocument(xml))] as const);
  // The first day there is in a zip file: the library takes it for a local time.
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}

interface Sheet {
  readonly title: string;
  readonly blocks: Block[];
}

/** The blocks of each sheet; those before the first are in one named after the document. */
function sheetsOf(blocks: readonly Block[], title: string): readonly Sheet[] {
  const sheets: Sheet[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.isSheet) sheets.push({ title: block.text, blocks: [] });
    else {
      if (sheets.length === 0) sheets.push({ title, blocks: [] });
      sheets.at(-1)?.blocks.push(block);
    }
  }
  return sheets.length > 0 ? sheets : [{ title, blocks: [] }];
}

/** One sheet of a workbook (ISO/IEC 29500-1, 18.3). */

import { formatDay, toDayNumber } from '../../../text/dates';
import { markup, type Xml } from '../../../text/xml';
import { columnWidths, type Need } from '../column-needs';
import { areaName, cellName } from './cell-names';
import type { CellStyles } from './cell-styles';
import { heightOf } from './row-height';
import type { Area, Choice, PlacedCell, SheetLayout } from './sheet-layout';

/** So many characters go beside each other on a page; what is wider is printed smaller. */
const pageWidth = 130;

/** The part of a sheet; `title` is printed at the top of its pages. */
export function sheetXml(
  layout: SheetLayout,
  needs: readonly Need[],
  styles: CellStyles,
  title: string,
): Xml {
  const { columns, rows, merges, choices } = layout;
  const widths = columnWidths(needs, pageWidth - 2 * columns, false).map(
    (width) => Math.round(width) + 2,
  );
  const beginning = new Map<number, Area[]>();
  for (const one of merges) beginning.set(one.top, [...(beginning.get(one.top) ?? []), one]);
  const all = { top: 0, left: 0, bottom: Math.max(rows.length - 1, 0), right: columns - 1 };
  return markup`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${areaName(all)}"/><sheetViews><sheetView workbookViewId="0" showGridLines="0">${frozen(layout)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13"/><cols>${widths.map((width, i) => markup`<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)}</cols><sheetData>${rows.map((cells, i) => rowXml(cells, i, heightOf(cells, widths, beginning.get(i) ?? []), styles))}</sheetData>${merges.length > 0 ? markup`<mergeCells count="${merges.length}">${merges.map((area) => markup`<mergeCell ref="${areaName(area)}"/>`)}</mergeCells>` : undefined}${validations(choices)}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${`&L&8${plainField(title)}&R&8&A`}</oddHeader><oddFooter>&amp;R&amp;8Page &amp;P of &amp;N</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="${areaName(all)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** What is above stays in sight, as long as there is one table: a second one has its own headings. */
function frozen({ headings, hasOneTable }: SheetLayout): Xml | undefined {
  if (!headings || !hasOneTable) return undefined;
  const rows = headings.bottom + 1;
  return markup`<pane ySplit="${rows}" topLeftCell="${cellName(rows, 0)}" activePane="bottomLeft" state="frozen"/>`;
}

function rowXml(
  cells: readonly PlacedCell[],
  row: number,
  height: number,
  styles: CellStyles,
): Xml {
  return markup`<row r="${row + 1}" ht="${height}">${cells.map((cell) => cellXml(cell, row, styles))}</row>`;
}

function cellXml(cell: PlacedCell, row: number, styles: CellStyles): Xml {
  const { column, text, style, fill } = cell;
  const name = cellName(row, column);
  const serial = serialOf(cell);
  if (serial !== undefined) {
    return markup`<c r="${name}" s="${styles.numberOf({ style: 'Table date', fill })}"><v>${serial}</v></c>`;
  }
  const isQuoted = /^'*[=+\-@\t\r]/.test(text);
  const number = styles.numberOf({ style, fill, isQuoted });
  if (text === '') return markup`<c r="${name}" s="${number}"/>`;
  return markup`<c r="${name}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${stored(text)}</t></is></c>`;
}

/** The number of a day, where spreadsheets have one that they all agree about: from 1 March 1900 on. */
function serialOf({ date, text }: PlacedCell): number | undefined {
  if (date === undefined || date < '1900-03-01' || formatDay(date) !== text) return undefined;
  return toDayNumber(date) - toDayNumber('1899-12-30');
}

/** A spreadsheet holds no longer text, and takes _x000A_ for a character by its number. */
function stored(text: string): string {
  const cut = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text;
  return cut.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** Lists that a formula cannot hold are left out: they only help to fill in. */
function validations(choices: readonly Choice[]): Xml | undefined {
  const possible = choices.filter(
    ({ words }) => words.every((word) => !/[",]/.test(word)) && words.join().length <= 255,
  );
  if (possible.length === 0) return undefined;
  return markup`<dataValidations count="${possible.length}">${possible.map(({ area, words }) => markup`<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Not in the list" error="Choose one of the words in the list, or leave it empty." sqref="${areaName(area)}"><formula1>${`"${words.join()}"`}</formula1></dataValidation>`)}</dataValidations>`;
}

/** A text in the head of a page, where & begins a command; a figure after the size would go on with it. */
function plainField(text: string): string {
  const short = text.slice(0, 100).replaceAll('&', '&&');
  return /^\d/.test(short) ? ` ${short}` : short;
}

/** Tables of a written Word document. */

import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { xmlText } from '../../../text/xml';
import type { Cell, Line, Table as OfficeTable, Row } from '../../document';
import { columnNeeds, columnWidths } from '../column-needs';
import { lists, styleIds } from './styles';

/** Between the margins of a page, in twentieths of a point. */
export const textWidth = 14_570;
/** A letter of a cell, about; beside its text a cell has margins. */
const letter = 88;
const margins = 190;
/** So many letters stand together on a page however little of it is left. */
const shortRow = 700;
const deepest = 8;

/** A table whose headings are said again on each page. */
export function tableOf(table: OfficeTable): Table {
  const columns = Math.max(1, ...table.rows.map(({ cells }) => widthIn(cells)));
  const room = (textWidth - columns * margins) / letter;
  const widths = columnWidths(columnNeeds([table], columns), room, true).map((width) =>
    Math.floor(width * letter + margins),
  );
  return new Table({
    style: styleIds.table,
    tableLook: {
      firstRow: table.rows[0]?.isHeading === true,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: table.rows.map((row, i) => rowOf(row, table.rows[i - 1], table.rows[i + 1])),
  });
}

function rowOf(
  { cells, isHeading }: Row,
  above: Row | undefined,
  below: Row | undefined,
): TableRow {
  const letters = cells.map(({ lines }) => lines.reduce((sum, { text }) => sum + text.length, 0));
  let column = 0;
  const children = cells.map((cell) => {
    const at = column;
    column += cell.span ?? 1;
    return cellOf(cell, isHeading === true, {
      goesOn: isContinuedAt(at, cell, below),
      continues: cell.isContinued === true && isCellAt(at, cell, above),
    });
  });
  return new TableRow({
    ...(isHeading && { tableHeader: true }),
    ...(Math.max(...letters) <= shortRow && { cantSplit: true }),
    children,
  });
}

/** Whether a cell and the ones above and below are one. */
interface Merging {
  readonly goesOn: boolean;
  readonly continues: boolean;
}

function cellOf({ lines, span, fill }: Cell, isHeading: boolean, merging: Merging): TableCell {
  const style = isHeading ? styleIds.heading : styleIds.cell;
  const merge = merging.continues ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
  return new TableCell({
    ...(span !== undefined && { columnSpan: span }),
    ...((merging.continues || merging.goesOn) && { verticalMerge: merge }),
    ...(fill !== undefined && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: fill.toUpperCase() },
    }),
    children:
      lines.length === 0 ? [new Paragraph({ style })] : lines.map((line) => lineOf(line, style)),
  });
}

function lineOf({ text, bullet }: Line, style: string): Paragraph {
  const children = [new TextRun({ text: xmlText(text) })];
  if (bullet === undefined) return new Paragraph({ style, children });
  const numbering = { reference: lists.cell, level: Math.min(bullet, deepest) };
  return new Paragraph({ style: styleIds.cellItem, numbering, children });
}

function isContinuedAt(column: number, cell: Cell, below: Row | undefined): boolean {
  return below !== undefined && isCellAt(column, cell, below, true);
}

/** Whether a row has a cell of the same columns there, and, if asked, one that goes on from above. */
function isCellAt(
  column: number,
  { span }: Cell,
  row: Row | undefined,
  isContinued?: true,
): boolean {
  let at = 0;
  for (const cell of row?.cells ?? []) {
    if (at === column) return cell.span === span && (!isContinued || cell.isContinued === true);
    at += cell.span ?? 1;
  }
  return false;
}

function widthIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { span = 1 }) => sum + span, 0);
}

/** The rows of a return that somebody has filled in. */

import type { Cell, OfficeDocument, Row, Table } from '../document';
import { keyOf } from '../export/layout';
import { askedColumns, type NamedOfficer, officerIn } from './layout';

/** Where a row is, for people. */
export interface RowPlace {
  /** `sheet 'Your actions'`. */
  readonly table: string;
  /** Its number there, from 1. */
  readonly row: number;
}

/** A row with something in the columns that were to be filled in. */
export interface FilledRow {
  readonly place: RowPlace;
  /** Its cells by the keys of their columns: `ref`, `date`, `status`. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Whose return a document is: who is named in a paragraph or in a row of its sheet. */
export function officerOf({ blocks }: OfficeDocument): NamedOfficer | undefined {
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => textOf(cells[0])) : [block.text],
  );
  return texts.map(officerIn).find((one) => one !== undefined);
}

/** The filled rows of all tables that have a column for the ref and one for the date, wherever they stand. */
export function filledRows({ blocks }: OfficeDocument): readonly FilledRow[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? inTable(block) : []));
}

function inTable({ rows, place, firstRow = 1 }: Table): readonly FilledRow[] {
  const head = rows.findIndex((row) => {
    const keys = columnsOf(row).map(keyOfCell);
    return keys.includes('ref') && keys.includes('date');
  });
  const heading = rows[head];
  if (!heading) return [];
  const keys = columnsOf(heading).map(keyOfCell);
  return rows.flatMap((row, i) => {
    if (i <= head) return [];
    const columns = columnsOf(row);
    const cells = new Map(
      keys.flatMap((key, column) => (columns[column] ? [[key, columns[column]]] : [])),
    );
    const isFilled = askedColumns.some((name) => textOf(cells.get(keyOf(name))) !== '');
    return isFilled ? [{ place: { table: place, row: firstRow + i }, cells }] : [];
  });
}

/** The text of a cell on one line. */
export function textOf(cell: Cell | undefined): string {
  return (cell?.lines ?? [])
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** A cell for each column, also where one covers several. */
function columnsOf({ cells }: Row): readonly Cell[] {
  return cells.flatMap((cell) => Array.from({ length: cell.span ?? 1 }, () => cell));
}

const keyOfCell = (cell: Cell): string => keyOf(textOf(cell));

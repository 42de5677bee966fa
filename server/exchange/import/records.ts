/** Rows to actions: what each says, field by field, also where one action takes several rows. */

import type { ColumnField } from './fields';
import type { GridCell } from './grid';
import type { Column } from './header';
import { labelled } from './labels';
import type { Piece } from './piece';
import type { Section } from './sections';
import type { ActionRow } from './walk';
import { asAbove } from './when';

/** An action as the file has it. */
export interface ActionRecord {
  readonly place: string;
  readonly section: Section | undefined;
  readonly pieces: readonly Piece[];
}

interface Growing {
  readonly place: string;
  readonly section: Section | undefined;
  readonly pieces: Piece[];
  rows: number;
}

/** Fields that say that another action begins. */
const beginning: ReadonlySet<ColumnField> = new Set<ColumnField>(['ref', 'action']);

/** The actions of the rows, in order. */
export function recordsOf(rows: readonly ActionRow[]): readonly ActionRecord[] {
  const records: Growing[] = [];
  let above: ReadonlyMap<number, GridCell> = new Map();
  let section: Section | undefined;
  let columns: readonly Column[] | undefined;
  for (const row of rows) {
    const last = row.section === section ? records.at(-1) : undefined;
    // What one table or heading says does not reach into the next.
    if (row.section !== section || row.columns !== columns) above = new Map();
    ({ section, columns } = row);
    if (last && goesOn(row)) {
      above = add(last, row, above);
    } else {
      const record = { place: row.row.place, section, pieces: [], rows: 0 };
      records.push(record);
      above = add(record, row, above, true);
    }
  }
  return records;
}

/** Whether a row says more of the action above it. */
function goesOn({ row, columns }: ActionRow): boolean {
  const own = (field: ColumnField) => {
    const cell = columns
      .filter((column) => column.field === field)
      .map(({ index }) => row.cells.get(index))
      .find((one) => one && one.cell.lines.length > 0);
    return cell && !cell.isContinued ? 'own' : cell && 'shared';
  };
  const [ref, action] = [own('ref'), own('action')];
  return action !== 'own' && (ref !== 'own' || action === 'shared');
}

/** An empty cell of these below one that says something is the same: spreadsheets have no merged cells once filtered. */
const asAboveIfEmpty: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'priority',
  'recommendation',
]);

function carry(
  record: Growing,
  column: Column,
  above: ReadonlyMap<number, GridCell>,
  place: string,
): void {
  const said = above.get(column.index);
  if (said && said.cell.lines.length > 0) {
    record.pieces.push({
      cell: said.cell,
      column,
      place,
      row: record.rows,
      lines: said.cell.lines,
    });
  }
}

/** Adds a row to an action; gives what each column said last, for a cell that only points there. */
function add(
  record: Growing,
  { row, columns }: ActionRow,
  above: ReadonlyMap<number, GridCell>,
  isFirst = false,
): ReadonlyMap<number, GridCell> {
  const saidBy = new Map(above);
  for (const column of columns) {
    const cell = row.cells.get(column.index);
    if ((!cell || cell.cell.lines.length === 0) && isFirst && asAboveIfEmpty.has(column.field))
      carry(record, column, above, row.place);
    if (!cell || (cell.isContinued && !isFirst)) continue;
    // A second row of one action may have what stands beside it, and no second ref.
    if (!isFirst && cell.isContinued && beginning.has(column.field)) continue;
    const isAbove = asAbove.test(cell.cell.lines.map(({ text }) => text).join(' '));
    const said = isAbove ? (above.get(column.index) ?? cell) : cell;
    saidBy.set(column.index, said);
    const piece = { cell: cell.cell, column, place: row.place, row: record.rows };
    record.pieces.push(...labelled({ ...piece, lines: said.cell.lines }, columns));
  }
  record.rows += 1;
  return saidBy;
}

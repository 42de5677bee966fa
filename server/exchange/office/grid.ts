/** Tables out of cells that have a row and a column each. */

import type { Cell, Row, Table } from '../document';
import { limits } from './limits';
import { tooLarge } from './refusal';

/** Cells by their columns, from 0; what is not there is empty. */
export type GridRow = readonly (Cell | undefined)[];

/** Cells that are shown as one, all numbers from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A table of all that is used: without empty rows before and after, and without empty columns at its end.
 * Undefined where nothing is used; a colour alone is no use. All rows are as wide as the widest, but for tables
 * that would be mostly emptiness, because something stands far out. Throws a `Refusal` where too much does.
 */
export function tableOf(
  rows: readonly (GridRow | undefined)[],
  place: string,
  merges: readonly Merge[] = [],
): Table | undefined {
  const widths = rows.map((row) => row?.findLastIndex(isUsed) ?? -1);
  const first = widths.findIndex(isThere);
  if (first === -1) return undefined;
  const last = widths.findLastIndex(isThere);
  const width = widths.reduce((most, one) => Math.max(most, one + 1), 0);
  const isPadded = width * (last - first + 1) <= limits.cells;
  // Cells that are used are counted where they are read. These are the empty ones before them.
  if (widths.reduce((sum, one) => sum + one + 1, 0) > 4 * limits.cells) {
    throw tooLarge(`has too much that stands far out in ${place}`);
  }
  const emptyRow: Row = { cells: Array<Cell>(isPadded ? width : 0).fill(empty) };
  const parts = partsOf(merges, { top: first, bottom: last, left: 0, right: width - 1 });
  const made: Row[] = [];
  for (let at = first; at <= last; at += 1) {
    const row = rows[at];
    const merged = parts.get(at);
    // Most rows may be empty: they share one object.
    if (!row && !merged) made.push(emptyRow);
    else made.push({ cells: cellsOf(row ?? [], isPadded ? width : (widths[at] ?? 0) + 1, merged) });
  }
  return { kind: 'table', place, ...(first > 0 && { firstRow: first + 1 }), rows: made };
}

const empty: Cell = { lines: [] };
const isUsed = (cell: Cell | undefined): boolean => (cell?.lines.length ?? 0) > 0;
const isThere = (width: number): boolean => width >= 0;

/** What one row shows of merged cells. */
interface Part {
  readonly left: number;
  readonly right: number;
  readonly isContinued: boolean;
}

/** Merged cells by row, as far as they lie within what is used. */
function partsOf(merges: readonly Merge[], used: Merge): ReadonlyMap<number, readonly Part[]> {
  const parts = new Map<number, Part[]>();
  // Of a file made to do harm, each could cover every row.
  let left: number = limits.cells;
  for (const merge of merges) {
    const right = Math.min(merge.right, used.right);
    if (merge.left > right) continue;
    for (
      let at = Math.max(merge.top, used.top);
      at <= Math.min(merge.bottom, used.bottom);
      at += 1
    ) {
      left -= 1;
      if (left < 0) return parts;
      const part = { left: merge.left, right, isContinued: at > merge.top };
      parts.set(at, [...(parts.get(at) ?? []), part]);
    }
  }
  return parts;
}

function cellsOf(row: GridRow, width: number, parts: readonly Part[] = []): readonly Cell[] {
  const cells = Array.from({ length: width }, (_, at): Cell | undefined => row[at] ?? empty);
  for (const { left, right, isContinued } of parts) {
    const { lines, ...rest } = cells[left] ?? empty;
    const span = right > left ? { span: right - left + 1 } : {};
    cells.fill(undefined, left, Math.min(right + 1, width));
    if (left < width) {
      cells[left] = isContinued ? { lines: [], ...span, isContinued } : { ...rest, lines, ...span };
    }
  }
  return cells.filter((cell) => cell !== undefined);
}

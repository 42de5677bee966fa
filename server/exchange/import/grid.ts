/** A table with every cell in its column, whatever is merged. */

import type { Cell, Line, Table } from '../document';

/** What stands in one column of one row. */
export interface GridCell {
  /** The cell of the file; where cells are merged downwards, the first of them. */
  readonly cell: Cell;
  /** How many columns it covers; those behind the first are absent from the row. */
  readonly span: number;
  /** It is merged with the cell above it, and says what that one says. */
  readonly isContinued: boolean;
}

/** A row, its cells by column from 0; what is empty is absent. */
export interface GridRow {
  /** For people: `table 2, row 4`. */
  readonly place: string;
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly isHeading: boolean;
}

/** A table by columns. */
export interface Grid {
  readonly place: string;
  readonly rows: readonly GridRow[];
  /** How many columns are used. */
  readonly width: number;
}

/** The cells of a table in their columns. */
export function gridOf({ place, firstRow = 1, rows }: Table): Grid {
  let above: ReadonlyMap<number, GridCell> = new Map();
  const found = rows.map((row, index): GridRow => {
    const cells = new Map<number, GridCell>();
    let column = 0;
    for (const cell of row.cells) {
      const span = cell.span ?? 1;
      const merged = cell.isContinued ? above.get(column) : undefined;
      if (merged) cells.set(column, { ...merged, isContinued: true });
      else if (cell.lines.length > 0 || cell.fill !== undefined) {
        cells.set(column, { cell, span, isContinued: false });
      }
      column += span;
    }
    above = cells;
    return { place: `${place}, row ${firstRow + index}`, cells, isHeading: row.isHeading === true };
  });
  const width = Math.max(0, ...found.flatMap(({ cells }) => [...cells.keys()])) + 1;
  return { place, rows: found, width };
}

/** The cells of a row that say something of their own. */
export function ownCells({ cells }: GridRow): readonly GridCell[] {
  return [...cells.values()].filter(
    ({ cell, isContinued }) => !isContinued && cell.lines.length > 0,
  );
}

/** What lines say, on one line. */
export function joined(lines: readonly Line[] | undefined): string {
  return (lines ?? []).map(({ text }) => text).join(' ');
}

/** What a cell says, on one line. */
export function textOf(cell: GridCell | undefined): string {
  return joined(cell?.cell.lines);
}

/** Cells of an exported plan, put where their column says. */

import type { Path } from '../../../plan/path';
import type { Shape } from '../../../plan/shape';
import type { Cell, Table } from '../../document';
import { readExact, readPath } from '../../export/exact';
import {
  detailsSheet,
  idColumn,
  pathOf,
  printed,
  sharedSheet,
  textColumn,
} from '../../export/layout';
import { joined } from '../grid';
import type { Ledger } from '../ledger';
import { cellValue, type Titles } from './cell-value';
import type { Entries, Entry } from './entries';
import type { Sheet } from './sheets';
import { setAt } from './tree';

/** What sheets are read with. */
export interface Reading {
  readonly entries: Entries;
  readonly ledger: Ledger;
  readonly titles: Titles;
}

/** Sets what a cell says, and notes that it is shown there. */
export function setCell(
  entry: Entry,
  path: Path,
  cell: Cell,
  shape: Shape,
  { entries, ledger, titles }: Reading,
): void {
  const value = cellValue(cell, shape, titles);
  entries.show(entry, path, cell.lines, shape);
  ledger.put(cell, path.filter((step) => typeof step === 'string').join(' '));
  if (value !== undefined) setAt(entry.node, path, value);
}

/** The shape of what stands at a path; undefined where the format has no such place. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let at: Shape | undefined = shape;
  for (const step of path) {
    const field: Shape | undefined = at?.fields?.get(String(step))?.shape;
    const isItem: boolean =
      at?.container === 'by-id' || (at?.container === 'list' && Number(step) >= 0);
    at = field ?? (isItem ? at?.item : undefined);
  }
  return at;
}

/** The path below a record that the heading of a column names: none for the text of an entry that is one. */
export function columnPath(heading: string, shape: Shape): Path | undefined {
  if (heading === textColumn && !shape.fields) return [];
  const path = pathOf(heading, shape);
  return shapeAt(shape, path) ? path : undefined;
}

/** The officers of the plan, and after them the shared ones, by title: the first who has a title counts. */
export function officerTitles(sheets: readonly Sheet[]): Titles {
  const titles = new Map<string, string>();
  const exact = exactIds(sheets);
  const named = [printed('officers'), `${sharedSheet} officers`];
  for (const table of named.flatMap((name) => tablesOf(sheets, name))) {
    const headings = table.rows[0]?.cells.map(({ lines }) => joined(lines)) ?? [];
    const [id, title] = [headings.indexOf(idColumn), headings.indexOf('Title')];
    for (const { cells } of table.rows.slice(1)) {
      const [key, name] = [joined(cells[id]?.lines), joined(cells[title]?.lines)];
      if (name !== '' && !titles.has(name)) titles.set(name, exact.get(key) ?? key);
    }
  }
  return titles;
}

/** The ids of officers that no cell could hold, by the numbers that stand for them. */
function exactIds(sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const rows = tablesOf(sheets, detailsSheet).flatMap((table) =>
    table.rows.map(({ cells }) => cells),
  );
  return new Map(
    rows.flatMap(([entry, field, text]) => {
      const [list, id = ''] = readPath(joined(entry?.lines));
      const isId = list === 'officers' && id.startsWith('#') && joined(field?.lines) === 'id';
      return isId ? [[id, readExact(joined(text?.lines))] as const] : [];
    }),
  );
}

function tablesOf(sheets: readonly Sheet[], name: string): readonly Table[] {
  return sheets
    .filter(({ heading }) => heading.text === name)
    .flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'table'));
}

/** The headings of a table. */
export function headingsOf({ rows }: Table, { ledger }: Reading): readonly string[] {
  const cells = rows[0]?.cells ?? [];
  for (const cell of cells) ledger.put(cell, 'headings of columns');
  return cells.map(({ lines }) => joined(lines));
}

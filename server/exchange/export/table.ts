/** Tables of an exported plan: a row for each entry, a column for each field that any of them has. */

import type { Path } from '../../plan/path';
import type { Shape } from '../../plan/shape';
import type { Cell, Table } from '../document';
import type { Details } from './details';
import { printedPath, textColumn } from './layout';
import { isListed, isRecord, type Part, partsOf } from './parts';
import { statusFill } from './status-fill';
import { type Showing, shownValue } from './values';

/** What the tables of a document are made with. */
export interface Making {
  readonly showing: Showing;
  readonly details: Details;
}

/** One row. */
export interface Item {
  /** The first cells: what it is called. */
  readonly lead: readonly string[];
  /** How the further details call the entry that it belongs to. */
  readonly entry: Path;
  /** A record, or a value alone; its path begins at the entry. */
  readonly part: Part;
}

/** A table of items that have the same shape; undefined where they are none. */
export function tableOf(
  sheet: string,
  lead: readonly string[],
  items: readonly Item[],
  shape: Shape,
  { showing, details }: Making,
): Table | undefined {
  const rows = items.map(({ part }) => leavesByColumn(part));
  const columns = columnsOf(shape).filter((one) => rows.some((row) => row.has(one.key)));
  const cellsOf = ({ entry, part }: Item, row: ReadonlyMap<string, Part>): readonly Cell[] => {
    for (const one of rowless(part)) details.add(entry, one, []);
    // A text where a record should be has no column.
    if (part.shape.fields && row.has(keyOf([]))) details.add(entry, part, []);
    return columns.map(({ key }) => {
      const leaf = row.get(key);
      return leaf ? cellOf(entry, leaf, { showing, details }) : { lines: [] };
    });
  };
  if (items.length === 0) return undefined;
  return table(
    sheet,
    [...lead, ...columns.map(({ title }) => title)],
    items.map((item, i) => [...item.lead.map(textCell), ...cellsOf(item, rows[i] ?? new Map())]),
  );
}

/** A table whose first row is its heading. */
export function table(
  sheet: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    place: `sheet '${sheet}'`,
    rows: [{ cells: columns.map(textCell), isHeading: true }, ...rows.map((cells) => ({ cells }))],
  };
}

/** A value as a cell; what the cell does not hold goes to the further details. */
export function cellOf(
  entry: Path,
  { path, value, shape }: Part,
  { showing, details }: Making,
): Cell {
  const { cell, rest } = shownValue(value, shape, showing);
  for (const one of rest) {
    const { value: left, shape: its, lines } = one;
    details.add(entry, { path: [...path, ...one.path], value: left, shape: its }, lines);
  }
  return path.at(-1) === 'status' ? { ...cell, ...statusFill(value, showing.colours) } : cell;
}

/** A cell of one text. */
export function textCell(text: string): Cell {
  return { lines: text === '' ? [] : [{ text }] };
}

interface Column {
  readonly key: string;
  readonly title: string;
}

/** All columns that records of a shape may need: a field each, and one for each field of a record in it. */
function columnsOf(shape: Shape): readonly Column[] {
  if (!shape.fields) return [{ key: keyOf([]), title: textColumn }];
  return pathsIn(shape).map((path) => ({ key: keyOf(path), title: printedPath(path, shape) }));
}

function pathsIn({ fields }: Shape): readonly Path[] {
  return [...(fields ?? [])].flatMap(([key, { shape }]) => [
    [key],
    ...pathsIn(shape).map((path) => [key, ...path]),
  ]);
}

/** What stands in a row by its column. */
function leavesByColumn(part: Part): ReadonlyMap<string, Part> {
  const leaves = new Map<string, Part>();
  for (const one of inRow(part))
    if (!isListed(one) && !isRecord(one)) leaves.set(keyOf(one.path.slice(part.path.length)), one);
  return leaves;
}

/** What of a record no column can hold: what is listed in a record in it, and a record that is empty. */
function rowless(part: Part): readonly Part[] {
  return inRow(part).filter((one) => one !== part && (isListed(one) || isRecord(one)));
}

/** The values of a record, and of records in it; of what is empty or listed the thing itself. */
function inRow(part: Part): readonly Part[] {
  if (!isRecord(part)) return [part];
  const parts = partsOf(part);
  return parts.length === 0 ? [part] : parts.flatMap(inRow);
}

const keyOf = (path: Path): string => path.join(' ');

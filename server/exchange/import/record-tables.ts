/** Tables of one action each, with a label in front of every field: 'Action | ...', 'Deadline | ...'. */

import type { ColumnField, Sureness } from './fields';
import { type Grid, type GridCell, type GridRow, textOf } from './grid';
import type { Column, Told } from './header';
import { foldedHeading, matchHeading } from './match-heading';

/** An action of such a table: its fields as the columns of one row. */
export interface RecordRow {
  readonly row: GridRow;
  readonly columns: readonly Column[];
  /** The cells that hold the labels. */
  readonly labels: readonly GridCell[];
}

/** Fewer labels than this may be a coincidence. */
const fewestLabels = 3;

/** The actions of a table with labels; undefined where it is no such table. */
export function recordsIn(grid: Grid, told: Told): readonly RecordRow[] | undefined {
  // Where every cell of a row is a heading, headings stand above what they tell of, and not in front of it.
  if (grid.rows.some(isOfHeadings)) return undefined;
  const sure = recordsOf(grid, told, false);
  return sure ?? recordsOf(grid, told, true);
}

/** With labels that are known for certain, or also with those that are only likely. */
function recordsOf(grid: Grid, told: Told, isLenient: boolean): readonly RecordRow[] | undefined {
  const pairs = grid.rows.flatMap((row) => pairsOf(row, told, isLenient));
  const known = new Set(pairs.flatMap(({ field }) => (field === 'unplaced' ? [] : [field])));
  const filled = grid.rows.filter(({ cells }) => cells.size > 0);
  const isLabelled = !isLenient || pairs.every(({ label }) => /[:?]$|^\p{Lu}/u.test(textOf(label)));
  const isRecord =
    isLabelled &&
    known.has('action') &&
    known.size >= fewestLabels &&
    pairs.length >= filled.length;
  if (!isRecord) return undefined;
  const records: Pair[][] = [];
  for (const pair of pairs) {
    const last = records.at(-1);
    const isNew =
      !last || (first.has(pair.field) && last.some(({ field }) => field === pair.field));
    if (isNew) records.push([pair]);
    else last.push(pair);
  }
  return records.map((record) => ({
    row: {
      place: record[0]?.place ?? grid.place,
      cells: new Map(record.map(({ value }, index) => [index, value])),
      isHeading: false,
    },
    columns: record.map(({ label, field, sureness }, index) => ({
      index,
      heading: textOf(label).replace(/\s*:\s*$/, ''),
      field,
      sureness,
    })),
    labels: record.map(({ label }) => label),
  }));
}

function isOfHeadings({ cells }: GridRow): boolean {
  const all = [...cells.values()];
  return all.length > 1 && all.every((cell) => matchHeading(textOf(cell))?.sureness === 'sure');
}

/** With one of these again, another action begins. */
const first: ReadonlySet<ColumnField> = new Set<ColumnField>(['ref', 'action']);

interface Pair {
  readonly label: GridCell;
  readonly value: GridCell;
  readonly field: ColumnField;
  readonly sureness: Sureness;
  readonly place: string;
}

/** A row has a label and a value, or two of both. */
function pairsOf({ cells, place }: GridRow, told: Told, isLenient: boolean): readonly Pair[] {
  const own = [...cells.values()];
  if (own.length !== 2 && own.length !== 4) return [];
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < own.length; at += 2) {
    const [label, value] = [own[at], own[at + 1]];
    if (!label || !value) return [];
    const text = textOf(label);
    const match = matchHeading(text);
    const field =
      told.get(foldedHeading(text)) ??
      (isLenient || match?.sureness === 'sure' ? match?.field : undefined);
    const sureness = field === undefined ? 'guess' : (match?.sureness ?? 'sure');
    pairs.push({ label, value, field: field ?? 'unplaced', sureness, place });
  }
  return pairs;
}

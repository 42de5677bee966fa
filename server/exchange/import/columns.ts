/** What columns hold, by their headings and by what stands below them. */

import { isPlaceholder } from '../../checks/support/placeholders';
import { byContent, wordCount } from './column-content';
import type { ColumnField, Sureness } from './fields';
import { type GridRow, ownCells, textOf } from './grid';
import type { Column, Header } from './header';
import { isNothing } from './nothing';

/** Of these an action has one. */
const single: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'ref',
  'action',
  'deadline',
  'original-deadline',
  'stage',
  'impact',
  'priority',
  'recommendation',
  'source',
  'links',
  'update-date',
]);

const ranks: Readonly<Record<Sureness, number>> = { sure: 2, likely: 1, guess: 0 };

/**
 * The columns of a heading, looked at together with the rows below it. A column without a heading is what it was in the
 * table `before`, or what stands in it.
 */
export function settledColumns(
  { columns }: Header,
  rows: readonly GridRow[],
  before: readonly Column[] = [],
): readonly Column[] {
  const lines = rows.filter(isLine);
  const own = rows.filter((row) => !lines.includes(row));
  const headed = new Set(columns.map(({ index }) => index));
  const bare = [...new Set(own.flatMap(({ cells }) => [...cells.keys()]))]
    .filter((index) => !headed.has(index))
    .map((index): Column => {
      const same = before.find((column) => column.index === index);
      const isFree = same && !columns.some(({ field }) => field === same.field);
      return { index, heading: '', field: isFree ? same.field : 'unplaced', sureness: 'guess' };
    });
  const seen = [...columns, ...bare]
    .sort((a, b) => a.index - b.index)
    .map((column) => byContent(column, textsBelow(column, own), lines.length > 0));
  const settled = withAction(withoutDoubles(withRevised(withNotes(seen, columns))), own);
  return lines.length > 0
    ? settled
    : withPriority(
        settled,
        own.filter(({ cells }) => cells.size > 1),
      );
}

/** Whether a row is a line over the others, which names a priority. */
function isLine(row: GridRow): boolean {
  const [only, ...more] = ownCells(row);
  return only !== undefined && more.length === 0 && row.cells.size === 1 && only.span > 2;
}

/** Beside a column of ratings short notes are notes, though each could be a rating: 'All done'. */
function withNotes(seen: readonly Column[], headed: readonly Column[]): readonly Column[] {
  const asHeaded = (column: Column) => headed.find(({ index }) => index === column.index);
  const ratings = seen.filter(({ field }) => field === 'status');
  if (!ratings.some((column) => asHeaded(column)?.field === 'status')) return seen;
  return seen.map((column) => {
    const own = asHeaded(column);
    return column.field === 'status' && own?.field === 'update' ? own : column;
  });
}

/** Of two deadlines the revised one counts, and the other is what was agreed at first. */
function withRevised(columns: readonly Column[]): readonly Column[] {
  const deadlines = columns.filter(({ field }) => field === 'deadline');
  const revised = deadlines.find(({ heading }) =>
    /\b(?:revised|forecast|extended|new)\b/i.test(heading),
  );
  const first = deadlines.find((column) => column !== revised);
  if (!revised || !first || columns.some(({ field }) => field === 'original-deadline'))
    return columns;
  return columns.map((column) =>
    column === first ? { ...column, field: 'original-deadline' } : column,
  );
}

function textsBelow({ index }: Column, rows: readonly GridRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells.get(index);
    const text = cell && !cell.isContinued ? textOf(cell) : '';
    return text === '' || isNothing(text) || isPlaceholder(text) ? [] : [text];
  });
}

function withoutDoubles(columns: readonly Column[]): readonly Column[] {
  const given = new Map<ColumnField, Column>();
  for (const column of columns) {
    const before = given.get(column.field);
    if (!before || ranks[column.sureness] > ranks[before.sureness]) given.set(column.field, column);
  }
  return columns.map((column) => {
    const { field } = column;
    const chosen = given.get(field);
    if (!single.has(field) || !chosen || chosen === column) return column;
    const other = field === 'action' ? besideAction(column.index < chosen.index) : undefined;
    const isFree = other !== undefined && !given.has(other);
    return { ...column, field: isFree ? other : 'unplaced', sureness: 'guess' };
  });
}

/** What is required stands before what is done about it, and how it is done behind it. */
function besideAction(isBefore: boolean): ColumnField {
  return isBefore ? 'recommendation' : 'steps';
}

/** Where none says the priority, the first column does that has the same for several actions. */
function withPriority(columns: readonly Column[], rows: readonly GridRow[]): readonly Column[] {
  const [first] = columns;
  const isOther = first?.field !== 'unplaced' || first.sureness !== 'guess' || first.heading === '';
  if (isOther || columns.some(({ field }) => field === 'priority')) return columns;
  const texts = textsBelow(first, rows);
  const isShort = texts.every((text) => wordCount(text) < 8);
  const isShared = texts.length > 0 && new Set(texts).size < rows.length && rows.length > 1;
  return isShort && isShared
    ? columns.map((column) => (column === first ? { ...first, field: 'priority' } : column))
    : columns;
}

/** Where no column is called an action, the one is taken whose texts say what is done. */
function withAction(columns: readonly Column[], rows: readonly GridRow[]): readonly Column[] {
  if (columns.some(({ field }) => field === 'action')) return columns;
  const unknown = columns.find(
    ({ field, sureness, heading }) =>
      field === 'unplaced' && sureness === 'guess' && heading !== '',
  );
  const isSaid = (column: Column | undefined) => column && textsBelow(column, rows).length > 0;
  const isLong = (column: Column) =>
    textsBelow(column, rows).filter((text) => wordCount(text) > 2).length > rows.length / 2;
  const named = (...fields: readonly ColumnField[]) =>
    fields.map((field) => columns.find((column) => column.field === field)).find(isSaid);
  const chosen =
    named('steps', 'milestones', 'recommendation') ??
    (unknown && isLong(unknown) ? unknown : named('success-criteria', 'outcomes'));
  return columns.map((column) =>
    column === chosen ? { ...column, field: 'action', sureness: 'guess' } : column,
  );
}

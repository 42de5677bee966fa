/** What columns hold, by their headings and by what stands below them. */

import type { ColumnField, Sureness } from './fields';
import { type GridRow, textOf } from './grid';
import type { Column, Header } from './header';
import { readStatus } from './statuses';
import { readWhen } from './when';

/** Of these an action has one. */
const single: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'ref',
  'action',
  'deadline',
  'original-deadline',
  'stage',
  'status',
  'impact',
  'priority',
  'recommendation',
  'links',
  'update-date',
]);

/** What a second column of the same kind is. */
const second: Partial<Readonly<Record<ColumnField, ColumnField>>> = {
  action: 'steps',
  status: 'update',
};

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
  const headed = new Set(columns.map(({ index }) => index));
  const bare = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
    .filter((index) => !headed.has(index))
    .map((index): Column => {
      const same = before.find((column) => column.index === index);
      const isFree = same && !columns.some(({ field }) => field === same.field);
      return { index, heading: '', field: isFree ? same.field : 'unplaced', sureness: 'guess' };
    });
  const seen = [...columns, ...bare]
    .sort((a, b) => a.index - b.index)
    .map((column) => byContent(column, textsBelow(column, rows)));
  return withAction(withoutDoubles(seen), rows);
}

function textsBelow({ index }: Column, rows: readonly GridRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells.get(index);
    return cell && !cell.isContinued && cell.cell.lines.length > 0 ? [textOf(cell)] : [];
  });
}

function byContent(column: Column, texts: readonly string[]): Column {
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  const as = (field: ColumnField, sureness: Sureness = 'likely') => ({
    ...column,
    field,
    sureness,
  });
  switch (column.field) {
    case 'unplaced':
      if (column.sureness !== 'guess') return column;
      if (column.heading === '' && share(isRef) > 0.7) return as('ref', 'guess');
      if (share((text) => readWhen(text) !== undefined) > 0.7) return as('deadline', 'guess');
      return share((text) => readStatus(text) !== undefined) > 0.7 ? as('status', 'guess') : column;
    case 'status':
      return share((text) => wordCount(text) > 4 && readStatus(text) === undefined) > 0.5
        ? as('update')
        : column;
    case 'recommendation':
      return share(isCode) > 0.7 ? as('links') : column;
    case 'links':
      return share((text) => wordCount(text) > 8) > 0.5 ? as('recommendation') : column;
    case 'target':
      return share((text) => readWhen(text)?.isMoreThanThis === false) > 0.7
        ? as('deadline')
        : column;
    case 'priority':
      return share((text) => /^(?:high|medium|low|urgent|h|m|l|\d)$/i.test(text)) > 0.7
        ? as('unplaced')
        : column;
    default:
      return column;
  }
}

const wordCount = (text: string) => text.split(/\s+/).length;
const isRef = (text: string) => /^\p{L}{0,5}[ .-]?\d[\d.]{0,6}\p{L}?$/u.test(text);
const isCode = (text: string) =>
  /^[\p{L}\d][\p{L}\d.,;/&\s-]{0,30}$/u.test(text) && /\d/.test(text);

function withoutDoubles(columns: readonly Column[]): readonly Column[] {
  const given = new Map<ColumnField, Column>();
  for (const column of columns) {
    const before = given.get(column.field);
    if (!before || ranks[column.sureness] > ranks[before.sureness]) given.set(column.field, column);
  }
  return columns.map((column) => {
    const { field } = column;
    if (!single.has(field) || given.get(field) === column) return column;
    const other = second[field];
    const isFree = other !== undefined && !given.has(other);
    return { ...column, field: isFree ? other : 'unplaced', sureness: 'guess' };
  });
}

/** Where no column is called an action, the one is taken whose texts say what is done. */
function withAction(columns: readonly Column[], rows: readonly GridRow[]): readonly Column[] {
  if (columns.some(({ field }) => field === 'action')) return columns;
  const candidates: readonly ColumnField[] = [
    'steps',
    'recommendation',
    'success-criteria',
    'outcomes',
  ];
  const chosen = candidates
    .map((field) => columns.find((column) => column.field === field))
    .find((column) => column && textsBelow(column, rows).length > 0);
  return columns.map((column) =>
    column === chosen ? { ...column, field: 'action', sureness: 'guess' } : column,
  );
}

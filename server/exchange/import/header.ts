/** Rows that say what the columns below them hold. */

import type { ColumnField, Sureness } from './fields';
import { type Grid, type GridCell, type GridRow, textOf } from './grid';
import { foldedHeading, type HeadingMatch, matchHeading } from './match-heading';

/** A column of a table, as its heading has it. */
export interface Column {
  /** Counted from 0. */
  readonly index: number;
  /** As it is printed; empty where it has none. */
  readonly heading: string;
  readonly field: ColumnField;
  readonly sureness: Sureness;
}

/** A heading of a table: its columns, and how many rows it takes. */
export interface Header {
  readonly columns: readonly Column[];
  readonly height: 1 | 2;
}

/** What the user said of columns: fields by folded heading. */
export type Told = ReadonlyMap<string, ColumnField>;

/** Fields of which one alone does not tell an action plan from another table. */
const telling: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'action',
  'deadline',
  'outcomes',
  'how-will-we-know',
  'success-criteria',
  'senior-responsible-officer',
  'lead-officer',
  'status',
  'target',
]);

/** The words of a heading are few. */
const longestHeading = 120;

/** The heading that begins in a row, whatever the table is about; undefined where the row is none. */
export function headerAt(grid: Grid, row: number, told: Told): Header | undefined {
  const [upper, lower] = [grid.rows[row], grid.rows[row + 1]];
  // Headings do not go on from what stands above them.
  if ([...(upper?.cells.values() ?? [])].some(({ isContinued }) => isContinued)) return undefined;
  const one = headerOf([upper], told);
  const both = () => headerOf([upper, lower], told);
  if (isInTwoRows(grid, row)) {
    const two = both();
    return two && matched(two) >= (one ? matched(one) : 2) ? two : one;
  }
  // Headings that go on in the next row have their words in both, and say more together than either does.
  const below = upper && isShort(upper) ? headerOf([lower], told) : undefined;
  const two = below && !namesAction(one) && namesAction(below) ? both() : undefined;
  const most = Math.max(one ? matched(one) : 0, below ? matched(below) : 0);
  return two && matched(two) > most ? two : one;
}

function namesAction(header: Header | undefined): boolean {
  return header?.columns.some(({ field }) => field === 'action') ?? false;
}

function isShort(row: GridRow): boolean {
  return row.cells.size > 1 && [...row.cells.values()].every((cell) => textOf(cell).length < 40);
}

/** A table of risks has actions, too: they are what is done about them. */
const ofRisk =
  /^(?:risks?|(?:key )?risk (?:description|title|id|ref|no|number|area|event|identified|and issue)|description of (?:the )?risk|what may go wrong)$/;
const ofRating =
  /^(?:likelihood|probability|impact|severity|(?:gross |net |risk |inherent |residual |overall )*(?:score|rating))\b/;

/** Whether a table below this heading is one of actions; where nothing else is, less is enough. */
export function isOfActions({ columns }: Header, isLenient: boolean): boolean {
  const texts = columns.map(({ heading }) => foldedHeading(heading));
  if (texts.some((text) => ofRisk.test(text)) && texts.some((text) => ofRating.test(text))) {
    return false;
  }
  // 'Activity | Date' lists meetings and the steps of a consultation.
  if (
    columns.length === 2 &&
    texts.includes('date') &&
    !texts.some((text) => /\bactions?\b/.test(text))
  ) {
    return false;
  }
  const fields = new Set(columns.map(({ field }) => field));
  const count = [...fields].filter((field) => telling.has(field)).length;
  if (fields.has('action')) return count >= 2 || fields.size >= 3;
  return isLenient && count >= 2;
}

/**
 * Whether a heading that stands further down is one: a row of an action may say 'Complete' and 'Monitoring'. It says
 * what is done, or has the words of the one above.
 */
export function isHeaderAgain({ columns }: Header, above: Header): boolean {
  const known = new Set(above.columns.map(({ heading }) => foldedHeading(heading)));
  const same = columns.filter(({ heading }) => known.has(foldedHeading(heading)));
  const hasAction = columns.some(
    ({ field, sureness }) => field === 'action' && sureness === 'sure',
  );
  return hasAction || same.length * 2 >= columns.length;
}

function matched({ columns }: Header): number {
  return columns.filter(({ sureness }) => sureness !== 'guess').length;
}

/** Headings of which some stand over several columns, each with a heading of its own below. */
function isInTwoRows({ rows }: Grid, row: number): boolean {
  const [upper, lower] = [rows[row], rows[row + 1]];
  if (!upper || !lower) return false;
  const below = [...lower.cells].filter(([, cell]) => !cell.isContinued);
  const wide = [...upper.cells].filter(([, { span }]) => span > 1);
  const isBelowWide = ([column]: readonly [number, unknown]) =>
    wide.some(([from, { span }]) => column >= from && column < from + span);
  // A line over the whole table is a heading of a priority, and none of columns.
  return upper.cells.size > 1 && below.length > 0 && wide.length > 0 && below.every(isBelowWide);
}

function headerOf(rows: readonly (GridRow | undefined)[], told: Told): Header | undefined {
  const [upper, lower] = rows;
  if (!upper) return undefined;
  const indexes = new Set([...upper.cells.keys(), ...(lower?.cells.keys() ?? [])]);
  const columns = [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) =>
      columnOf(index, coveringText(upper, index), ownText(lower?.cells.get(index)), told),
    );
  if (columns.length < 2 || columns.some(({ heading }) => heading.length > longestHeading)) {
    return undefined;
  }
  const header: Header = { columns, height: lower ? 2 : 1 };
  const least = upper.isHeading ? 1 : 2;
  const sure = columns.filter(({ sureness }) => sureness === 'sure').length;
  const isOne = matched(header) >= least && matched(header) * 2 >= columns.length;
  // A row of an action may have words of headings in it; a heading has some of its own.
  return isOne && (sure > 1 || sure * 2 >= matched(header)) ? header : undefined;
}

/** A cell that is merged with the one above says nothing of its own. */
function ownText(cell: GridCell | undefined): string {
  return cell?.isContinued ? '' : textOf(cell);
}

function coveringText({ cells }: GridRow, index: number): string {
  for (const [from, cell] of cells) {
    if (index >= from && index < from + cell.span) return textOf(cell);
  }
  return '';
}

function columnOf(index: number, upper: string, lower: string, told: Told): readonly Column[] {
  const heading = [upper, lower].filter((text) => text !== '').join(' ');
  if (heading === '') return [];
  const said = [heading, lower, upper].map((text) => told.get(foldedHeading(text))).find(Boolean);
  if (said) return [{ index, heading, field: said, sureness: 'sure' }];
  const match = best(matchHeading(lower), matchHeading(heading), matchHeading(upper));
  return [
    { index, heading, field: match?.field ?? 'unplaced', sureness: match?.sureness ?? 'guess' },
  ];
}

/** The first that is sure, else the first that there is. */
function best(...matches: readonly (HeadingMatch | undefined)[]): HeadingMatch | undefined {
  return matches.find((match) => match?.sureness === 'sure') ?? matches.find(Boolean);
}

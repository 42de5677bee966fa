/** Where the blocks of a sheet stand in it. */

import type { Block, Cell, Row, Table } from '../../document';
import { bulleted } from '../bulleted';
import type { StyleName } from './cell-styles';

/** A cell of a sheet, by its column from 0. */
export interface PlacedCell {
  readonly column: number;
  readonly style: StyleName;
  readonly text: string;
  /** The day that it holds instead of its text. */
  readonly date?: string;
  readonly fill?: string;
}

/** Rows and columns from 0, the last ones included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The words among which the cells of an area may be chosen. */
export interface Choice {
  readonly area: Area;
  readonly words: readonly string[];
}

/** A sheet, laid out. */
export interface SheetLayout {
  readonly columns: number;
  /** The cells of each row; none where it is empty. */
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly merges: readonly Area[];
  readonly choices: readonly Choice[];
  /** The rows of headings that are to be seen on every page. */
  readonly headings?: Pick<Area, 'top' | 'bottom'>;
  /** There is nothing else in the sheet than one table and what stands above it. */
  readonly hasOneTable: boolean;
}

/** Blocks one below the other. What is no table goes over all columns. */
export function layoutOf(blocks: readonly Block[], title?: string): SheetLayout {
  const tables = blocks.filter((block) => block.kind === 'table');
  const columns = Math.max(1, ...tables.flatMap(({ rows }) => rows.map(widthOf)));
  const rows: (readonly PlacedCell[])[] = [];
  const merges: Area[] = [];
  const choices: Choice[] = [];
  let headings: SheetLayout['headings'];
  const line = (style: StyleName, text: string): void => {
    if (columns > 1) {
      merges.push({ top: rows.length, bottom: rows.length, left: 0, right: columns - 1 });
    }
    rows.push([{ column: 0, style, text }]);
  };
  if (title !== undefined) line('Title', title);
  for (const block of blocks) {
    if (block.kind === 'paragraph') line('Paragraph', bulleted(block));
    else if (block.kind === 'heading') {
      if (rows.length > 0) rows.push([]);
      line(
        headingStyles[Math.min(block.level, headingStyles.length) - 1] ?? 'Heading 1',
        block.text,
      );
    } else {
      const top = rows.length;
      headings ??= headingsOf(block, top);
      rows.push(...block.rows.map(placed));
      merges.push(...mergesOf(block, top));
      choices.push(...choicesOf(block, top));
    }
  }
  const isRepeated = tables.every((table) => headingText(table) === headingText(tables[0]));
  const hasOneTable = tables.length === 1 && blocks.at(-1)?.kind === 'table';
  return {
    columns,
    rows,
    merges,
    choices,
    hasOneTable,
    ...(isRepeated && headings && { headings }),
  };
}

const headingStyles: readonly StyleName[] = ['Heading 1', 'Heading 2', 'Heading 3'];

function widthOf({ cells }: Row): number {
  return cells.reduce((sum, { span = 1 }) => sum + span, 0);
}

/** The first rows of a table that it says are headings. */
function headingRows({ rows }: Table): readonly Row[] {
  const end = rows.findIndex(({ isHeading }) => !isHeading);
  return rows.slice(0, end < 0 ? rows.length : end);
}

function headingsOf(table: Table, top: number): SheetLayout['headings'] {
  const { length } = headingRows(table);
  return length === 0 ? undefined : { top, bottom: top + length - 1 };
}

function headingText(table: Table | undefined): string {
  return table ? JSON.stringify(headingRows(table).map(placed)) : '';
}

/** Cells that another covers are there for their borders. */
function placed({ cells, isHeading }: Row): readonly PlacedCell[] {
  let column = 0;
  return cells.flatMap(({ lines, span = 1, fill, date }: Cell) => {
    const text = lines.map(bulleted).join('\n');
    const common = {
      style: isHeading ? 'Table heading' : 'Table text',
      ...(fill && { fill }),
    } as const;
    const covered = Array.from({ length: span - 1 }, (_, i) => {
      return { column: column + 1 + i, text: '', ...common };
    });
    const cell = { column, text, ...common, ...(date !== undefined && { date }) };
    column += span;
    return [cell, ...covered];
  });
}

/** What covers several columns, together with what goes on below it. */
function mergesOf({ rows }: Table, first: number): readonly Area[] {
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const [i, { cells }] of rows.entries()) {
    let left = 0;
    for (const { span = 1, isContinued } of cells) {
      const [row, right] = [first + i, left + span - 1];
      const above = areas.find(
        (one) => one.left === left && one.right === right && one.bottom === row - 1,
      );
      if (isContinued && above) above.bottom = row;
      else areas.push({ top: row, bottom: row, left, right });
      left += span;
    }
  }
  return areas.filter(({ top, bottom, left, right }) => top < bottom || left < right);
}

function choicesOf(table: Table, first: number): readonly Choice[] {
  const top = first + headingRows(table).length;
  const bottom = first + table.rows.length - 1;
  if (top > bottom) return [];
  return [...(table.choices ?? [])].map(([column, words]) => ({
    area: { top, bottom, left: column, right: column },
    words,
  }));
}

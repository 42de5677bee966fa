/** Sheets of a workbook (ISO/IEC 29500-1, 18.3). */

import type { Cell } from '../../document';
import type { Merge } from '../grid';
import { limits } from '../limits';
import { tooLarge } from '../refusal';
import type { XmlElement } from '../xml/element';
import { eachElement } from '../xml/xml';
import { cellOf, type Workbook } from './cell';
import { mergeOf, mostRows, placeOf } from './references';

/** What a sheet holds. */
export interface Sheet {
  /** By row and column, from 0; where nothing is said, nothing is there. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  /** Rows and columns that are not shown, from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Pick<Merge, 'left' | 'right'>[];
  /** How many formulas have no result in the file, and stand for themselves. */
  readonly formulas: number;
}

/** Counts the cells of all sheets of a file. */
export interface Budget {
  cells: number;
}

/** Reads a sheet. What it says of its size is not asked: it may be wrong, and rows without cells take no time. */
export function sheetIn(pieces: Iterable<Uint8Array>, workbook: Workbook, budget: Budget): Sheet {
  const rows: (Cell | undefined)[][] = [];
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns: Pick<Merge, 'left' | 'right'>[] = [];
  const formulas = new Map<string, string>();
  let last = -1;
  let unsolved = 0;

  const row = (element: XmlElement): void => {
    const number = Number(element.attributes.get('r') ?? last + 2) - 1;
    if (!(Number.isInteger(number) && number >= 0 && number < mostRows)) return;
    last = number;
    if (isTrue(element.attributes.get('hidden'))) hiddenRows.add(number);
    let column = -1;
    for (const one of element.all('x:c')) {
      column = placeOf(one.attributes.get('r'))?.column ?? column + 1;
      const cell = cellOf(one, workbook, formulas);
      if (cell.lines.length === 0 && cell.fill === undefined) continue;
      if (one.first('x:f') && cell.lines[0]?.text.startsWith('=')) unsolved += 1;
      budget.cells += 1;
      if (budget.cells > limits.cells) throw tooLarge('holds too many cells to be a plan');
      const cells = rows[number] ?? [];
      cells[column] = cell;
      rows[number] = cells;
    }
  };
  const take: Readonly<Record<string, (element: XmlElement) => void>> = {
    'x:row': row,
    'x:mergeCell': ({ attributes }) => {
      const merge = mergeOf(attributes.get('ref'));
      if (merge) merges.push(merge);
    },
    'x:col': ({ attributes }) => {
      const [from, to] = [Number(attributes.get('min')), Number(attributes.get('max'))];
      if (isTrue(attributes.get('hidden'))) hiddenColumns.push({ left: from - 1, right: to - 1 });
    },
  };
  eachElement(
    pieces,
    (name) => Object.hasOwn(take, name),
    (element) => take[element.name]?.(element),
  );
  return { rows, merges, hiddenRows, hiddenColumns, formulas: unsolved };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

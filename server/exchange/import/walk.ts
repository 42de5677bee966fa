/** A file's rows of actions in order, each with the headings that it stands below. */

import type { Heading, OfficeDocument, Paragraph, Table } from '../document';
import { captionsOf } from './captions';
import { settledColumns } from './columns';
import { type Grid, type GridRow, gridOf, joined, ownCells, textOf } from './grid';
import {
  type Column,
  type Header,
  headerAt,
  isHeaderAgain,
  isOfActions,
  type Told,
} from './header';
import type { Item, Ledger } from './ledger';
import { type RecordRow, recordsIn } from './record-tables';
import { type Section, Sections } from './sections';
import { isTotalRow } from './total-row';

/** A row of a table of actions. */
export interface ActionRow {
  readonly row: GridRow;
  /** The same for all rows below one heading. */
  readonly columns: readonly Column[];
  readonly section: Section | undefined;
}

/** A table of actions, as far as one heading of columns reaches. */
export interface ActionTable {
  readonly place: string;
  readonly columns: readonly Column[];
  /** The heading of another table counts for this one, which has none. */
  readonly isCarried: boolean;
}

/** What was found. */
export interface Walk {
  readonly tables: readonly ActionTable[];
  readonly rows: readonly ActionRow[];
  /** Tables and parts of them that are not about actions. */
  readonly others: readonly Grid[];
  /** Headings, paragraphs and lines of tables that stand before the first row of an action, in order. */
  readonly before: readonly Item[];
}

/** Finds the tables of actions, wherever they begin and however often their headings come back. */
export function walk(document: OfficeDocument, told: Told, ledger: Ledger): Walk {
  const strict = new Walker(told, ledger, false).walked(document);
  return strict.rows.length > 0 ? strict : new Walker(told, ledger, true).walked(document);
}

class Walker {
  private readonly tables: ActionTable[] = [];
  private readonly rows: ActionRow[] = [];
  private readonly others: Grid[] = [];
  private readonly before: Item[] = [];
  private readonly sections = new Sections();
  private readonly told: Told;
  private readonly ledger: Ledger;
  private readonly isLenient: boolean;
  /** The last table of actions, for one that goes on without a heading. */
  private last: { readonly columns: readonly Column[]; readonly width: number } | undefined;

  constructor(told: Told, ledger: Ledger, isLenient: boolean) {
    this.told = told;
    this.ledger = ledger;
    this.isLenient = isLenient;
  }

  walked({ blocks }: OfficeDocument): Walk {
    const captions = captionsOf(blocks, (table) =>
      [...this.headersOf(gridOf(table)).values()].some((one) => isOfActions(one, this.isLenient)),
    );
    for (const block of blocks) {
      if (block.kind === 'paragraph' && captions.has(block)) this.caption(block);
      else if (block.kind === 'table') this.table(block);
      else this.text(block);
    }
    const { tables, rows, others, before } = this;
    return { tables, rows, others, before };
  }

  private text(block: Heading | Paragraph): void {
    if (block.kind === 'heading') this.sections.heading(block, block.text, block.level);
    else this.sections.paragraph(block, block.text);
    if (this.rows.length === 0) this.before.push(block);
  }

  private caption(block: Paragraph): void {
    this.sections.caption(block, block.text);
    if (this.rows.length === 0) this.before.push(block);
  }

  private table(table: Table): void {
    const grid = gridOf(table);
    const records = recordsIn(grid, this.told);
    if (records) {
      this.records(records, grid.place);
      return;
    }
    const headers = this.headersOf(grid);
    let columns = headers.size === 0 ? this.carried(grid) : undefined;
    const other: GridRow[] = [];
    let isBelowTitle = false;
    for (let at = 0; at < grid.rows.length; at++) {
      const row = grid.rows[at];
      if (!row || row.cells.size === 0) {
        isBelowTitle = false;
        continue;
      }
      const header = headers.get(at);
      if (header) {
        columns = this.headed(grid, at, header, headers);
        if (!columns) other.push(...grid.rows.slice(at, at + header.height));
        at += header.height - 1;
      } else if (isTotalRow(row)) {
        other.push(row);
      } else if (isTitle(grid, at, columns, headers)) {
        this.title(row, isBelowTitle);
        isBelowTitle = true;
        continue;
      } else if (columns) {
        this.rows.push({ row, columns, section: this.sections.ofRow() });
      } else {
        other.push(row);
        const [only, ...more] = ownCells(row);
        if (only && more.length === 0 && this.rows.length === 0) this.before.push(only.cell);
      }
      isBelowTitle = false;
    }
    if (other.length > 0) this.others.push({ ...grid, rows: other });
  }

  private records(records: readonly RecordRow[], place: string): void {
    for (const { row, columns, labels } of records) {
      for (const { cell } of labels) this.ledger.put(cell, 'headings of columns');
      this.tables.push({ place, columns, isCarried: false });
      this.rows.push({ row, columns, section: this.sections.ofRow() });
    }
  }

  private headersOf(grid: Grid): ReadonlyMap<number, Header> {
    const found = new Map<number, Header>();
    let above: Header | undefined;
    for (let at = 0; at < grid.rows.length; at++) {
      const header = headerAt(grid, at, this.told);
      if (!header || (above && !isHeaderAgain(header, above))) continue;
      found.set(at, header);
      above = header;
      at += header.height - 1;
    }
    return found;
  }

  /** The columns below a heading, if its table is about actions. */
  private headed(
    grid: Grid,
    at: number,
    header: Header,
    headers: ReadonlyMap<number, Header>,
  ): readonly Column[] | undefined {
    if (!isOfActions(header, this.isLenient)) return undefined;
    for (const row of grid.rows.slice(at, at + header.height)) {
      for (const { cell } of ownCells(row)) this.ledger.put(cell, 'headings of columns');
    }
    const end = [...headers.keys()].find((next) => next > at) ?? grid.rows.length;
    const columns = settledColumns(
      header,
      grid.rows.slice(at + header.height, end),
      this.last?.columns,
    );
    this.tables.push({ place: grid.place, columns, isCarried: false });
    this.last = { columns, width: grid.width };
    return columns;
  }

  private carried(grid: Grid): readonly Column[] | undefined {
    if (!this.last || this.last.width !== grid.width) return undefined;
    const { columns } = this.last;
    this.tables.push({ place: grid.place, columns, isCarried: true });
    return columns;
  }

  /** A line over the whole table is a heading of what follows. */
  private title(row: GridRow, isBelowTitle: boolean): void {
    for (const { cell } of ownCells(row)) {
      const isText = cell.lines.length > 1;
      this.sections.line(cell, joined(cell.lines), isBelowTitle || isText);
      if (this.rows.length === 0) this.before.push(cell);
    }
  }
}

/** Whether a row has one text alone, which is no cell of an action but stands above some. */
function isTitle(
  grid: Grid,
  at: number,
  columns: readonly Column[] | undefined,
  headers: ReadonlyMap<number, Header>,
): boolean {
  const row = grid.rows[at];
  const [only, ...more] = row ? ownCells(row) : [];
  if (!row || !only || more.length > 0 || row.cells.size > 1) return false;
  if (!columns) return headers.size > 0;
  if (only.span > 1) return only.span * 2 > grid.width;
  const [index] = [...row.cells.keys()];
  if (index !== 0) return false;
  const isApart = grid.rows[at - 1]?.cells.size === 0 || headers.has(at + 1);
  const field = columns.find((column) => column.index === index)?.field;
  return isApart || (field !== 'action' && field !== 'steps' && textOf(only).includes(' '));
}

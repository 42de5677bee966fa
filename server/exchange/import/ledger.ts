/** Where everything went that stood in the file: nothing is dropped, because what went nowhere can be asked for. */

import type { Block, Cell, Heading, Line, OfficeDocument, Paragraph } from '../document';

/** A piece of a file that holds words. */
export type Item = Cell | Heading | Paragraph;

/** How much went to one place. */
export interface Went {
  /** In words: 'deadline', 'headings', 'unplaced'. */
  readonly to: string;
  readonly cells: number;
  readonly words: number;
}

/** What came in. */
export interface CameIn {
  readonly tables: number;
  readonly rows: number;
  readonly cells: number;
  readonly words: number;
}

/** Keeps account of a file. */
export class Ledger {
  private readonly where = new Map<Item, string>();
  private readonly originals = new Map<Item, Item>();
  private readonly blocks: readonly Block[];

  constructor(document: OfficeDocument) {
    this.blocks = document.blocks;
  }

  /** Says where a piece went; what was said first counts. */
  put(item: Item, to: string): void {
    const original = this.originals.get(item) ?? item;
    if (!this.where.has(original)) this.where.set(original, to);
  }

  /** Says of which piece of the file another one was made. */
  made<T extends Item>(item: T, of: Item): T {
    this.originals.set(item, of);
    return item;
  }

  /** Whether it was said where a piece went. */
  has(item: Item): boolean {
    return this.where.has(item);
  }

  /** What came in. Only cells that say something are counted. */
  cameIn(): CameIn {
    const tables = this.blocks.filter(({ kind }) => kind === 'table');
    const rows = tables.flatMap((table) => (table.kind === 'table' ? table.rows : []));
    const filled = rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
    const items = itemsOf(this.blocks);
    return {
      tables: tables.length,
      rows: filled.length,
      cells: filled.flatMap(({ cells }) => cells.filter(({ lines }) => lines.length > 0)).length,
      words: items.reduce((sum, item) => sum + wordsOf(item), 0),
    };
  }

  /** Where it went, most words first. */
  went(): readonly Went[] {
    const sums = new Map<string, Went>();
    for (const item of itemsOf(this.blocks)) {
      const to = this.where.get(item) ?? 'nowhere';
      const { cells, words } = sums.get(to) ?? { cells: 0, words: 0 };
      sums.set(to, { to, cells: cells + 1, words: words + wordsOf(item) });
    }
    return [...sums.values()].sort((a, b) => b.words - a.words);
  }
}

/** The pieces of a document that hold words, in order. */
export function itemsOf(blocks: readonly Block[]): readonly Item[] {
  return blocks.flatMap((block): readonly Item[] => {
    if (block.kind !== 'table') return [block];
    return block.rows.flatMap(({ cells }) => cells.filter(({ lines }) => lines.length > 0));
  });
}

/** The lines of a piece. */
export function linesOf(item: Item): readonly Line[] {
  return 'lines' in item ? item.lines : [item];
}

function wordsOf(item: Item): number {
  return linesOf(item).reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** Documents as tests state them. */

import assert from 'node:assert/strict';
import type { Block, Cell, Line, OfficeDocument, Table } from '../../../server/exchange/document';
import { UnreadableFile } from '../../../server/exchange/document';
import { readOffice } from '../../../server/exchange/office/read';

/** The lines of a document outside of tables: `# ` for each level of a heading, `* ` for each of a list. */
export function outline({ blocks }: OfficeDocument): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
    return block.kind === 'table' ? `[${block.place}]` : shownLine(block);
  });
}

/** The cells of a table: lines with ` / ` between them. */
export function cellsOf(table: Table | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map(({ cells }) => cells.map(shownCell));
}

/** A cell, with `^` for a part of the one above, its columns, day and colour. */
export function shownCell({ lines, span, isContinued, fill, date }: Cell): string {
  const text = lines.map(shownLine).join(' / ');
  const more = [span && `×${span}`, date && `=${date}`, fill && `#${fill}`];
  return [isContinued ? '^' : text, ...more].filter(Boolean).join(' ').trim();
}

function shownLine({ text, bullet }: Line): string {
  return bullet === undefined ? text : `${'*'.repeat(bullet + 1)} ${text}`;
}

/** The tables of a document. */
export function tablesOf({ blocks }: OfficeDocument): readonly Table[] {
  return blocks.filter((block: Block) => block.kind === 'table');
}

/** What is said of a file that cannot be read; fails where it can be, or where something else is thrown. */
export async function whyUnreadable(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readOffice(bytes, name);
  } catch (error) {
    assert.ok(error instanceof UnreadableFile, String(error));
    assert.doesNotMatch(error.message, /\n/);
    return error.message;
  }
  assert.fail(`${name} was read`);
}

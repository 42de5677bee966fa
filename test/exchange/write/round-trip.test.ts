/** What is written to a file is what is read of it again. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Cell, OfficeDocument, Row } from '../../../server/exchange/document';
import { readOffice } from '../../../server/exchange/office/read';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { toXlsx } from '../../../server/exchange/write/to-xlsx';
import { rounds } from '../../support/effort';
import { readableDocument } from '../support/any-document';

const widthOf = ({ cells }: Row) => cells.reduce((sum, { span = 1 }) => sum + span, 0);

/** A row of one cell over all columns. */
const across = (lines: Cell['lines'], columns: number): Row => ({
  cells: [{ lines, ...(columns > 1 && { span: columns }) }],
});

/** Cells as any file has them: a heading, and the colour that it has from its style, are not told of each. */
function plainRow({ cells, isHeading }: Row): Row {
  return {
    cells: cells.map(({ fill, ...cell }) => ({ ...cell, ...(fill && !isHeading && { fill }) })),
  };
}

/** The rows of a sheet, each as wide as the widest. */
function sheetRows(blocks: readonly Block[], title?: string): readonly Row[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  const columns = Math.max(1, ...tables.flatMap(({ rows }) => rows.map(widthOf)));
  const rows = blocks.flatMap((block, i): readonly Row[] => {
    if (block.kind === 'table') return block.rows.map(plainRow);
    const { text, ...line } = block.kind === 'heading' ? { text: block.text } : block;
    const own = { text, ...('bullet' in line && { bullet: line.bullet }) };
    const gap = block.kind === 'heading' && (i > 0 || title !== undefined) ? [{ cells: [] }] : [];
    return [...gap, across([own], columns)];
  });
  const all = [...(title === undefined ? [] : [across([{ text: title }], columns)]), ...rows];
  return all.map(({ cells }) => {
    const missing = columns - widthOf({ cells });
    return { cells: [...cells, ...Array.from({ length: missing }, () => ({ lines: [] }))] };
  });
}

function sheets({ blocks }: OfficeDocument): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.isSheet) all.push([]);
    else all.at(-1)?.push(block);
  }
  return all;
}

const readRows = ({ blocks }: OfficeDocument): readonly (readonly Row[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));

describe('what is written', () => {
  const hold = (check: (document: OfficeDocument) => Promise<void>) =>
    fc.assert(fc.asyncProperty(readableDocument, check), { numRuns: rounds(300) });

  it('comes back from an Excel workbook, sheet by sheet', () =>
    hold(async (document) => {
      const read = await readOffice(toXlsx(document, 'Title'), 'plan.xlsx');
      const expected = sheets(document).map((blocks, i) =>
        sheetRows(blocks, i === 0 ? 'Title' : undefined),
      );
      const headingFill = 'e9eef4';
      const found = readRows(read).map((rows) =>
        rows.map(({ cells }) => ({
          cells: cells.map(({ fill, ...cell }) => ({
            ...cell,
            ...(fill && fill !== headingFill && { fill }),
          })),
        })),
      );
      assert.deepEqual(found, expected);
      assert.deepEqual(read.notes, []);
    }));

  it('comes back from a Word document', () =>
    hold(async (document) => {
      const read = await readOffice(await toDocx(document, 'Title'), 'plan.docx');
      const expected = document.blocks.map((block): unknown => {
        if (block.kind === 'heading')
          return { kind: 'heading', level: block.level, text: block.text };
        if (block.kind === 'paragraph') return block;
        return block.rows.map(({ cells, isHeading }) => ({
          cells: cells.map(({ date: _, ...cell }) => cell),
          ...(isHeading && { isHeading }),
        }));
      });
      const [first, ...blocks] = read.blocks;
      assert.equal(first?.kind !== 'table' && first?.text, 'Title');
      const found = blocks.map((block) => (block.kind === 'table' ? block.rows : block));
      assert.deepEqual(found, expected);
      assert.deepEqual(read.notes, []);
    }));
});

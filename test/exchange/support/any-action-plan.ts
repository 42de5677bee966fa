/** Action plans of any kind, as documents: known headings over cells of any text, merged and repeated anyhow. */

import fc from 'fast-check';
import type { Block, Cell, Line, OfficeDocument, Row } from '../../../server/exchange/document';
import { headings } from '../../../server/exchange/import/headings';
import { awkward } from './any-plan';

/** What the cells of real plans have in them. */
const usual = [
  'AB1',
  '1.2',
  'Rec 3',
  'O18/D19',
  'Sept 25',
  'Q3 25/26',
  '31/10/2025',
  '30/02/2026',
  'ongoing',
  '(see above)',
  'Green',
  'Complete',
  'In progress',
  'TBC',
  'N/A',
  'Head of Service / Director',
  'J Bloggs, Head of Service',
  'Director & Partners',
  'Lead: Head of Service',
  'Update: done',
  '12/05/2025: begun',
  '• a bullet',
  'Priority 1: Practice',
  'Recommendation 2: Listen',
  '90%',
  'Position at 31 March 2025',
];

const some = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...usual) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
);
const lines = fc.array(
  fc.record({ text: some, bullet: fc.option(fc.constant(0), { nil: undefined }) }),
  { maxLength: 3 },
);
const cell: fc.Arbitrary<Cell> = fc
  .record({
    lines,
    span: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 6 })),
    isContinued: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
    fill: fc.option(fc.constantFrom('00b050', 'ff0000', 'ffffff'), { nil: undefined, freq: 8 }),
  })
  .map(({ lines: all, span, isContinued, fill }) => ({
    lines: isContinued ? [] : all.filter(({ text }) => text.trim() !== '').map(plain),
    ...(span > 1 && { span }),
    ...(isContinued && { isContinued }),
    ...(fill !== undefined && { fill }),
  }));
const row: fc.Arbitrary<Row> = fc.array(cell, { minLength: 1, maxLength: 6 }).map(asRow);
const heading: fc.Arbitrary<Row> = fc
  .array(fc.constantFrom('Action', 'Ref', ...Object.values(headings).flat()), {
    minLength: 2,
    maxLength: 6,
  })
  .map((texts) => asRow(texts.map((text) => ({ lines: [{ text }] }))));

const block: fc.Arbitrary<Block> = fc.oneof(
  some.map((text): Block => ({ kind: 'paragraph', text })),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 3 }),
    text: some,
  }),
  fc
    .array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 2, arbitrary: row }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((rows): Block => ({ kind: 'table', place: 'a table', rows })),
);

/** Any of them. A table of actions is among the blocks more often than not. */
export const anyActionPlan: fc.Arbitrary<OfficeDocument> = fc
  .tuple(heading, fc.array(row, { maxLength: 4 }), fc.array(block, { maxLength: 4 }))
  .map(([first, rows, blocks]) => ({
    blocks: [
      ...blocks.slice(0, 2),
      { kind: 'table', place: 'table 1', rows: [withAction(first), ...rows] },
      ...blocks.slice(2),
    ],
    notes: [],
  }));

function withAction({ cells }: Row): Row {
  return asRow([...cells, { lines: [{ text: 'Action' }] }, { lines: [{ text: 'Lead' }] }]);
}

function asRow(cells: readonly Cell[]): Row {
  return { cells };
}

function plain({ text, bullet }: { text: string; bullet: number | undefined }): Line {
  return bullet === undefined ? { text } : { text, bullet };
}

/** A word for each line, in letters alone, so that no date or code can be seen in it: where is it afterwards? */
export function marked({ blocks, notes }: OfficeDocument): {
  readonly document: OfficeDocument;
  readonly marks: readonly string[];
} {
  const marks: string[] = [];
  const mark = <T extends Line>(line: T): T => {
    const word = `zz${[...String(marks.length)].map((digit) => 'qwrtpsdfgh'[Number(digit)]).join('')}zz`;
    marks.push(word);
    return { ...line, text: `${line.text} ${word}` };
  };
  const document = {
    notes,
    blocks: blocks.map((one): Block => {
      if (one.kind === 'paragraph') return mark(one);
      if (one.kind === 'heading') return { ...one, text: mark({ text: one.text }).text };
      return {
        ...one,
        rows: one.rows.map((own, index) => (index === 0 ? own : markedRow(own, mark))),
      };
    }),
  };
  return { document, marks };
}

function markedRow({ cells, ...row }: Row, mark: (line: Line) => Line): Row {
  return { ...row, cells: cells.map((one) => ({ ...one, lines: one.lines.map(mark) })) };
}

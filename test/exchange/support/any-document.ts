/** Documents with tables of any kind. */

import fc from 'fast-check';
import type { Block, Cell, Line, OfficeDocument, Row } from '../../../server/exchange/document';
import { isPlain } from '../../../server/exchange/export/exact';
import { addDays, formatDay } from '../../../server/text/dates';
import { hostile } from '../../reports/any-document';
import { awkward } from './any-plan';

/** Texts that a spreadsheet would take for a formula, or a sheet for something else than its name. */
const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  "''-1",
  '_x0041_',
  '&P',
  '12 & more',
  '#REF!',
];

const anyText = fc.oneof(
  fc.constantFrom(...awkward, ...hostile, ...formulas),
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 3 }),
);
/** What comes back as it went out. */
const plainText = fc.oneof(
  fc.constantFrom(...[...awkward, ...hostile, ...formulas].filter(isPlain)),
  fc.lorem({ maxCount: 12 }),
);

/** Documents that come back from a file as they went out. */
export const readableDocument: fc.Arbitrary<OfficeDocument> = documentOf(plainText);

/** Documents of any texts, which need not come back as they are. */
export const anyDocument: fc.Arbitrary<OfficeDocument> = documentOf(anyText);

function documentOf(text: fc.Arbitrary<string>): fc.Arbitrary<OfficeDocument> {
  const line = text.map((one): Line => ({ text: one }));
  const item = line.map((one): Line => ({ ...one, bullet: 0 }));
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.integer({ min: 1, max: 3 }),
      text,
    }),
    fc.oneof(line, item).map((one): Block => ({ kind: 'paragraph', ...one })),
    tableOf(fc.array(fc.oneof(line, item), { minLength: 1, maxLength: 3 })),
  );
  const sheet = fc.tuple(text, fc.array(block, { minLength: 1, maxLength: 4 }));
  return fc.array(sheet, { minLength: 1, maxLength: 3 }).map((sheets) => ({
    blocks: sheets.flatMap(([name, blocks], i): readonly Block[] => [
      // A sheet is known again by a name that sheets can have.
      { kind: 'heading', level: 1, text: i % 2 === 0 ? `Sheet ${i}` : name, isSheet: true },
      ...blocks,
    ]),
    notes: [],
  }));
}

/** A table of which every cell has lines, but for those that go on from above, and some in its midst. */
function tableOf(lines: fc.Arbitrary<readonly Line[]>): fc.Arbitrary<Block> {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1901-01-01', days));
  const fill = fc.option(fc.constantFrom('9fc5e8', 'f4a6a6', '000000'), { nil: undefined });
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(lines, fill).map(([own, colour]): Cell => filled(own, colour)),
    },
    {
      weight: 1,
      arbitrary: day.map((date): Cell => ({ lines: [{ text: formatDay(date) }], date })),
    },
    { weight: 1, arbitrary: fc.constant<Cell>({ lines: [] }) },
    { weight: 1, arbitrary: fc.constant<Cell>({ lines: [], isContinued: true }) },
  );
  // A reader of spreadsheets takes no columns for used in which nothing stands.
  const spans = fc
    .array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 })
    .map((widths) => [...widths, 1]);
  return fc
    .tuple(spans, lines, fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 4 }))
    .map(([widths, own, rows]): Block => {
      const heading: Row = {
        cells: widths.map((span) => spanning({ lines: own }, span)),
        isHeading: true,
      };
      const body = rows.map(
        (cells, row): Row => ({
          cells: widths.map((span, i) => {
            const one = cells[i] ?? { lines: own };
            const isEnd = row === rows.length - 1 || i === widths.length - 1;
            const isLoose = one.isContinued === true && row === 0;
            return spanning(
              isLoose || (isEnd && one.lines.length === 0) ? { lines: own } : one,
              span,
            );
          }),
        }),
      );
      const choices = new Map([[0, ['On track', 'Off track']]]);
      return { kind: 'table', place: 'table', rows: [heading, ...body], choices };
    });
}

function filled(lines: readonly Line[], fill: string | undefined): Cell {
  return { lines, ...(fill !== undefined && { fill }) };
}

function spanning(cell: Cell, span: number): Cell {
  return { ...cell, ...(span > 1 && { span }) };
}

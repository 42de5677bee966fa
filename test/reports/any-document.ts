/** Reports of any kind, with texts that would like to be more than texts. */

import fc from 'fast-check';
import type { Colour } from '../../server/progress/brag';
import type { Reading } from '../../server/progress/measure-goals';
import type { Rating } from '../../server/progress/rating-rules';
import type { Chart, Count } from '../../server/reports/charts';
import type {
  Block,
  Column,
  Line,
  ReportDocument,
  Run,
  Section,
  Table,
} from '../../server/reports/document';
import { type Mark, ratingWords, type Sign } from '../../server/reports/marks';
import { signCharacters } from '../../server/reports/signs';
import { addDays } from '../../server/text/dates';

/** Texts that are markup, formulas or commands elsewhere. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  ']]> <!-- -->',
  '&lt;b&gt; &#60; &nbsp;',
  'a | b \\| c',
  '`code` ``` ~~~',
  '=HYPERLINK("https://example.org")',
  '[link](javascript:alert(1)) ![x](y)',
  '# heading\n\n- item\n> quote',
  '\u202Edlrow\u2066 \u200F',
  'bell\u0007 null\u0000 escape\u001B[31m \uFFFE \uD800',
  'www.example.org @everyone',
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6),
  '图'.repeat(80),
  '',
  ' ',
];

const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.lorem());
const colour = fc.constantFrom<Colour>('blue', 'red', 'amber', 'green', 'grey');
const rating = fc.constantFrom(...(Object.keys(ratingWords) as readonly Rating[]));
const sign = fc.constantFrom(...(Object.keys(signCharacters) as readonly Sign[]));
const mark: fc.Arbitrary<Mark> = fc.record({ sign, word: text, colour });
const day = fc.integer({ min: -36_000, max: 72_000 }).map((days) => addDays('2000-01-01', days));
const some = <T>(one: fc.Arbitrary<T>, maxLength = 4) => fc.array(one, { maxLength });
const count = fc.oneof(fc.constantFrom(0, 1), fc.nat(500));
const counts = some(fc.record<Count>({ day, count }));
const value = fc.oneof(
  fc.constantFrom(0, 1, -1, 75, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }),
);
const readings = some(fc.record<Reading>({ day, value }));
const series = fc.record({
  kind: fc.constant('series' as const),
  unit: text,
  readings,
  wanted: readings,
});

/** Figures of every kind of picture, whether they make sense or not. */
export const anyChart: fc.Arbitrary<Chart> = fc.oneof(
  fc.record({
    kind: fc.constant('status-bars' as const),
    rows: some(
      fc.record({
        label: text,
        parts: some(fc.record({ rating, word: text, colour, count: count.map((n) => n + 1) }), 7),
      }),
      40,
    ),
  }),
  fc.record({
    kind: fc.constant('stage-windows' as const),
    asOf: day,
    stages: some(
      fc.record({ label: text, starts: day, ends: day, complete: count, actions: count }),
    ),
  }),
  fc.record({
    kind: fc.constant('burn-up' as const),
    asOf: day,
    starts: day,
    ends: day,
    actions: count,
    due: counts,
    complete: counts,
  }),
  series,
);

const run: fc.Arbitrary<Run> = fc.oneof(
  text,
  fc.record({ strong: text }),
  mark,
  fc.record({ alternative: text, spark: series }),
);
const line: fc.Arbitrary<Line> = fc.oneof(text, some(run));

const table: fc.Arbitrary<Table> = fc
  .array(fc.record<Column>({ title: text, isFigure: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: text,
      columns: fc.constant(columns),
      rows: some(fc.tuple(...columns.map(() => line))),
      hasTotal: fc.boolean(),
    }),
  );

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), line }),
  fc.record({ kind: fc.constant('items' as const), items: some(line) }),
  fc.record({
    kind: fc.constant('figures' as const),
    figures: some(
      fc.record({ figure: text, words: text, mark }, { requiredKeys: ['figure', 'words'] }),
    ),
  }),
  table,
  fc.record({
    kind: fc.constant('figure' as const),
    title: text,
    alternative: text,
    chart: anyChart,
    table,
  }),
  fc.record({ kind: fc.constant('quotation' as const), text, by: text }),
  fc.record({
    kind: fc.constant('key' as const),
    entries: some(fc.record({ mark, meaning: text })),
  }),
);

/** Sections three deep, each with an id of its own. */
const sections: fc.Arbitrary<readonly Section[]> = some(
  fc.record({
    title: text,
    blocks: some(block),
    inner: some(fc.record({ title: text, blocks: some(block) }), 2),
  }),
  3,
).map((all) =>
  all.map(({ title, blocks, inner }, i) => ({
    id: `s${i}`,
    title,
    blocks,
    sections: inner.map((one, j) => ({ id: `s${i}-${j}`, ...one })),
  })),
);

/** Any report. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc.record({
  title: text,
  subtitles: some(text, 2),
  position: text,
  sections,
});

/** Every heading has a text. */
const titled = (words: string): string => words.trim() || 'Untitled';

/** A report of the texts that would like to be more, in every place where one can stand. */
export const hostileDocument: ReportDocument = {
  title: hostile.join(' '),
  subtitles: hostile,
  position: hostile.join(' '),
  sections: hostile.map((words, i) => ({
    id: `s${i}`,
    title: titled(words),
    blocks: [
      {
        kind: 'paragraph',
        line: [words, { strong: words }, { sign: 'met', word: words, colour: 'amber' }],
      },
      { kind: 'items', items: [words, [{ strong: words }, ` ${words}`]] },
      { kind: 'figures', figures: [{ figure: words, words }] },
      { kind: 'quotation', text: words, by: words },
      {
        kind: 'key',
        entries: [{ mark: { sign: 'missed', word: words, colour: 'red' }, meaning: words }],
      },
      {
        kind: 'figure',
        title: titled(words),
        alternative: words,
        chart: {
          kind: 'status-bars',
          rows: [
            {
              label: words,
              parts: [{ rating: 'complete', word: words, colour: 'blue', count: 1 }],
            },
          ],
        },
        table: {
          kind: 'table',
          caption: titled(words),
          columns: [{ title: titled(words) }, { title: titled(words) }],
          rows: [[words, words]],
        },
      },
      {
        kind: 'figure',
        title: titled(words),
        alternative: words,
        chart: {
          kind: 'stage-windows',
          asOf: '2026-10-01',
          stages: [
            { label: words, starts: '2026-12-01', ends: '2026-01-01', complete: 3, actions: 2 },
          ],
        },
        table: {
          kind: 'table',
          caption: titled(words),
          columns: [{ title: titled(words) }],
          rows: [],
        },
      },
    ],
  })),
};

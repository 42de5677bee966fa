/** Plans of any kind, as the schema allows them. */

import fc from 'fast-check';
import type { Meaning } from '../../../server/plan/schema/kinds';
import { fieldShape, type Shape } from '../../../server/plan/shape';
import { planShape } from '../../../server/plan/shapes.prepared';

/** Texts that files, readers of lists and the layout itself could take for something else. */
export const awkward: readonly string[] = [
  '• a bullet',
  '- a hyphen',
  '1. a number',
  'a) a letter',
  '=SUM(A1)',
  '+44 20',
  '@name',
  "'=quoted",
  '"in quotes"',
  '[]',
  '{}',
  '#2',
  '%',
  '-',
  'ends with [agency]',
  'Key: value',
  'two  spaces',
  ' at the ends ',
  'line\nline',
  'paragraph\n\nparagraph\n',
  'tab\tand bell\u0007',
  'no\u00a0break, soft\u00ad, \u2011 and \u202e',
  '👩‍👧',
  '\ud800',
  '\ufffe',
  'a, b',
  'Dcs',
  '007',
  '2026-03-31',
  '',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const id = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('dcs', 'a', 'agency', 'CS1', 'CS2', '1', '10', 'board') },
  text,
);
const day = fc.constantFrom(
  '2026-03-31',
  '1900-01-31',
  '31 October 2026',
  '2026-10',
  '2026',
  '1/2/2027',
);
const number = fc.oneof(
  fc.constantFrom('0', '-1.5', '12,000', '0.0000001', '1000000000000000000000000', '£5', '12%'),
  fc.integer({ min: 1, max: 5 }).map(String),
);

/** A text in place of one of these is told, and not in the file. */
const whole: ReadonlySet<Shape> = new Set([
  fieldShape(planShape, 'priorities'),
  fieldShape(planShape, 'priorities', '*'),
  fieldShape(planShape, 'priorities', '*', 'actions'),
  fieldShape(planShape, 'priorities', '*', 'actions', '*'),
]);

/** What people write where a date, a figure or a word of a list should stand. */
const invalid = fc.oneof(
  fc.constantFrom(
    ...[
      'asap',
      '31/02/2027',
      '31/3/27',
      '1/11/26',
      'Q3 2026',
      'end of March 2027',
      'Green',
      'visit',
    ],
    ...[
      'within three months',
      '2027-13-01',
      'good',
      'Spring 2026',
      'about 12',
      'On Track',
      'soon, or\nlater',
    ],
  ),
  fc.constantFrom(...awkward),
);

const byMeaning: Readonly<Record<Meaning['kind'], fc.Arbitrary<unknown>>> = {
  text,
  pattern: text,
  id,
  date: day,
  deadline: fc.oneof(day, fc.constant('ongoing')),
  number,
  'yes-or-no': fc.constantFrom('true', 'false', 'yes', 'no'),
  links: fc.array(fc.constantFrom('O25.1', 'BAU', 'O25.1/ QAF & x', '???'), { maxLength: 3 }),
  officers: fc.array(
    fc.oneof(id, fc.constantFrom('Director', 'Director / Head of HR & Partners')),
    {
      maxLength: 3,
    },
  ),
};

/** The text of a plan with some of all that the format has. JSON is YAML. */
export const anyPlanText: fc.Arbitrary<string> = anyOf(planShape, 0, false).map(json);

/** The same with texts here and there that the format does not allow in their place. */
export const anyFaultyPlanText: fc.Arbitrary<string> = anyOf(planShape, 0, true).map(json);

function anyOf(shape: Shape, depth: number, faulty: boolean): fc.Arbitrary<unknown> {
  const valid = anyValid(shape, depth, faulty);
  const isOfTexts = /^(?:text|id|links|officers)$/.test(shape.text?.kind ?? '');
  return faulty && depth > 0 && !isOfTexts && !whole.has(shape)
    ? fc.oneof({ weight: 6, arbitrary: valid }, { weight: 1, arbitrary: invalid })
    : valid;
}

function anyValid(shape: Shape, depth: number, faulty: boolean): fc.Arbitrary<unknown> {
  const kinds: fc.Arbitrary<unknown>[] = [];
  if (shape.text) kinds.push(byMeaning[shape.text.kind]);
  if (shape.values) kinds.push(fc.constantFrom(...shape.values));
  if (shape.fields) kinds.push(anyFields(shape.fields, depth, faulty));
  if (shape.container && shape.item) {
    const item = anyOf(shape.item, depth + 1, faulty);
    const maxLength = depth < 3 ? 3 : 2;
    kinds.push(
      shape.container === 'list'
        ? fc.array(item, { maxLength })
        : fc
            .uniqueArray(fc.tuple(id, item), { maxLength, selector: ([key]) => key })
            .map((entries) => new Map(entries)),
    );
  }
  return kinds.length === 1 && kinds[0] ? kinds[0] : fc.oneof(...kinds);
}

function anyFields(
  fields: NonNullable<Shape['fields']>,
  depth: number,
  faulty: boolean,
): fc.Arbitrary<ReadonlyMap<string, unknown>> {
  const entries = [...fields].map(([key, { shape, required }]) =>
    fc
      .option(anyOf(shape, depth + 1, faulty), { freq: required ? 20 : 2, nil: undefined })
      .map((value) => [key, value] as const),
  );
  return fc.tuple(...entries).map((all) => new Map(all.filter(([, value]) => value !== undefined)));
}

function json(value: unknown): string {
  if (value instanceof Map)
    return `{${[...value].map(([key, one]) => `${JSON.stringify(key)}: ${json(one)}`).join(', ')}}`;
  return Array.isArray(value) ? `[${value.map(json).join(', ')}]` : JSON.stringify(value);
}

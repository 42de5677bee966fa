const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words up to ninety-nine, and 'dozen'; larger ones are put together by the reader. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TENS.flatMap((ten, index) =>
    UNITS.slice(1, 10).map(
      (word, unit) => [`${ten}-${word}`, (index + 2) * 10 + unit + 1] as const,
    ),
  ),
  ['dozen', 12],
]);

/** What multiplies the number before it, as a word or glued to the digits. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
  }),
);

/** What one part of a whole is called: 'two thirds'. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    eighth: 1 / 8,
    tenth: 1 / 10,
    tenths: 1 / 10,
  }),
);

/** Words that are a share of the whole, or a multiple of what is there, by themselves. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ...forms('halve', 0.5),
  ...forms('double', 2),
  ...forms('treble', 3),
  ...forms('triple', 3),
  ...forms('quadruple', 4),
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['two-thirds', 2 / 3],
  ['three-quarters', 3 / 4],
  ['one-third', 1 / 3],
  ['one-quarter', 1 / 4],
  ['four-fifths', 4 / 5],
  ['one-half', 1 / 2],
  ['majority', 0.5],
]);

/** Verbs whose target is that nothing is left. */
export const ZERO_VERBS: ReadonlySet<string> = new Set(
  'eliminate eradicate'.split(' ').flatMap((verb) => forms(verb, 0).map(([form]) => form)),
);

function forms(verb: string, value: number): [string, number][] {
  const stem = verb.replace(/e$/, '');
  return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`].map((form) => [form, value]);
}

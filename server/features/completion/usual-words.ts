/** Words that plans commonly have in fields where any text may stand. */

const often = ['week', '2 weeks', '4 weeks', '6 weeks', '8 weeks', 'month', '2 months', 'quarter'];

const words: ReadonlyMap<string, readonly string[]> = new Map([
  ['every', often],
  ['review-every', often],
  ['frequency', ['weekly', 'monthly', 'quarterly', 'termly', 'yearly']],
  ['receives', ['progress', 'success-measures', 'risks']],
  ['unit', ['%', 'days', 'weeks', 'children', 'families', 'cases', 'posts', 'rate per 10,000']],
]);

/** Those for the field of that name; none where every author has words of their own. */
export function usualWords(field: string): readonly string[] {
  return words.get(field) ?? [];
}

/** Problems as 'check: the text at their place', for tables of tests. */

import type { Verdict } from '../../server/engine/problems';
import { lineStarts } from '../../server/text/places';

/** What is told of a text by the checks whose id begins with `family`. */
export function told(text: string, { problems }: Verdict, family = ''): readonly string[] {
  const starts = lineStarts(text);
  const offset = (place: { line: number; character: number }) =>
    (starts[place.line] ?? 0) + place.character;
  return problems
    .filter(({ check }) => check.startsWith(family))
    .map(({ check, start, end }) => `${check}: ${text.slice(offset(start), offset(end))}`);
}

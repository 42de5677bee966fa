/** Problems as 'check: the text at their place', for tables of tests. */

import { internalError } from '../../server/checks/support/internal-error';
import type { Verdict } from '../../server/engine/problems';
import { lineStarts } from '../../server/text/places';

/** What is told of a text by the checks whose id begins with `family`, and that a check broke. */
export function told(text: string, { problems }: Verdict, family = ''): readonly string[] {
  const starts = lineStarts(text);
  const offset = (place: { line: number; character: number }) =>
    (starts[place.line] ?? 0) + place.character;
  return problems
    .filter(({ check }) => check.startsWith(family) || check === internalError.id)
    .map(({ check, start, end }) => `${check}: ${text.slice(offset(start), offset(end))}`);
}

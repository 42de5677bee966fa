/** Keeps what one problem masks out of the words of all the others. */

import { type PlanDocument, textOf } from '../plan/document';
import { mask } from '../text/mask';
import { lineStarts } from '../text/places';
import type { Problem, Range } from './problem';

/** The problems, with no word of what any of them masks. */
export function withoutMasked(
  problems: readonly Problem[],
  document: PlanDocument,
): readonly Problem[] {
  const masked = problems.filter((problem) => problem.masked);
  if (masked.length === 0) return problems;
  const secrets = [...new Set(secretsAt(masked, textOf(document.fragments)))];
  const hidden = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, mask(secret)), text);
  return problems.map((problem) => ({
    ...problem,
    message: hidden(problem.message),
    cause: problem.cause === null ? null : hidden(problem.cause),
    related: problem.related.map((spot) => ({ ...spot, message: hidden(spot.message) })),
    fixes: problem.fixes.map((fix) => ({ ...fix, title: hidden(fix.title) })),
  }));
}

function secretsAt(places: readonly Range[], text: string): readonly string[] {
  const starts = lineStarts(text);
  return places
    .map(({ start, end }) => {
      const from = (starts[start.line] ?? 0) + start.character;
      return text.slice(from, (starts[end.line] ?? 0) + end.character).replace(/\s+/g, ' ');
    })
    .filter((secret) => secret !== '');
}

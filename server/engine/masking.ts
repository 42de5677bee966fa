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
  if (!problems.some(({ masked }) => masked)) return problems;
  const hidden = hiddenIn(textOf(document.fragments), problems);
  return problems.map((problem) => ({
    ...problem,
    message: hidden(problem.message),
    cause: problem.cause === null ? null : hidden(problem.cause),
    subject: { ...problem.subject, wording: hidden(problem.subject.wording) },
    related: problem.related.map((spot) => ({ ...spot, message: hidden(spot.message) })),
    fixes: problem.fixes.map((fix) => ({ ...fix, title: hidden(fix.title) })),
  }));
}

/** Hides, in anything that is shown of a file with that text, what its problems mask. */
export function hiddenIn(text: string, problems: readonly Problem[]): (shown: string) => string {
  const secrets = [
    ...new Set(
      secretsAt(
        problems.filter(({ masked }) => masked),
        text,
      ),
    ),
  ];
  return (shown) => secrets.reduce((all, secret) => all.replaceAll(secret, mask(secret)), shown);
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

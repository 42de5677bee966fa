/** Keeps what one problem masks out of the words of all the others. */

import { type PlanDocument, textOf } from '../plan/document';
import { quoted } from '../plan/quote';
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

/**
 * Hides, in anything that is shown of a file with that text, what its problems mask: as it is written there,
 * as it is meant, in pieces, and as a fix would write it; over lines, too, and however they are broken.
 */
export function hiddenIn(text: string, problems: readonly Problem[]): (shown: string) => string {
  const masked = problems.filter((problem) => problem.masked);
  if (masked.length === 0) return (shown) => shown;
  const secrets = [
    ...writtenAt(masked, text),
    ...masked.flatMap(({ secret }) => (secret ? formsOf(secret()) : [])),
  ];
  const patterns = [...new Set(secrets.map((secret) => secret.trim()))]
    .filter((secret) => secret !== '')
    // What holds another goes before it, or its rest would be left.
    .sort((a, b) => b.length - a.length)
    .map((secret) => secret.split(/\s+/).map(literally).join('\\s+'));
  if (patterns.length === 0) return (shown) => shown;
  const pattern = new RegExp(patterns.join('|'), 'g');
  return (shown) => shown.replace(pattern, mask);
}

/** A text in the three ways in which YAML writes it, and in the pieces to which a list of people is taken apart. */
function formsOf(secret: string): readonly string[] {
  const pieces = secret
    .split(/[/,;&+|\n]|\sand\s/i)
    // What has no letter or no digit tells nobody by itself.
    .filter((piece) => piece.trim().length >= 6 && /\d/.test(piece) && /\p{L}/u.test(piece));
  return [secret, secret.replaceAll("'", "''"), quoted(secret).slice(1, -1), ...pieces];
}

function writtenAt(places: readonly Range[], text: string): readonly string[] {
  const starts = lineStarts(text);
  return places.map(({ start, end }) => {
    const from = (starts[start.line] ?? 0) + start.character;
    return text.slice(from, (starts[end.line] ?? 0) + end.character);
  });
}

function literally(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

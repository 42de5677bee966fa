/** Names of the list of officers in a text, as they stand or in another spelling. */

import { phrasesAt } from '../text/phrases';
import type { OfficerIndex, OfficerName } from './officer-index';
import { breakAt, breakKinds, isAnd, partnersEnd, spanOf, type Wording } from './officer-wording';

/**
 * How a text names its officer: by `id`; in the `exact` characters of the title or an alias; in another
 * `spelling` (case, apostrophes, ampersand, plural, spaces and punctuation); or as a `variant`, with
 * words left out, added or in another order.
 */
export type OfficerMatch = 'id' | 'exact' | 'spelling' | 'variant';

/** A name of the list in the text, from one word to before another. */
export interface Found {
  readonly officer: string;
  readonly match: OfficerMatch;
  /** The index of the first word after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
}

/**
 * For each word, the longest name of the list that begins there and is followed by a break, by partners
 * or, after 'and' or nothing at all, by another such name. Made from the end, so that each step knows.
 */
export function chainOf(wording: Wording, index: OfficerIndex): readonly (Found | undefined)[] {
  const chain: (Found | undefined)[] = new Array(wording.words.length).fill(undefined);
  const arrives = (next: number): boolean =>
    breakAt(wording, next) >= breakKinds.line ||
    chain[next] !== undefined ||
    partnersEnd(wording, next) !== undefined ||
    (isAnd(wording, next) && chain[next + 1] !== undefined);
  for (let at = wording.words.length - 1; at >= 0; at -= 1) {
    chain[at] = longestName(wording, at, index, arrives);
  }
  return chain;
}

/** The longest name of the list that begins at a word and may end where it does. */
export function longestName(
  wording: Wording,
  at: number,
  index: OfficerIndex,
  mayEnd: (next: number) => boolean,
): Found | undefined {
  for (const { length, values } of phrasesAt(index.phrases, wording.words, at)) {
    const found = mayEnd(at + length) ? foundName(wording, at, at + length, values) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What the names with the same folded words make of the words as written; the best match wins. */
function foundName(
  wording: Wording,
  from: number,
  next: number,
  names: readonly OfficerName[],
): Found | undefined {
  const { start, end } = spanOf(wording, from, next);
  const exact = names.find(({ text, lead }) => {
    const at = start - lead;
    // 'Head of Resource' begins 'Head of Resources' but is not what is written there.
    return at >= 0 && at + text.length >= end && wording.text.startsWith(text, at);
  });
  if (exact) {
    const at = start - exact.lead;
    const match = exact.isId ? 'id' : 'exact';
    return { officer: exact.officer, match, next, start: at, end: at + exact.text.length };
  }
  const written = wording.text.slice(start, end).toLowerCase();
  // An id is a word to type, not a title to spell: only its case may differ.
  const spelt = names.find((name) => !name.isId || name.text.toLowerCase() === written);
  return spelt && { officer: spelt.officer, match: 'spelling', next, start, end };
}

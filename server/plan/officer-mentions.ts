/** The walk through a text that finds one officer after another. */

import { type OfficerIndex, variantOf } from './officer-index';
import { chainOf, type Found, longestName, type OfficerMatch } from './officer-names';
import { breakAt, breakKinds, isAnd, partnersEnd, placeOf, type Wording } from './officer-wording';
import { isRankWord } from './officer-words';

/** One officer named in a text, known or not, in UTF-16 offsets of that text. */
export interface OfficerMention {
  /** The characters from `start` to before `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The officer's id; without it nobody in the list is meant for certain. */
  readonly officer?: string;
  readonly match?: OfficerMatch;
  /** The text is 'and Partners' or '& Partners': others, who are not named. */
  readonly unnamedPartners?: true;
}

/** A title written over more lines than this is not put together again. */
const MOST_LINES = 4;

/** The officers that a text names, in order; see `readOfficers`. */
export function readMentions(wording: Wording, index: OfficerIndex): OfficerMention[] {
  const chain = chainOf(wording, index);
  const mentions: OfficerMention[] = [];
  let at = 0;
  while (at < wording.words.length) {
    const found = chain[at];
    const partners = partnersEnd(wording, at);
    if (found) {
      mentions.push(listedMention(wording, found));
      at = found.next;
    } else if (partners !== undefined) {
      mentions.push({ ...placeOf(wording, at, partners), unnamedPartners: true });
      at = partners;
    } else if (isAnd(wording, at)) {
      at += 1;
    } else {
      let end = at + 1;
      while (!startsAnew(wording, end, chain)) end += 1;
      mentions.push(...readUnlisted(wording, at, end, index));
      at = end;
    }
  }
  return mentions;
}

/** Whether a stretch that began with an unlisted officer ends before this word. */
function startsAnew(wording: Wording, at: number, chain: readonly (Found | undefined)[]): boolean {
  const apart = breakAt(wording, at);
  if (apart === breakKinds.hard || partnersEnd(wording, at) !== undefined) return true;
  return apart === breakKinds.line && chain[at] !== undefined;
}

/**
 * The officers in a stretch whose lines are none of them names of the list. Lines that are a variant
 * together are one officer; else each line stands for itself.
 */
function readUnlisted(
  wording: Wording,
  from: number,
  to: number,
  index: OfficerIndex,
): OfficerMention[] {
  const mentions: OfficerMention[] = [];
  let at = from;
  while (at < to) {
    const ends = lineEnds(wording, at, to);
    const variantEnd = ends.findLast((end) => variantIn(wording, at, end, index) !== undefined);
    const end = variantEnd ?? ends[0] ?? to;
    if (variantEnd) mentions.push(pieceMention(wording, at, end, index));
    else mentions.push(...readLine(wording, at, end, index));
    at = end;
  }
  return mentions;
}

/** Where the first few lines from a word end. */
function lineEnds(wording: Wording, from: number, to: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at <= to && ends.length < MOST_LINES; at += 1) {
    if (at === to || breakAt(wording, at) >= breakKinds.line) ends.push(at);
  }
  return ends;
}

/**
 * The officers in a line that is no variant as a whole: names of the list beside a comma or 'and', if
 * they have a rank ('HR' or 'Policy' may be a word of another title), and what stands between them.
 */
function readLine(
  wording: Wording,
  from: number,
  to: number,
  index: OfficerIndex,
): OfficerMention[] {
  const mentions: OfficerMention[] = [];
  let rest = from;
  let at = from;
  while (at < to) {
    const found = rankedName(wording, at, to, index);
    if (found) {
      mentions.push(...restMention(wording, rest, at, index), listedMention(wording, found));
      rest = found.next;
    }
    at = found?.next ?? at + 1;
  }
  mentions.push(...restMention(wording, rest, to, index));
  return mentions;
}

function rankedName(
  wording: Wording,
  at: number,
  to: number,
  index: OfficerIndex,
): Found | undefined {
  if (breakAt(wording, at) < breakKinds.soft) return undefined;
  return longestName(wording, at, index, (next) => {
    if (next > to || breakAt(wording, next) < breakKinds.soft) return false;
    return wording.words.slice(at, next).some((word) => isRankWord(word.folded));
  });
}

/** What is left between two names, if it is more than 'and'. */
function restMention(
  wording: Wording,
  from: number,
  to: number,
  index: OfficerIndex,
): OfficerMention[] {
  let [first, end] = [from, to];
  while (first < end && isAnd(wording, first)) first += 1;
  while (first < end && isAnd(wording, end - 1)) end -= 1;
  return first < end ? [pieceMention(wording, first, end, index)] : [];
}

function pieceMention(
  wording: Wording,
  from: number,
  to: number,
  index: OfficerIndex,
): OfficerMention {
  const officer = variantIn(wording, from, to, index);
  const place = placeOf(wording, from, to);
  return officer === undefined ? place : { ...place, officer, match: 'variant' };
}

function variantIn(
  wording: Wording,
  from: number,
  to: number,
  index: OfficerIndex,
): string | undefined {
  return variantOf(
    wording.words.slice(from, to).map((word) => word.folded),
    index,
  );
}

function listedMention(wording: Wording, found: Found): OfficerMention {
  const { officer, match, start, end } = found;
  return { text: wording.text.slice(start, end), start, end, officer, match };
}

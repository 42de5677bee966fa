/** The list of officers, prepared for finding them in texts. */

import { nearest } from '../text/near';
import type { PhraseTree } from '../text/phrases';
import { isRankWord, type Office, officeOf } from './officer-words';

/** One name that an officer answers to. */
export interface OfficerName {
  readonly officer: string;
  readonly isId: boolean;
  readonly text: string;
  /** How many characters of `text` stand before its first word. */
  readonly lead: number;
}

/** An office that a title or an alias names, and whose it is. */
export interface ListedOffice {
  readonly officer: string;
  readonly office: Office;
}

/** What `buildOfficerIndex` makes; good for as long as the list stays the same. */
export interface OfficerIndex {
  readonly titles: ReadonlyMap<string, string>;
  /** Every id, title and alias as written; an id goes before a title, a title before an alias. */
  readonly names: ReadonlyMap<string, OfficerName>;
  readonly phrases: PhraseTree<OfficerName>;
  /** By rank; offices without a word that carries meaning are left out. */
  readonly offices: ReadonlyMap<string, readonly ListedOffice[]>;
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>;
  readonly vocabulary: ReadonlySet<string>;
}

/** A title of more words is not compared word by word. */
const MOST_WORDS = 40;

/**
 * The officer whose title or alias says the same in other words, or leaves words out or adds one; the
 * rank must agree, and no other officer may be meant. `folded` are the words by `foldWord`.
 */
export function variantOf(folded: readonly string[], index: OfficerIndex): string | undefined {
  if (folded.length > MOST_WORDS) return undefined;
  const office = officeOf(folded);
  if (office.subject.size === 0) return undefined;
  /** By officer: whether the words that tell offices apart agree. */
  const partly = new Map<string, boolean>();
  const wholly = new Set<string>();
  for (const listed of index.offices.get(office.rank) ?? []) {
    const shared = sharedWords(office, listed.office);
    if (shared === office.subject.size && shared === listed.office.subject.size) {
      wholly.add(listed.officer);
    }
    if (sayTheSame(office, listed.office, shared)) {
      const agrees = listed.office.apart === office.apart || partly.get(listed.officer) === true;
      partly.set(listed.officer, agrees);
    }
  }
  if (wholly.size > 0) return onlyOne(wholly);
  const officer = onlyOne(partly.keys());
  // 'Assistant Director Social Care' is not to become the one for adults.
  return officer !== undefined && partly.get(officer) === true ? officer : undefined;
}

/**
 * The officer somebody may have meant by words that name none: one with the same rank, or any where
 * the words have no rank, sharing a third of the words or more, and more than any other officer does.
 * Misspelt words count as what they are near to.
 */
export function likeliest(folded: readonly string[], index: OfficerIndex): string | undefined {
  if (folded.length > MOST_WORDS) return undefined;
  const office = officeOf(folded.map((word) => corrected(word, index.vocabulary)));
  const ranks = office.rank === '' ? [...index.offices.keys()] : [office.rank];
  let best = new Set<string>();
  let bestShare = 1 / 3;
  for (const listed of ranks.flatMap((rank) => index.offices.get(rank) ?? [])) {
    const shared = sharedWords(office, listed.office);
    const share = shared / (office.subject.size + listed.office.subject.size - shared);
    if (share > bestShare) best = new Set();
    if (share >= bestShare) best.add(listed.officer);
    bestShare = Math.max(share, bestShare);
  }
  return onlyOne(best);
}

/** The only one of some officers; undefined when there are several or none. */
export function onlyOne(officers: Iterable<string>): string | undefined {
  const [first, second] = new Set(officers);
  return second === undefined ? first : undefined;
}

/**
 * Whether one office has all the words of the other: a title with words left out keeps more than half
 * of them; a title of three words or more may have one added, but none that tells offices apart.
 */
function sayTheSame(text: Office, listed: Office, shared: number): boolean {
  if (shared === text.subject.size) return shared * 2 > listed.subject.size;
  const oneAdded = shared === listed.subject.size && text.subject.size === shared + 1;
  return oneAdded && shared >= 3 && text.apart === listed.apart;
}

function sharedWords(one: Office, other: Office): number {
  let shared = 0;
  for (const word of one.subject) if (other.subject.has(word)) shared += 1;
  return shared;
}

function corrected(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 4 || vocabulary.has(word) || isRankWord(word)) return word;
  return nearest(word, vocabulary) ?? word;
}

/** Who is meant by a text that names officers. */

import { addPhrase, phraseTree } from '../text/phrases';
import { foldWord, words } from '../text/words';
import {
  type ListedOffice,
  likeliest,
  type OfficerIndex,
  type OfficerName,
  onlyOne,
  variantOf,
} from './officer-index';
import { type OfficerMention, readMentions } from './officer-mentions';
import { readWording } from './officer-wording';
import { initialsOf, officeOf, rankWords } from './officer-words';

export type { OfficerIndex } from './officer-index';
export type { OfficerMention } from './officer-mentions';

/** An officer as the list has one; `id` is its key there. */
export interface ListedOfficer {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[] | undefined;
}

/** A name of more words is found only where it is the whole text. */
const MOST_WORDS = 40;
/** No title is longer, in characters, and no near match worth the search. */
const LONGEST = 300;

/** Prepares a list of officers for reading; where two answer to one name, the first in the list has it. */
export function buildOfficerIndex(officers: Iterable<ListedOfficer>): OfficerIndex {
  const listed = [...officers];
  const titles = new Map(listed.map(({ id, title }) => [id, title]));
  const names = new Map<string, OfficerName>();
  const phrases = phraseTree<OfficerName>();
  const offices = new Map<string, ListedOffice[]>();
  const initials = new Map<string, Set<string>>();
  const vocabulary = new Set(rankWords);

  const addName = (officer: string, written: string, isId: boolean): readonly string[] => {
    const text = written.trim();
    const found = words(text);
    const folded = found.map((word) => foldWord(word.text));
    const name = { officer, isId, text, lead: found[0]?.start ?? 0 };
    if (!names.has(text)) names.set(text, name);
    if (folded.length > 0 && folded.length <= MOST_WORDS) addPhrase(phrases, folded, name);
    return folded;
  };
  const addTitle = (officer: string, title: string): void => {
    const folded = addName(officer, title, false);
    const office = officeOf(folded);
    if (office.subject.size > 0) groupOf(offices, office.rank, () => []).push({ officer, office });
    for (const word of folded) vocabulary.add(word);
  };

  // In this order, because the first that was added has the name.
  for (const { id } of listed) addName(id, id, true);
  for (const { id, title } of listed) {
    addTitle(id, title);
    groupOf(initials, initialsOf(title), () => new Set()).add(id);
  }
  for (const { id, aliases } of listed) for (const alias of aliases ?? []) addTitle(id, alias);
  return { titles, names, phrases, offices, initials, vocabulary };
}

/** The title of the officer with this id; undefined where the list has no such id. */
export function titleOf(id: string, index: OfficerIndex): string | undefined {
  return index.titles.get(id);
}

/**
 * The officers that a text names, in order. What the list has is found first, the longest first, wherever
 * nothing but a separator, a comma or 'and' stands beside it: "Head of Safeguarding, Practice & Quality
 * Assurance" stays whole, and no Director is found in a Deputy Director. What is left is split at `/`, `;`,
 * line ends and '& Partners', and each piece is a variant of a title, or unknown. A text that is not blank
 * always has a mention.
 */
export function readOfficers(text: string, index: OfficerIndex): OfficerMention[] {
  const whole = text.trim();
  if (whole === '') return [];
  const start = text.indexOf(whole);
  const place = { text: whole, start, end: start + whole.length };
  const name = index.names.get(whole);
  if (name) return [{ ...place, officer: name.officer, match: name.isId ? 'id' : 'exact' }];
  const mentions = readMentions(readWording(text), index);
  return mentions.length > 0 ? mentions : [place];
}

/**
 * The officer somebody may have meant by a text that `readOfficers` did not know, by id: a title in
 * other words (a lower bar than a variant's), misspelt, or by its initials. Never one of another rank,
 * where the text has a rank; undefined when none is like it or several are equally like it.
 */
export function nearestOfficer(text: string, index: OfficerIndex): string | undefined {
  const letters = text
    .slice(0, LONGEST)
    .replace(/[\s.&]/g, '')
    .toLowerCase();
  const byInitials = onlyOne(index.initials.get(letters) ?? []);
  if (byInitials !== undefined || text.length > LONGEST) return byInitials;
  const folded = words(text).map((word) => foldWord(word.text));
  return variantOf(folded, index) ?? likeliest(folded, index);
}

function groupOf<T>(groups: Map<string, T>, key: string, empty: () => T): T {
  const group = groups.get(key) ?? empty();
  groups.set(key, group);
  return group;
}

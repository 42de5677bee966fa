/** What the words of an officer's title say: the rank, and what the office is for. */

import { foldWord, words } from '../text/words';

/** A title, or a text that may be one, as far as its words carry meaning. */
export interface Office {
  /** Its rank words in alphabetical order ('assistant director'); '' where there are none. */
  readonly rank: string;
  /** Words that tell apart two offices of one rank which share all other words ('adult', 'north'). */
  readonly apart: string;
  /** The other words that carry meaning, and those of `apart`. */
  readonly subject: ReadonlySet<string>;
}

/** Folded words that say how high an office is. */
export const rankWords: ReadonlySet<string> = new Set(
  (
    'advisor adviser assistant associate chair chairman chairperson chairwoman chief commander ' +
    'commissioner consultant coordinator deputy detective director executive head inspector lead ' +
    'leader manager member officer practitioner president principal senior sergeant ' +
    'superintendent supervisor vice'
  ).split(' '),
);

/** Ranks by their initials, as council plans write them: assistant director, head of service. */
const SHORT_RANKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ad', ['assistant', 'director']],
  ['hos', ['head']],
]);

/** "Service lead" and "team manager" are ranks; a "service" that a director has is only a word. */
const UNITS = new Set(['area', 'group', 'locality', 'project', 'service', 'team', 'unit']);
const UNIT_RANKS = new Set(['lead', 'leader', 'manager']);

/** The assistant to a director is no assistant director. */
const APART = new Set(['adult', 'central', 'east', 'north', 'south', 'to', 'west']);

/** Words that come and go in one title without changing whose it is. */
const LIGHT = new Set(
  (
    'a an and at for in of on the with s service team department directorate division unit ' +
    'acting interim temporary'
  ).split(' '),
);

/** Whether a folded word is one of a rank: 'director', 'head', 'ad'. */
export function isRankWord(folded: string): boolean {
  return rankWords.has(folded) || SHORT_RANKS.has(folded);
}

/** The office that folded words (`foldWord`) name. */
export function officeOf(folded: readonly string[]): Office {
  const ranks: string[] = [];
  const apart: string[] = [];
  const subject = new Set<string>();
  for (const [index, word] of folded.entries()) {
    const next = folded[index + 1];
    if (rankWords.has(word) || (UNITS.has(word) && next !== undefined && UNIT_RANKS.has(next))) {
      ranks.push(word);
    } else if (SHORT_RANKS.has(word)) {
      ranks.push(...(SHORT_RANKS.get(word) ?? []));
    } else if (APART.has(word) || /\d/.test(word)) {
      apart.push(word);
      subject.add(word);
    } else if (!LIGHT.has(word)) {
      subject.add(word);
    }
  }
  return { rank: ranks.sort().join(' '), apart: apart.sort().join(' '), subject };
}

/** The first letters of a title's words, without its little words: 'dcs'. */
export function initialsOf(title: string): string {
  const little = new Set(['of', 'for', 'the', 'and', 'in']);
  const heavy = words(title).map((word) => foldWord(word.text));
  return heavy.flatMap((word) => (little.has(word) ? [] : [word.charAt(0)])).join('');
}

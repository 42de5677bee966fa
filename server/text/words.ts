/** Words of a text with their places, and the forms in which they are compared. */

/** A word as written, in UTF-16 offsets: `text` is what stands from `start` to before `end`. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// The typewriter's and the printer's apostrophes, and the characters typed in their place.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´′][\p{L}\p{M}\p{N}]+)*|&/gu;
const APOSTROPHES = /['’‘ʼ`´′]/g;

/**
 * The words of a text in order. A word is letters and digits, with the apostrophes inside it
 * ("children's"); an ampersand is a word of its own; a hyphen parts two words.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    found.push({ text: match[0], start: match.index, end: WORD.lastIndex });
  }
  return found;
}

/** Nearly every word; nothing is to be folded in it but its case. */
const plain = /^[A-Za-z]+$/;

/**
 * The form in which two spellings of one word are the same: lower case, without apostrophes and a
 * plural's ending, '&' as 'and', ligatures as letters ("Children’s" and "CHILDRENS" are 'children').
 */
export function foldWord(word: string): string {
  if (word === '&') return 'and';
  if (plain.test(word)) return singular(word.toLowerCase());
  return singular(word.normalize('NFKC').toLowerCase().replace(APOSTROPHES, ''));
}

/**
 * An English word in lower case without the ending of its plural, as far as rules without a dictionary
 * go. For comparing only: 'news' becomes 'new', 'children' stays.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /[isu]s$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|x|ch|sh)es$/.test(word) ? -2 : -1);
}

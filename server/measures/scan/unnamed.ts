import { DESCRIBED_PEOPLE } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { TIME_UNITS } from '../lexicon/time';
import { isLineStart } from './headings';
import { at, type Token } from './tokens';
import { nounsAfter } from './units';

/** Whether a number counts although the word before it could be called by it. */
export function countsBehindHead(tokens: readonly Token[], from: number): boolean {
  return isCounting(tokens, from) || isOrder(tokens, from) || isPeriod(tokens, from);
}

/** 'stage 1 - 10 days', 'year 1, 40 homes', 'tier 2 to 40 places': a value behind the name. */
export function isValueBehind(tokens: readonly Token[], from: number, join: number): boolean {
  const after = at(tokens, join + 2);
  const head = at(tokens, from).key;
  if (after.raw === '%') {
    return true;
  }
  const mark = at(tokens, join).key;
  if (/^(?:and|or|&|\/|\+)$/.test(mark) || head.endsWith('s') || at(tokens, join + 1).glued) {
    return false;
  }
  if (TIME_UNITS.has(after.key) || /^(?:working|calendar|school)$/.test(after.key)) {
    return true;
  }
  const isThing = after.kind === 'word' && !FUNCTION_WORDS.has(after.key);
  const isYearGroup = /^(?:year|stage|key|ks|grade|level)$/.test(head);
  return isThing && (mark === ',' || !isYearGroup || Number(at(tokens, join + 1).key) > 13);
}

/** 'No 16-year-old', 'apprentices number 30,000': neither is a name. */
function isCounting(tokens: readonly Token[], from: number): boolean {
  const [before, head, number] = [at(tokens, from - 1), at(tokens, from), at(tokens, from + 1)];
  const isBehindNoun = before.kind === 'word' && !FUNCTION_WORDS.has(before.key);
  return (
    (head.key === 'no' && !isBehindNoun) ||
    (head.key === 'number' && number.key.replace(/\D/g, '').length > 3) ||
    (head.key === 'number' && (before.key === 'to' || /[^s]s$/.test(before.key)))
  );
}

/** 'House 40 families', 'Release 12 staff': a verb that opens the line, and what it is done to. */
function isOrder(tokens: readonly Token[], from: number): boolean {
  const number = at(tokens, from + 1);
  return (
    /^(?:house|release|order|question|track)$/.test(at(tokens, from).key) &&
    isLineStart(tokens, from) &&
    number.kind === 'number' &&
    number.key !== '1' &&
    isMany(tokens, from + 2)
  );
}

/** 'families', 'testing kits'; not 'goes live'. */
function isMany(tokens: readonly Token[], from: number): boolean {
  const nouns = nounsAfter(tokens, from);
  const words = tokens.slice(from, Math.min(nouns?.to ?? from, from + 2));
  return words.some(
    ({ key }) => (/[^s]s$/.test(key) && key !== 'goes') || DESCRIBED_PEOPLE.has(key),
  );
}

/** 'in the first year 10 homes', 'per week 20 visits': a time, not what is called so. */
function isPeriod(tokens: readonly Token[], from: number): boolean {
  const before = at(tokens, from - 1).key;
  return (
    /^(?:year|week|month)$/.test(at(tokens, from).raw) &&
    /^(?:first|second|third|fourth|final|per|next|last|this)$/.test(before)
  );
}

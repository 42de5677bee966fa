import { EVENTS } from '../lexicon/frequencies';
import { NUMBER_WORDS } from '../lexicon/numbers';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { MONTHS, TIME_UNITS } from '../lexicon/time';
import type { Mention, MentionOf } from './mentions';
import { quantityAt } from './numbers';
import { at, isCapital, type Token } from './tokens';

const DAYS =
  /^(?:weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|autumn|winter|period|cycle)$/;

/** Words that a frequency may begin with besides those of numbers. */
export const FREQUENCY_STARTS: ReadonlySet<string> = new Set(['each', 'every', 'once', 'twice']);

/** A frequency of several words: 'every 8 weeks', 'each quarter', 'twice a year', '6-weekly'. */
export function frequencyAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  if (kind === 'word' && !FREQUENCY_STARTS.has(key) && !NUMBER_WORDS.has(key)) {
    return undefined;
  }
  const to = endOfEvery(tokens, from) ?? endOfTimes(tokens, from) ?? endOfCompound(tokens, from);
  return to === undefined ? undefined : { from, to, sense: { kind: 'frequency', adverb: true } };
}

/** Whether a frequency says how often something is done, and not of which kind a thing is. */
export function isAdverb(
  tokens: readonly Token[],
  { from, to, sense }: MentionOf<'frequency'>,
): boolean {
  const after = at(tokens, to);
  const isBound = /^(?:the|a|an|our|its|their)$/.test(at(tokens, from - 1).key);
  return (
    sense.adverb ||
    isParticiple(at(tokens, from - 1).key) ||
    after.kind !== 'word' ||
    FUNCTION_WORDS.has(after.key) ||
    (/(?:ed|ing)$/.test(after.key) && !EVENTS.has(after.key) && !isBound)
  );
}

function endOfEvery(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:every|each)$/.test(at(tokens, from).key)) {
    return undefined;
  }
  const number = quantityAt(tokens, from + 1);
  let next = number?.to ?? from + 1;
  const passed =
    /^(?:other|second|third|half|financial|fiscal|calendar|academic|school|working|single|-)$/;
  while (passed.test(at(tokens, next).key) && next < from + 4) {
    next += 1;
  }
  const { key } = at(tokens, next);
  const isMonth = MONTHS.has(key) && (key !== 'may' || isCapital(at(tokens, next)));
  // 'each year group' and 'every day care place' are no frequency.
  const isTime =
    (TIME_UNITS.has(key) || DAYS.test(key) || isMonth) &&
    at(tokens, next + 1).key !== 'group' &&
    !(key === 'day' && at(tokens, next + 1).key === 'care') &&
    (at(tokens, next + 1).key !== 'of' || isPeriod(tokens, next + 2));
  return isTime ? next + 1 : undefined;
}

/** 'of the year', 'of term', in 'every month of the year'; not 'of age'. */
function isPeriod(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (/^(?:the|financial|fiscal|calendar|academic|school)$/.test(at(tokens, index).key)) {
    index += 1;
  }
  return TIME_UNITS.has(at(tokens, index).key);
}

function endOfTimes(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  const times = /^(?:once|twice)$/.test(key) ? from + 1 : timesAfter(tokens, from);
  if (times === undefined || !/^(?:a|an|per|each|every|in)$/.test(at(tokens, times).key)) {
    return undefined;
  }
  const isEvery = /^(?:every|each|the)$/.test(at(tokens, times + 1).key);
  const first = isEvery ? times + 2 : times + 1;
  const unit = quantityAt(tokens, first)?.to ?? first;
  const to = /^(?:school|working|financial|calendar)$/.test(at(tokens, unit).key) ? unit + 1 : unit;
  return TIME_UNITS.has(at(tokens, to).key) || at(tokens, to).key === 'annum' ? to + 1 : undefined;
}

function timesAfter(tokens: readonly Token[], from: number): number | undefined {
  const number = quantityAt(tokens, from);
  return number !== undefined && at(tokens, number.to).key === 'times' ? number.to + 1 : undefined;
}

function endOfCompound(tokens: readonly Token[], from: number): number | undefined {
  const number = quantityAt(tokens, from);
  if (number === undefined || at(tokens, number.to).raw !== '-') {
    return undefined;
  }
  const isRate = /^(?:weekly|monthly|hourly|yearly)$/.test(at(tokens, number.to + 1).key);
  return isRate ? number.to + 2 : undefined;
}

import { NUMBER_WORDS } from '../lexicon/numbers';
import { TIME_UNITS } from '../lexicon/time';
import type { Mention } from './mentions';
import { quantityAt } from './numbers';
import { at, type Token } from './tokens';

/** A frequency of several words: 'every 8 weeks', 'each quarter', 'twice a year', '6-weekly'. */
export function frequencyAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  if (kind === 'word' && !/^(?:every|each|once|twice)$/.test(key) && !NUMBER_WORDS.has(key)) {
    return undefined;
  }
  const to = endOfEvery(tokens, from) ?? endOfTimes(tokens, from) ?? endOfCompound(tokens, from);
  return to === undefined ? undefined : { from, to, sense: { kind: 'frequency', adverb: true } };
}

function endOfEvery(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:every|each)$/.test(at(tokens, from).key)) {
    return undefined;
  }
  const number = quantityAt(tokens, from + 1);
  let next = number?.to ?? from + 1;
  const passed =
    /^(?:other|second|third|financial|fiscal|calendar|academic|school|working|single|-)$/;
  while (passed.test(at(tokens, next).key) && next < from + 4) {
    next += 1;
  }
  // 'each year group' and 'every day care place' are no frequency.
  const isTime =
    TIME_UNITS.has(at(tokens, next).key) && !/^(?:group|care|of)$/.test(at(tokens, next + 1).key);
  return isTime ? next + 1 : undefined;
}

function endOfTimes(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  const times = /^(?:once|twice)$/.test(key) ? from + 1 : timesAfter(tokens, from);
  if (times === undefined || !/^(?:a|an|per|each|every)$/.test(at(tokens, times).key)) {
    return undefined;
  }
  const unit = quantityAt(tokens, times + 1)?.to ?? times + 1;
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

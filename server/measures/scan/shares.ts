import { FRACTIONS, SHARES, ZERO_VERBS } from '../lexicon/numbers';
import { TIME_UNITS } from '../lexicon/time';
import { isYear } from './calendar';
import type { Mention } from './mentions';
import { type Quantity, quantityAt } from './numbers';
import { at, isCapital, type Token } from './tokens';

/** A share or multiple in words: 'halve', 'majority', 'two thirds', 'half of', 'nil'. */
export function shareAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { key } = at(tokens, from);
  const value = SHARES.get(key);
  if (value !== undefined) {
    return { from, to: from + 1, sense: { kind: 'amount', form: 'share', value } };
  }
  if (ZERO_VERBS.has(key) || key === 'nil' || (key === 'zero' && !isInName(tokens, from))) {
    return { from, to: from + 1, sense: { kind: 'amount', form: 'zero', value: 0 } };
  }
  return fractionAt(tokens, from);
}

/** 'Vision Zero'; 'Net Zero' is a target in any case. */
function isInName(tokens: readonly Token[], from: number): boolean {
  const before = at(tokens, from - 1);
  return isCapital(at(tokens, from)) && isCapital(before) && before.key !== 'net';
}

/** The whole of 'one in ten', '9 out of 10', 'five of the eight'. */
export function wholeOf(tokens: readonly Token[], part: Quantity): Quantity | undefined {
  const from = wholeFrom(tokens, part.to);
  const whole = from === undefined ? undefined : quantityAt(tokens, from);
  if (whole === undefined || whole.value <= part.value) {
    return undefined;
  }
  const isTime = TIME_UNITS.has(at(tokens, whole.to).key) || isYear(at(tokens, whole.to - 1).key);
  return isTime ? undefined : whole;
}

function wholeFrom(tokens: readonly Token[], from: number): number | undefined {
  const [join, next] = [at(tokens, from).key, at(tokens, from + 1).key];
  if (join === 'in') {
    return next === 'every' ? from + 2 : from + 1;
  }
  const isOutOf = join === 'out' && next === 'of';
  return isOutOf || (join === 'of' && /^(?:the|our|all)$/.test(next)) ? from + 2 : undefined;
}

function fractionAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { key } = at(tokens, from);
  const isHalf = key === 'half';
  const count = key === 'a' || isHalf ? 1 : quantityAt(tokens, from)?.value;
  const word = isHalf ? from : from + 1;
  const part = FRACTIONS.get(at(tokens, word).key);
  const after = at(tokens, word + 1).key;
  // 'a quarter year' is a time.
  if (part === undefined || count === undefined || TIME_UNITS.has(after)) {
    return undefined;
  }
  const isTold =
    /^(?:of|the|all|by)$/.test(after) ||
    /^(?:by|least|than|to|over|nearly|almost|under)$/.test(at(tokens, from - 1).key);
  return isTold || count > 1
    ? { from, to: word + 1, sense: { kind: 'amount', form: 'share', value: part * count } }
    : undefined;
}

import { FRACTIONS, SHARES, ZERO_VERBS } from '../lexicon/numbers';
import { FUNCTION_WORDS } from '../lexicon/small-words';
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
  if (ZERO_VERBS.has(key) || isNothing(tokens, from)) {
    return { from, to: from + 1, sense: { kind: 'amount', form: 'zero', value: 0 } };
  }
  if (key === 'net' && at(tokens, from + 1).key === 'zero' && !isZeroInName(tokens, from + 1)) {
    return { from, to: from + 2, sense: { kind: 'amount', form: 'zero', value: 0 } };
  }
  const isTimes = /^(?:as|the)$/.test(at(tokens, from + 1).key);
  const isMany = /^(?:many|much|number)$/.test(at(tokens, from + 2).key);
  if (/^(?:twice|half)$/.test(key) && isTimes && isMany) {
    const multiple = key === 'twice' ? 2 : 0.5;
    return { from, to: from + 3, sense: { kind: 'amount', form: 'share', value: multiple } };
  }
  return fractionAt(tokens, from);
}

/** 'a quarter lower', 'down by a quarter': a part, where 'a quarter' alone is a time. */
export function partOfChangeAt(tokens: readonly Token[], from: number): Mention | undefined {
  const isQuarter = at(tokens, from + 1).key === 'quarter';
  const isCompared = /^(?:fewer|less|lower|higher|more)$/.test(at(tokens, from + 2).key);
  const isMoved = /^(?:by|down|up)$/.test(at(tokens, from - 1).key);
  return isQuarter && (isCompared || isMoved) ? fractionAt(tokens, from) : undefined;
}

/** Words behind 'none' that lead to a time. */
const TIMED = new Set(['at', 'by', 'in']);

/** 'nil', 'zero', 'to none', 'Overdue reviews: none by April'. */
function isNothing(tokens: readonly Token[], from: number): boolean {
  const [before, { key }, after] = [at(tokens, from - 1), at(tokens, from), at(tokens, from + 1)];
  const isCell = before.raw === ':' && (after.kind !== 'word' || TIMED.has(after.key));
  return /^(?:nil|zero|nought)$/.test(key) || (key === 'none' && (isCell || before.key === 'to'));
}

/** 'Vision Zero', 'net zero projects'; 'reach net zero' is a target. */
export function isZeroInName(tokens: readonly Token[], from: number): boolean {
  if (at(tokens, from).key !== 'zero') {
    return false;
  }
  const before = at(tokens, from - 1);
  const after = at(tokens, from + 1);
  const isAttribute = after.kind === 'word' && !FUNCTION_WORDS.has(after.key);
  const isReached =
    /^(?:reach|reaches|reaching|achieve|achieves|achieving|to|at|be|become|becomes|is|are|deliver|hit)$/;
  const lead = at(tokens, from - 2).key;
  if (
    before.key === 'net' &&
    /^(?:for|towards?|on|of|our|the|about|around|into|regarding|understands?|discuss|explain)$/.test(
      lead,
    )
  ) {
    return true;
  }
  if (before.key === 'net' && isAttribute && !isReached.test(lead)) {
    return true;
  }
  return isCapital(at(tokens, from)) && isCapital(before) && before.key !== 'net';
}

/** 'nine cases out of ten': the words between part and whole are what is counted. */
function outOf(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < from + 3; index += 1) {
    if (at(tokens, index).key === 'out' && at(tokens, index + 1).key === 'of') {
      return at(tokens, index + 2).key === 'every' ? index + 3 : index + 2;
    }
    if (at(tokens, index).kind !== 'word' || FUNCTION_WORDS.has(at(tokens, index).key)) {
      return undefined;
    }
  }
  return undefined;
}

/** The whole of 'one in ten', '9 out of 10', 'five of the eight'. */
export function wholeOf(tokens: readonly Token[], part: Quantity): Quantity | undefined {
  const from = wholeFrom(tokens, part.to);
  const whole = from === undefined ? undefined : quantityAt(tokens, from);
  if (whole === undefined || whole.value < part.value || whole.value === 1) {
    return undefined;
  }
  const unit = at(tokens, whole.to);
  const isTime =
    (TIME_UNITS.has(unit.key) && !isCapital(unit)) || isYear(at(tokens, whole.to - 1).key);
  // 'Attainment 8 of 46+' names the score.
  const isOpen = unit.raw === '+' && unit.glued;
  return isTime || isOpen ? undefined : whole;
}

function wholeFrom(tokens: readonly Token[], from: number): number | undefined {
  const [join, next] = [at(tokens, from).key, at(tokens, from + 1).key];
  const areDigits =
    at(tokens, from - 1).kind === 'number' && at(tokens, from + 1).kind === 'number';
  if (join === 'of' && areDigits) {
    return from + 1;
  }
  if (join === 'in') {
    return next === 'every' ? from + 2 : from + 1;
  }
  const isOf = join === 'of' && /^(?:the|our|all)$/.test(next);
  return isOf ? from + 2 : outOf(tokens, from);
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
    /^(?:of|the|all|by|our|their|its)$/.test(after) ||
    (/^(?:fewer|less|lower|higher|more)$/.test(after) && at(tokens, from).key !== 'half') ||
    /^(?:by|least|than|to|over|nearly|almost|under|down|up)$/.test(at(tokens, from - 1).key);
  const before = at(tokens, from - 1);
  const opens = isHalf && (before.kind === 'end' || /^[:,–—]$/.test(before.raw));
  const isAlone =
    opens && !/^(?:term|terms|day|days|way|yearly|termly|a|an|measures|-)$/.test(after);
  return isTold || isAlone || count > 1
    ? { from, to: word + 1, sense: { kind: 'amount', form: 'share', value: part * count } }
    : undefined;
}

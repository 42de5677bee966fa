import type { AmountSense } from '../lexicon/figures';
import { SHARES, ZERO_VERBS } from '../lexicon/numbers';
import { TIME_UNITS } from '../lexicon/time';
import { isYear } from './calendar';
import type { Mention } from './mentions';
import { beginsNumber, type Quantity, quantityAt } from './numbers';
import { isZeroInName, shareAt, wholeOf } from './shares';
import { at, type Token } from './tokens';
import { isOrMore, nounsAfter, percentAfter, withRate } from './units';

/** Words that an amount may begin with besides those of numbers. */
export const AMOUNT_STARTS: ReadonlySet<string> = new Set([
  ...SHARES.keys(),
  ...ZERO_VERBS,
  ...['a', 'half', 'net', 'nil', 'none', 'nought', 'twice', 'zero'],
]);

/** The amount that starts at a token, in any form; undefined where there is none. */
export function amountAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  const canStart = kind !== 'word' || AMOUNT_STARTS.has(key) || beginsNumber(key);
  return !canStart || isZeroInName(tokens, from)
    ? undefined
    : (moneyAt(tokens, from) ??
        penceAt(tokens, from) ??
        signedAt(tokens, from) ??
        shareAt(tokens, from) ??
        numberAt(tokens, from));
}

function isCurrency({ raw }: Token): boolean {
  return /^[£$€]$/.test(raw);
}

function moneyAt(tokens: readonly Token[], from: number): Mention | undefined {
  const sum = isCurrency(at(tokens, from)) ? quantityAt(tokens, from + 1) : undefined;
  if (sum === undefined) {
    return undefined;
  }
  const unit = { from, to: from + 1 };
  const { to, ...range } = rangeAt(tokens, from, sum);
  const sense = { kind: 'amount', form: 'money', ...range, unit } as const;
  return withRate(tokens, { from, to }, sense);
}

/** '£25-30m', '10 to 15': both ends of a range, else the one value; 'm' behind the second is said of both. */
function rangeAt(
  tokens: readonly Token[],
  from: number,
  low: Quantity,
): { readonly value: number; readonly upper?: number; readonly to: number } {
  const high = rangeEnd(tokens, from, low);
  if (high === undefined) {
    return { value: low.value, to: low.to };
  }
  const digits = Number.parseFloat(at(tokens, high.from).key.replaceAll(',', ''));
  const isShort = at(tokens, low.to - 1).kind === 'number' && low.value < digits && !high.isSigned;
  const value = isShort ? low.value * (high.value / digits) : low.value;
  return { value, upper: high.value, to: high.to };
}

/** '25p', which is one word. */
function penceAt(tokens: readonly Token[], from: number): Mention | undefined {
  const pence = /^(\d{1,3}(?:\.\d+)?)p$/.exec(at(tokens, from).raw)?.[1];
  if (pence === undefined) {
    return undefined;
  }
  const run = { from, to: from + 1 };
  const sense = { kind: 'amount', form: 'money', value: Number(pence), unit: run } as const;
  return withRate(tokens, run, sense);
}

/** '-0.2', '+0.5'. */
function signedAt(tokens: readonly Token[], from: number): Mention | undefined {
  const [sign, number] = [at(tokens, from), at(tokens, from + 1)];
  const isSigned = /^[-−–+]$/.test(sign.raw) && !sign.glued && number.glued;
  const isDecimal = isSigned && /^\d+\.\d+$/.test(number.key);
  const size = isDecimal ? quantityAt(tokens, from + 1) : undefined;
  if (size === undefined) {
    return undefined;
  }
  const value = sign.raw === '+' ? size.value : -size.value;
  return { from, to: size.to, sense: { kind: 'amount', form: 'count', value } };
}

function numberAt(tokens: readonly Token[], from: number): Mention | undefined {
  const low = quantityAt(tokens, from);
  if (low === undefined) {
    return undefined;
  }
  return partAt(tokens, from, low) ?? ratioAt(tokens, from, low) ?? figureAt(tokens, from, low);
}

/** 'one in ten'. */
function partAt(tokens: readonly Token[], from: number, low: Quantity): Mention | undefined {
  const whole = wholeOf(tokens, low);
  const value = whole && low.value / whole.value;
  return whole && value !== undefined
    ? { from, to: whole.to, sense: { kind: 'amount', form: 'share', value } }
    : undefined;
}

/** '1.3:1'. */
function ratioAt(tokens: readonly Token[], from: number, low: Quantity): Mention | undefined {
  const mark = at(tokens, low.to);
  const join = nounsAfter(tokens, low.to)?.to ?? low.to;
  const isToOne = at(tokens, join).key === 'to' && /^(?:one|1)$/.test(at(tokens, join + 1).key);
  if (isToOne && at(tokens, join + 2).kind !== 'word') {
    return { from, to: join + 2, sense: { kind: 'amount', form: 'ratio', value: low.value } };
  }
  const isJoined = mark.raw === ':' && mark.glued && !isLabel(tokens, from, low.to);
  const other = isJoined ? quantityAt(tokens, low.to + 1) : undefined;
  return other !== undefined && other.value > 0
    ? {
        from,
        to: other.to,
        sense: { kind: 'amount', form: 'ratio', value: low.value / other.value },
      }
    : undefined;
}

/** 'Target 1: 95%', 'Ambition 3: 500 homes': the colon parts a heading from its value. */
function isLabel(tokens: readonly Token[], from: number, colon: number): boolean {
  const end = quantityAt(tokens, colon + 1)?.to ?? colon;
  const isValue = percentAfter(tokens, end) !== undefined || nounsAfter(tokens, end) !== undefined;
  const isRatio = /^ratios?$/.test(at(tokens, from - 1).key);
  return isValue && !isRatio && !at(tokens, colon + 1).glued;
}

/** '12%', '10 to 15 per cent', '12 audits'. */
function figureAt(tokens: readonly Token[], from: number, low: Quantity): Mention | undefined {
  const { to: end, ...range } = rangeAt(tokens, from, low);
  const isRange = range.upper !== undefined;
  const percent =
    percentAfter(tokens, end) ?? (isRange && percentAfter(tokens, low.to) ? end : undefined);
  if (percent !== undefined) {
    const unit = { from: end, to: percent };
    const form = 'percentage';
    const sense = { kind: 'amount', form, ...range, unit } as const;
    return withRate(tokens, { from, to: percent }, sense);
  }
  if (isPronoun(tokens, from, low)) {
    return undefined;
  }
  const orMore = at(tokens, end).raw === '+' && at(tokens, end).glued;
  const to = orMore ? end + 1 : end;
  const unit = nounsAfter(tokens, isOrMore(tokens, to) ? to + 2 : to);
  const sense: AmountSense = { kind: 'amount', form: 'count', ...range };
  return withRate(
    tokens,
    { from, to },
    { ...sense, ...(orMore && { orMore }), ...(unit && { unit }) },
  );
}

/** 'one of', 'as one', 'one another': a pronoun more often than a number. */
function isPronoun(
  tokens: readonly Token[],
  from: number,
  { value, inWords, to }: Quantity,
): boolean {
  const isCounted = /^(?:least|than|one|minimum|of)$/.test(at(tokens, from - 1).key);
  const isLeast = at(tokens, to).key === 'or' && /^(?:more|two)$/.test(at(tokens, to + 1).key);
  return inWords && value === 1 && !isCounted && !isLeast && !hasRate(tokens, to);
}

/** 'one activity a quarter', 'one workshop per semester'. */
function hasRate(tokens: readonly Token[], from: number): boolean {
  const to = nounsAfter(tokens, from)?.to ?? from;
  const isEach = /^(?:a|an|each|every)$/.test(at(tokens, to).key);
  return at(tokens, to).key === 'per' || (isEach && TIME_UNITS.has(at(tokens, to + 1).key));
}

/** 'from 61% to 68%', 'from a baseline of 61% to 68%': where it starts and where it goes. */
function isStart(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (index > from - 8 && isOfStart(at(tokens, index))) {
    index -= 1;
  }
  return at(tokens, index).key === 'from';
}

function isOfStart({ key }: Token): boolean {
  const isFigure = /^(?:baseline|base|rate|level|figure|average|total|score)$/.test(key);
  return isFigure || /^(?:a|an|the|our|its|of|current|\d{2,4}|\/)$/.test(key);
}

/** 'by 5 points to 81%': how far something moves, and where to; 'by 10% to 15%' is a range. */
function isStep(tokens: readonly Token[], end: number, low: Quantity, high: Quantity): boolean {
  return /^points?$/.test(at(tokens, end - 1).key) || high.value > 4 * low.value;
}

/** The second number of a range, where it begins, and whether it has a sign of its own. */
interface End extends Quantity {
  readonly from: number;
  readonly isSigned: boolean;
}

/** The second number of '10-15', '10 to 15%', 'between £10m and £15m'. */
function rangeEnd(tokens: readonly Token[], from: number, low: Quantity): End | undefined {
  const end = percentAfter(tokens, low.to) ?? low.to;
  const { key } = at(tokens, end);
  const before = at(tokens, from - 1).key;
  const isRange =
    /^[-–—]$/.test(key) ||
    (key === 'to' && !isStart(tokens, from)) ||
    (key === 'and' && before === 'between');
  const isSigned = isCurrency(at(tokens, from)) && at(tokens, end + 1).raw === at(tokens, from).raw;
  const next = isSigned ? end + 2 : end + 1;
  const high = isRange || key === 'or' ? quantityAt(tokens, next) : undefined;
  const isNext = high?.value === low.value + 1 && high.inWords === low.inWords;
  // '2024 77% – 2025 81%': the year of the next figure.
  const isOfNext = end > low.to && isYear(at(tokens, end + 1).key);
  // 'between £3 and 2027'
  const isDate = isCurrency(at(tokens, from)) && isYear(at(tokens, next).key) && !isSigned;
  const isMore = high !== undefined && high.value > low.value && !isOfNext && !isDate;
  if (isMore && before === 'by' && isStep(tokens, end, low, high)) {
    return undefined;
  }
  return isMore && (isRange || isNext) ? { ...high, from: next, isSigned } : undefined;
}

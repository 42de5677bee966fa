import { DURATION_LEADS, type DurationLead } from '../lexicon/duration-leads';
import type { DurationRole } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { PERIOD_WORDS, PROVIDED, TIME_UNITS, UNIT_QUALIFIERS } from '../lexicon/time';
import { isAgeOfThing } from './ages';
import { clockAt } from './clock';
import type { Mention } from './mentions';
import { beginsNumber, quantityAt } from './numbers';
import { at, type Token } from './tokens';

const LOOK_BACK = 5;

/** Words that a duration may begin with besides those of numbers. */
export const DURATION_STARTS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'first',
  'following',
  'half',
  'next',
  'same',
  'the',
]);

/** Behind these 'over 18 weeks' is too long, not a span. */
const EXCEEDING = /^(?:goes|go|going|waits?|waiting|takes?|lasts?|not|stays?)$/;

/** What is had, or had to be done, for so long. */
export const HAVING =
  /^(?:receives?|gets?|has|have|completes?|attends?|takes?|undertakes?|offers?|provides?|gives?)$/;

/** 'have at least two days': whether a verb of having stands before a duration. */
export function isHad(tokens: readonly Token[], from: number): boolean {
  let index = from - 1;
  while (
    index > from - 5 &&
    /^(?:at|least|most|up|to|more|than|a|minimum|of)$/.test(at(tokens, index).key)
  ) {
    index -= 1;
  }
  return HAVING.test(at(tokens, index).key);
}

/** From so many days on, a period is one of the plan rather than of an event. */
const LONG = 60;

/**
 * The duration that starts at a token ('24 hours', '15 working days', 'a week') with the part it
 * plays; compounds that describe a thing ('12-hour waits') and ages are set aside.
 */
export function durationAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  if (kind === 'word' && !DURATION_STARTS.has(key) && !beginsNumber(key)) {
    return undefined;
  }
  const clock = clockAt(tokens, from);
  if (clock !== undefined) {
    return clock;
  }
  const amount = amountAt(tokens, from);
  if (amount === undefined) {
    return undefined;
  }
  const unit = unitAfter(tokens, amount.to);
  if (unit === undefined) {
    return undefined;
  }
  const { to } = unit;
  if (isFraction(tokens, from, amount.value, to) || isProvided(tokens, from, to)) {
    return undefined;
  }
  const after = at(tokens, to);
  const old = after.raw === '-' ? to + 1 : to;
  if (/^olds?$/.test(at(tokens, old).key) && !isAgeOfThing(tokens, from, old)) {
    return { from, to: old + 1, sense: { kind: 'aside', rule: 'population' } };
  }
  const isCompound =
    at(tokens, amount.to).raw === '-' ||
    (amount.value !== 1 && !/s$|^\d*(?:min|hr|h|wk|mth|yr)$/.test(at(tokens, to - 1).key));
  if (isCompound && after.kind !== 'end' && !PERIOD_WORDS.has(after.key) && !endsPhrase(after)) {
    return { from, to, sense: { kind: 'aside', rule: 'name' } };
  }
  // 'within 3-4 weeks' is kept in the fourth week too.
  const size = amount.upper ?? amount.value;
  const days = rounded(size * (TIME_UNITS.get(amount.unit ?? at(tokens, to - 1).key) ?? 0));
  const { role, lead } = roleOf(tokens, from, to, days);
  // 'an average wait of 90 seconds' counts them.
  if (role !== 'within' && /secs?$|seconds$/.test(at(tokens, to - 1).key)) {
    return undefined;
  }
  const { value, upper } = amount;
  const range = upper === undefined ? {} : { upper };
  return {
    from,
    to: isCompound && PERIOD_WORDS.has(after.key) ? to + 1 : to,
    sense: { kind: 'duration', role, lead, value, ...range, unit, days },
  };
}

function rounded(days: number): number {
  return Math.round(days * 100_000) / 100_000;
}

function amountAt(
  tokens: readonly Token[],
  from: number,
): { value: number; upper?: number; unit?: string; to: number } | undefined {
  const { key } = at(tokens, from);
  const isHalf = key === 'half' && /^an?$/.test(at(tokens, from + 1).key);
  if (isHalf && TIME_UNITS.has(at(tokens, from + 2).key)) {
    return { value: 0.5, to: from + 2 };
  }
  if (key === 'a' || key === 'an') {
    return { value: 1, to: from + 1 };
  }
  if (
    /^(?:same|next|following)$/.test(key) &&
    /^(?:working|day|school|business|night|morning|afternoon|evening|shift)$/.test(
      at(tokens, from + 1).key,
    )
  ) {
    return { value: 1, to: from + 1 };
  }
  if (
    key === 'the' &&
    at(tokens, from - 1).key === 'within' &&
    at(tokens, from + 1).key === 'hour'
  ) {
    return { value: 1, to: from + 1 };
  }
  const lead = at(tokens, from - 1).key;
  const next = at(tokens, from + 1).key;
  // 'in the first hour', 'before the week is out'.
  const isTheirs = leadOfTheirs(tokens, from) !== undefined;
  const isFirst = key === 'first' && (isTheirs || lead === 'the');
  if (isFirst && (/^(?:hour|day|week)$/.test(next) || (isTheirs && next === 'month'))) {
    return { value: 1, to: from + 1 };
  }
  if (key === 'the' && lead === 'before' && TIME_UNITS.has(next) && isOver(tokens, from + 2)) {
    return { value: 1, to: from + 1 };
  }
  const isOn = lead === 'on' || isParticiple(lead);
  if (key === 'the' && isOn && isDayOfEvent(tokens, from + 1)) {
    return { value: 1, to: from + 1 };
  }
  const isDayAfter = next === 'day' && /^(?:after|following)$/.test(at(tokens, from + 2).key);
  if (key === 'the' && isDayAfter && (isParticiple(lead) || lead === 'on')) {
    return { value: 1, to: from + 1 };
  }
  const glued = /^(\d+(?:\.\d+)?)(hrs?|h|days?|wks?|weeks?|mths?|months?|yrs?|mins?|secs?)$/.exec(
    key,
  );
  if (glued !== null) {
    const [, value, unit = ''] = glued;
    return { value: Number(value), unit: unit === 'h' ? 'hour' : unit, to: from };
  }
  const low = quantityAt(tokens, from);
  if (low === undefined) {
    return undefined;
  }
  const isAndHalf = ['and', 'a', 'half'].every((word, i) => at(tokens, low.to + i).key === word);
  if (isAndHalf) {
    return { value: low.value + 0.5, to: low.to + 3 };
  }
  const isFrom = at(tokens, from - 1).key === 'from';
  const joins = !isFrom && /^(?:-|–|to|or)$/.test(at(tokens, low.to).key);
  const high = joins ? quantityAt(tokens, low.to + 1) : undefined;
  // '2+ years'.
  const isMore = at(tokens, low.to).raw === '+' && at(tokens, low.to).glued;
  return high === undefined
    ? { value: low.value, to: isMore ? low.to + 1 : low.to }
    : { value: low.value, upper: high.value, to: high.to };
}

/** 'three quarters of complaints', 'falls by three quarters', 'a quarter of complaints'. */
function isFraction(tokens: readonly Token[], from: number, value: number, to: number): boolean {
  if (at(tokens, from + 1).key === 'quarter' && at(tokens, to).key === 'of') {
    return !/^(?:within|in|after|once|twice|times)$/.test(at(tokens, from - 1).key);
  }
  const isQuarters = at(tokens, to - 1).key === 'quarters' && value < 4 && to === from + 2;
  const isPart = at(tokens, to).key === 'of' || /^(?:by|to|least)$/.test(at(tokens, from - 1).key);
  return isQuarters && isPart;
}

/** '1,500 hours of youth provision', '40 hours training': what begins with how much there is to be sets no limit. */
function isProvided(tokens: readonly Token[], from: number, to: number): boolean {
  const isFirst = at(tokens, from - 1).kind !== 'word';
  const isOf = at(tokens, to).key === 'of';
  const given = (isOf ? [1, 2, 3] : [0, 1, 2]).find((ahead) =>
    PROVIDED.has(at(tokens, to + ahead).key),
  );
  const between = tokens.slice(to, to + (given ?? 0));
  const isDirect = between.every(({ key, kind }) => kind === 'word' && !FUNCTION_WORDS.has(key));
  return isFirst && given !== undefined && (isOf || isDirect);
}

/** '<in> their first two weeks': counted from when each of them began. */
function leadOfTheirs(tokens: readonly Token[], from: number): number | undefined {
  const first = at(tokens, from).key === 'first' ? from : from - 1;
  const words = [first - 1, first].map((place) => at(tokens, place).key).join(' ');
  const isLed = /^(?:in|within|during)$/.test(at(tokens, first - 2).key);
  return words === 'their first' && isLed ? first - 2 : undefined;
}

function isOver(tokens: readonly Token[], from: number): boolean {
  const { key } = at(tokens, from);
  return key === 'ends' || (key === 'is' && /^(?:out|over)$/.test(at(tokens, from + 1).key));
}

/** 'on the day of contact', 'on the morning of discharge', 'on the day they are received'. */
function isDayOfEvent(tokens: readonly Token[], index: number): boolean {
  const after = at(tokens, index + 1).key;
  const isPart = /^(?:morning|afternoon|evening|night)$/.test(at(tokens, index).key);
  const isDay = at(tokens, index).key === 'day';
  return (isPart && after === 'of') || (isDay && /^(?:of|they|it|that|a|an|the)$/.test(after));
}

/** The time unit after a number, its qualifiers with it. */
function unitAfter(
  tokens: readonly Token[],
  from: number,
): { from: number; to: number } | undefined {
  if (/^\d/.test(at(tokens, from).key) && at(tokens, from).kind === 'mixed') {
    return { from, to: from + 1 };
  }
  let index = at(tokens, from).raw === '-' && at(tokens, from).glued ? from + 1 : from;
  const start = index;
  while (UNIT_QUALIFIERS.has(at(tokens, index).key) && index < start + 3) {
    index += 1;
  }
  return TIME_UNITS.has(at(tokens, index).key) ? { from: start, to: index + 1 } : undefined;
}

function endsPhrase(token: Token): boolean {
  return token.kind !== 'word' || FUNCTION_WORDS.has(token.key) || /ly$/.test(token.key);
}

interface Role {
  readonly role: DurationRole;
  readonly lead: number;
}

function roleOf(tokens: readonly Token[], from: number, to: number, days: number): Role {
  const after = at(tokens, to).key;
  if (after === 'ago') {
    return { role: 'past', lead: from };
  }
  if (after === 'from' && at(tokens, to + 1).key === 'now') {
    return { role: 'ahead', lead: from };
  }
  if (/^(?:same|next|following|the)$/.test(at(tokens, from).key)) {
    return { role: 'within', lead: from };
  }
  const theirs = leadOfTheirs(tokens, from);
  if (theirs !== undefined && days < LONG) {
    return { role: 'within', lead: theirs };
  }
  let isAhead = false;
  for (let index = from - 1; index >= Math.max(0, from - LOOK_BACK); index -= 1) {
    const lead = DURATION_LEADS.get(at(tokens, index).key);
    const exceeds = EXCEEDING.test(at(tokens, index - 1).key);
    const role = lead && (lead === 'over' && exceeds ? 'bare' : roleAfter(lead, days, isAhead));
    if (role !== undefined) {
      return { role, lead: index };
    }
    if (lead === undefined) {
      break;
    }
    isAhead ||= lead === 'ahead';
  }
  // 'receives five days of respite' says how much, '5 days of the meeting' when.
  const isAmount = after === 'of' && isHad(tokens, from);
  const isOffset =
    (/^(?:before|after|ahead|prior|following|of|from|beforehand)$/.test(after) && !isAmount) ||
    (after === 'in' && at(tokens, to + 1).key === 'advance');
  return { role: isOffset ? 'offset' : 'bare', lead: from };
}

/** What a word before a duration makes of it; undefined where one further back decides. */
function roleAfter(lead: DurationLead, days: number, isAhead: boolean): DurationRole | undefined {
  const isShort = days < LONG;
  switch (lead) {
    case 'past':
      return 'past';
    case 'within':
      return isAhead && !isShort ? 'ahead' : 'within';
    case 'in':
      return isShort && !isAhead ? 'within' : 'ahead';
    case 'move':
      return 'move';
    case 'over':
      // 'over 18 hours' compares, 'over 18 months' looks ahead.
      return isShort && !isAhead ? 'bare' : spanOrAhead(isAhead);
    case 'for':
      return spanOrAhead(isAhead);
    default:
      return undefined;
  }
}

function spanOrAhead(isAhead: boolean): DurationRole {
  return isAhead ? 'ahead' : 'span';
}

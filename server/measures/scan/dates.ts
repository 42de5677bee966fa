import { STRONG_HEADS, WEAK_HEADS } from '../lexicon/benchmarks';
import type { DateRole } from '../lexicon/figures';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { DATE_LEADS, DATE_ROLES, DATE_STARTS, EVENTS, MONTHS, SEASONS } from '../lexicon/time';
import { isYear } from './calendar';
import { DATE_FORMS } from './date-forms/forms';
import type { WrittenDate } from './date-forms/written';
import type { Mention } from './mentions';
import { at, isCapital, type Token } from './tokens';

const LOOK_BACK = 7;

/**
 * The date that starts at a token, with the part it plays; what only looks like one is set aside
 * as a name ('Working Together 2018', 'the 1950 census').
 */
export function dateAt(tokens: readonly Token[], from: number): Mention | undefined {
  if (!canStart(at(tokens, from))) {
    return undefined;
  }
  const first = firstForm(tokens, from);
  if (first === undefined) {
    return undefined;
  }
  const written = toEnd(tokens, from, first);
  const { to } = written;
  if (isYearFigure(tokens, from, to)) {
    return { from, to: to + 1, sense: { kind: 'benchmark', loose: false } };
  }
  if (isNamed(tokens, from, to)) {
    return { from, to, sense: { kind: 'aside', rule: 'name' } };
  }
  const given = roleOf(tokens, from);
  const { role, lead } =
    unlessOn(tokens, given, written, from) ?? asPeriod(tokens, given, first, written);
  const sense = { kind: 'date', role, lead, ...written.days } as const;
  return { from, to: passEvent(tokens, from, passYear(tokens, from, to)), sense };
}

/** 'hands over 12 June' is not 'over 2026', and 'down 15% on March 2025' not 'on 12 March 2025'. */
function unlessOn(
  tokens: readonly Token[],
  { lead }: { readonly lead: number },
  { days }: WrittenDate,
  from: number,
): { role: DateRole; lead: number } | undefined {
  const isDay = days !== undefined && days.first === days.last;
  const { key } = at(tokens, lead);
  const isCompared =
    key === 'on' &&
    /^(?:%|percent|cent|points?|pts?|p?pts?|lower|higher|fewer|more|less|up|down|reduction|increase)$/.test(
      at(tokens, lead - 1).key,
    );
  if (isDay) {
    return key === 'over' ? { role: 'bare', lead: from } : undefined;
  }
  return isCompared ? { role: 'base', lead } : undefined;
}

function canStart(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'mixed' || DATE_STARTS.has(token.key);
}

function firstForm(tokens: readonly Token[], from: number): WrittenDate | undefined {
  for (const form of DATE_FORMS) {
    const written = form(tokens, from);
    if (written !== undefined) {
      return written;
    }
  }
  return undefined;
}

/** 'April 2024 - March 2025', 'between April 2024 and March 2025': one period, whose end is last. */
function toEnd(tokens: readonly Token[], from: number, start: WrittenDate): WrittenDate {
  const { key } = at(tokens, start.to);
  const isBetween = key === 'and' && at(tokens, from - 1).key === 'between';
  const end = isBetween || /^(?:[-–—]|to)$/.test(key) ? firstForm(tokens, start.to + 1) : undefined;
  if (end?.days === undefined || (start.days?.last ?? '') >= end.days.last) {
    return start;
  }
  const first = start.days?.first ?? end.days.first;
  return { to: end.to, days: { first, last: end.days.last } };
}

/** '2025 to 2030', 'from April 2026 to March 2027': how far something looks. */
function asPeriod(
  tokens: readonly Token[],
  given: { role: DateRole; lead: number },
  start: WrittenDate,
  { to }: WrittenDate,
): { role: DateRole; lead: number } {
  const isTo = to > start.to && at(tokens, start.to).key === 'to';
  return isTo && /^(?:bare|from)$/.test(given.role) ? { ...given, role: 'horizon' } : given;
}

/** '2019 levels', 'the March 2020 baseline': a figure to be compared with. */
function isYearFigure(tokens: readonly Token[], from: number, to: number): boolean {
  const { key } = at(tokens, to);
  const first = at(tokens, from);
  const isSeason = SEASONS.has(first.key) && to > from + 1;
  return first.kind !== 'word' || MONTHS.has(first.key) || isSeason
    ? WEAK_HEADS.has(key) || STRONG_HEADS.has(key) || key === 'level'
    : false;
}

/** A year that dates a document or describes a thing. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isYear(at(tokens, from).key) || MONTHS.has(at(tokens, to - 1).key)) {
    return false;
  }
  const opened = at(tokens, from - 1).raw === '(' && at(tokens, to).raw === ')';
  const lead = opened ? from - 2 : from - 1;
  const before = at(tokens, lead);
  const isRow = at(tokens, lead - 1).kind !== 'word' && labelsValue(tokens, opened ? to + 1 : to);
  if (before.kind === 'word' && isCapital(before) && !leadsDate(before) && !isRow) {
    return true;
  }
  const after = at(tokens, to);
  const isAttribute = after.kind === 'word' && !FUNCTION_WORDS.has(after.key) && !leadsDate(after);
  const isHeldBack = /^(?:the|a|an|our|its|their|this)$/.test(before.key) || isCapital(after);
  // 'by the 2027 census' is when, 'the 2021 census says' what.
  const isWhen = EVENTS.has(after.key) && /^(?:by|before|in)$/.test(at(tokens, lead - 1).key);
  return (
    isAttribute &&
    isHeldBack &&
    !isWhen &&
    !/^(?:fiscal|financial|calendar|academic)$/.test(after.key)
  );
}

/** 'Attendance (2026/27): 95%', 'Turnover 2026/27 12%': a capital that opens a cell says nothing. */
function labelsValue(tokens: readonly Token[], from: number): boolean {
  const value = /^[:–—-]$/.test(at(tokens, from).raw) ? from + 1 : from;
  return /^[\d£<>≤≥]/.test(at(tokens, value).raw);
}

function leadsDate(token: Token): boolean {
  return DATE_ROLES.has(token.key) || MONTHS.has(token.key) || FUNCTION_WORDS.has(token.key);
}

/** 'the 2018 fiscal year'. */
function passYear(tokens: readonly Token[], from: number, to: number): number {
  const isKind = /^(?:fiscal|financial|calendar|academic|school)$/.test(at(tokens, to).key);
  return isYear(at(tokens, from).key) && isKind && at(tokens, to + 1).key === 'year' ? to + 2 : to;
}

/** 'by the March 2027 <scrutiny board>': the event with whose day something is due. */
function passEvent(tokens: readonly Token[], from: number, to: number): number {
  const isOwn = /^(?:the|our|its|their)$/.test(at(tokens, from - 1).key);
  for (let index = to; isOwn && index < to + longestEvent; index += 1) {
    const { key, kind } = at(tokens, index);
    if (kind !== 'word' || FUNCTION_WORDS.has(key)) break;
    const isLast = EVENTS.has(key) && !EVENTS.has(at(tokens, index + 1).key);
    if (isLast) return index + 1;
  }
  return to;
}

/** In words: 'joint adult social care scrutiny committee'. */
const longestEvent = 6;

function roleOf(tokens: readonly Token[], from: number): { role: DateRole; lead: number } {
  let ended = false;
  for (let index = from - 1; index >= Math.max(0, from - LOOK_BACK); index -= 1) {
    const { key } = at(tokens, index);
    const role = DATE_ROLES.get(key);
    ended ||= key === 'end';
    if (key === 'than') {
      const isLimit = /^(?:later|after)$/.test(at(tokens, index - 1).key);
      return isLimit ? { role: 'deadline', lead: index - 2 } : { role: 'base', lead: index };
    }
    if (role !== undefined && !DATE_LEADS.has(key)) {
      const isBase = at(tokens, index - 1).key === 'than' || isAsMany(tokens, index - 1);
      return { role: isBase ? 'base' : role, lead: index };
    }
    // '100 (March 2026)': the number is no day.
    const isDay = /^\d{1,4}(?:st|nd|rd|th)?$/.test(key) && at(tokens, index + 1).raw !== '(';
    if (!DATE_LEADS.has(key) && !isDay) {
      return settle(tokens, index + 1, from, ended);
    }
  }
  return settle(tokens, Math.max(0, from - LOOK_BACK), from, ended);
}

/** 'twice as many carers as in 2025': the second 'as', of as many as when. */
function isAsMany(tokens: readonly Token[], as: number): boolean {
  const reach = [2, 3, 4, 5, 6].map((back) => as - back);
  return (
    at(tokens, as).key === 'as' &&
    reach.some(
      (place) =>
        at(tokens, place).key === 'as' &&
        /^(?:many|much|few|little|often|high|low|likely)$/.test(at(tokens, place + 1).key),
    )
  );
}

/** No preposition of weight before it: what stands directly there decides. */
function settle(
  tokens: readonly Token[],
  lead: number,
  from: number,
  ended: boolean,
): { role: DateRole; lead: number } {
  if (ended) {
    // '120 end March': the number counts something.
    const isNumber = at(tokens, lead).kind === 'number';
    return { role: 'in', lead: isNumber ? lead + 1 : lead };
  }
  const role = DATE_ROLES.get(at(tokens, from - 1).key);
  return role === undefined ? { role: 'bare', lead: from } : { role, lead: from - 1 };
}

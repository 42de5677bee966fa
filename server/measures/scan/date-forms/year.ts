import { academicYear, financialYear, fullYear, isYear, months } from '../calendar';
import { at, type Token } from '../tokens';
import type { DateForm, WrittenDate } from './written';

/** '2021', '2020/21', '2018–19', '2020-2025'. */
export const yearOrYears: DateForm = (tokens, from) => {
  const token = at(tokens, from);
  if (token.kind !== 'number' || !isYear(token.key)) {
    return shortYears(tokens, from);
  }
  const start = Number(token.key);
  const other = rangeEnd(tokens, from, /^(?:\d{2}|20\d{2})$/);
  if (other === undefined) {
    return { to: from + 1, days: months(start, 1, 12) };
  }
  const century = Math.floor(start / 100) * 100;
  const end = other.length === 4 ? Number(other) : century + Number(other);
  if (end <= start) {
    return undefined;
  }
  const days = end === start + 1 ? financialYear(start) : months(start, 1, 12, end);
  return { to: from + 3, days };
};

/** 'in 25/26', 'Q4 24/25': two years in a row behind a word that leads to a time. */
function shortYears(tokens: readonly Token[], from: number): WrittenDate | undefined {
  const { key } = at(tokens, from);
  const other = /^[2-4]\d$/.test(key) ? rangeEnd(tokens, from, /^[2-4]\d$/) : undefined;
  const isNext = Number(other) === Number(key) + 1 && at(tokens, from + 1).raw === '/';
  const isLed =
    /^(?:by|in|for|of|end|during|across|over|throughout|since|from|until|before|fy|years?|q[1-4]|h[12]|[(])$/;
  return isNext && isLed.test(at(tokens, from - 1).key)
    ? { to: from + 3, days: financialYear(fullYear(key)) }
    : undefined;
}

/** 'FY26', 'FY 2021/22', 'financial year 2021-22', 'academic year 2021/22', 'EOFY FY28'. */
export const namedYear: DateForm = (tokens, from) => {
  const { key } = at(tokens, from);
  if (key === 'eofy') {
    return namedYear(tokens, from + 1) ?? { to: from + 1 };
  }
  if (key === 'fy') {
    return ofKind('financial', tokens, from + 1);
  }
  const kind = /^(?:fiscal|financial|academic|school|calendar)$/.exec(key)?.[0];
  const isYears = /^years?$/.test(at(tokens, from + 1).key);
  return kind !== undefined && isYears
    ? (ofKind(kind, tokens, from + 2) ?? { to: from + 2 })
    : glued(tokens, from);
};

/** The year behind a month or season: '2021', ', 2021', "'21". */
export function yearAfter(
  tokens: readonly Token[],
  from: number,
): { to: number; year: number } | undefined {
  let next = from;
  while (/^(?:,|of|-|’|'|‘)$/.test(at(tokens, next).raw) && next < from + 2) {
    next += 1;
  }
  const token = at(tokens, next);
  const isShort =
    next > from ? token.glued && /^\d{2}$/.test(token.key) : /^[2-4]\d$/.test(token.key);
  return token.kind === 'number' && (isYear(token.key) || isShort)
    ? { to: next + 1, year: fullYear(token.key) }
    : undefined;
}

/** A financial year is named by where it ends: FY26 ends in March 2026. */
function glued(tokens: readonly Token[], from: number): WrittenDate | undefined {
  const digits = /^fy(\d{2}|\d{4})$/.exec(at(tokens, from).key)?.[1];
  if (digits === undefined) {
    return undefined;
  }
  const isRange = rangeEnd(tokens, from, /^\d{2}$/) !== undefined;
  const start = fullYear(digits) - (isRange ? 0 : 1);
  return { to: isRange ? from + 3 : from + 1, days: financialYear(start) };
}

function ofKind(kind: string, tokens: readonly Token[], from: number): WrittenDate | undefined {
  const year = yearOrYears(tokens, from);
  if (year === undefined) {
    return undefined;
  }
  const start = Number(at(tokens, from).key);
  const isSingle = year.to === from + 1;
  if (kind === 'academic' || kind === 'school') {
    return { to: year.to, days: isSingle ? year.days : academicYear(start) };
  }
  const isOne = isSingle && kind !== 'calendar';
  return { to: year.to, days: isOne ? financialYear(start - 1) : year.days };
}

/** The digits behind '/' or '-' where nothing but those stands between. */
function rangeEnd(tokens: readonly Token[], from: number, digits: RegExp): string | undefined {
  const [mark, other] = [at(tokens, from + 1), at(tokens, from + 2)];
  const isJoined = mark.glued && other.glued && /^[/\-–—]$/.test(mark.raw);
  return isJoined && digits.test(other.key) ? other.key : undefined;
}

import { SEASONS } from '../../lexicon/time';
import { type Days, months } from '../calendar';
import { quantityAt } from '../numbers';
import { at, isCapital, type Token } from '../tokens';
import type { DateForm, WrittenDate } from './written';
import { namedYear, yearAfter, yearOrYears } from './year';

/** 'Q3', 'Q2 2021/22', 'quarter 4 of 2020/21', 'H1 2021'. */
export const quarter: DateForm = (tokens, from) => {
  const { key } = at(tokens, from);
  const number = key === 'quarter' ? quantityAt(tokens, from + 1)?.value : undefined;
  const name = number === undefined ? key : `q${number}`;
  if (!/^(?:q[1-4]|h[12])$/.test(name)) {
    return undefined;
  }
  const to = number === undefined ? from + 1 : from + 2;
  const next = /^(?:of|,|-|\/)$/.test(at(tokens, to).key) ? to + 1 : to;
  const year = yearOrYears(tokens, next) ?? namedYear(tokens, next);
  return year === undefined ? { to } : { to: year.to, days: year.days && partOf(name, year.days) };
};

/** 'second half of 2021', 'latter half of 2027', 'first quarter of 2021/22'. */
export const ordinalPart: DateForm = (tokens, from) => {
  const [which, part] = [at(tokens, from).key, at(tokens, from + 1).key];
  const name = { half: HALVES, quarter: QUARTERS }[part]?.get(which);
  if (name === undefined || at(tokens, from + 2).key !== 'of') {
    return undefined;
  }
  const next = at(tokens, from + 3).key === 'the' ? from + 4 : from + 3;
  const year = yearOrYears(tokens, next) ?? namedYear(tokens, next);
  return year && { to: year.to, days: year.days && partOf(name, year.days) };
};

const HALVES = new Map([
  ['first', 'h1'],
  ['second', 'h2'],
  ['latter', 'h2'],
  ['last', 'h2'],
]);

const QUARTERS = new Map([
  ['first', 'q1'],
  ['second', 'q2'],
  ['third', 'q3'],
  ['fourth', 'q4'],
  ['final', 'q4'],
  ['last', 'q4'],
]);

/** 'autumn term 2021', 'spring 2021', 'Christmas', 'this financial year', 'year end'. */
export const season: DateForm = (tokens, from) => {
  const { key } = at(tokens, from);
  const span = SEASONS.get(key);
  const isTerm = /^(?:half-)?term$/.test(at(tokens, from + 1).key);
  if (span !== undefined && (isTerm || isSeason(tokens, from))) {
    const to = isTerm ? from + 2 : from + 1;
    const year = yearAfter(tokens, to);
    const days = year && months(year.year, span[0], span[1]);
    return { to: year?.to ?? to, days };
  }
  const next = at(tokens, from + 1).key;
  if (/^(?:this|next|new)$/.test(key)) {
    const to = /^(?:fiscal|financial|academic|school|calendar)$/.test(next) ? from + 2 : from + 1;
    return /^(?:year|month|quarter|term)$/.test(at(tokens, to).key) ? { to: to + 1 } : undefined;
  }
  if (key === 'year-end') {
    return yearEnd(tokens, from + 1);
  }
  return key === 'year' && next === 'end' ? yearEnd(tokens, from + 2) : undefined;
};

/** 'year end 2026' is in March to some and in December to others, 'year end 2025/26' in March. */
function yearEnd(tokens: readonly Token[], to: number): WrittenDate {
  const year = yearOrYears(tokens, to);
  if (!year?.days) return { to };
  const { last } = year.days;
  const isOfOne = year.to === to + 1;
  return { to: year.to, days: { first: isOfOne ? last.replace('-12-', '-03-') : last, last } };
}

function isSeason(tokens: readonly Token[], index: number): boolean {
  const before = at(tokens, index - 1).key;
  const isLed = /^(?:by|in|this|next|of|before|during|until|early|late)$/.test(before);
  const isFall = at(tokens, index).key === 'fall' && !isCapital(at(tokens, index));
  return yearAfter(tokens, index + 1) !== undefined || (isLed && !isFall);
}

/** 'Q3 2021' is July to September to some and October to December to others: all it can mean. */
function partOf(name: string, year: Days): Days {
  const start = Number(year.first.slice(0, 4));
  const length = name.startsWith('q') ? 3 : 6;
  const first = (Number(name.slice(1)) - 1) * length + 1;
  const calendar = months(start, first, first + length - 1);
  const financial = shifted(start, first + 3, first + length + 2);
  return year.first.endsWith('-04-01')
    ? financial
    : { first: calendar.first, last: financial.last };
}

/** From one month to another, counted from January of a year and beyond its end. */
function shifted(year: number, first: number, last: number): Days {
  const over = (month: number) => (month > 12 ? 1 : 0);
  return months(
    year + over(first),
    first - 12 * over(first),
    last - 12 * over(last),
    year + over(last),
  );
}

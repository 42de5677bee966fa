import { MONTHS } from '../../lexicon/time';
import { day, isYear, months } from '../calendar';
import { at, isCapital, type Token } from '../tokens';
import type { DateForm } from './written';
import { yearAfter } from './year';

/** '31st of March 2021', '31 March', 'March 31, 2021', 'March 2021', 'Mar-21', 'March'. */
export const withMonth: DateForm = (tokens, from) => {
  const before = dateNumber(at(tokens, from));
  const isJoined = before !== undefined && at(tokens, from + 1).key === 'of';
  const name = from + (before === undefined ? 0 : 1) + (isJoined ? 1 : 0);
  const month = monthAt(tokens, name);
  if (month === undefined) {
    return undefined;
  }
  const after = before === undefined ? dateNumber(at(tokens, name + 1)) : undefined;
  const date = before ?? after;
  const to = after === undefined ? name + 1 : name + 2;
  const year = yearAfter(tokens, to);
  if (year === undefined) {
    return { to };
  }
  const days = date === undefined ? months(year.year, month, month) : day(year.year, month, date);
  return { to: year.to, days };
};

/** '2027 June', whose month has no year or day behind it. */
export const yearThenMonth: DateForm = (tokens, from) => {
  const { key } = at(tokens, from);
  const month = isYear(key) ? monthAt(tokens, from + 1) : undefined;
  const isBare = at(tokens, from + 2).kind !== 'number';
  return month !== undefined && isBare
    ? { to: from + 2, days: months(Number(key), month, month) }
    : undefined;
};

function monthAt(tokens: readonly Token[], index: number): number | undefined {
  const token = at(tokens, index);
  const month = MONTHS.get(token.key);
  const isAlsoWord = /^(?:may|march|mar)$/.test(token.key);
  // 'MAR charts' are records of medicines.
  const isRecord = token.raw === 'MAR' && at(tokens, index + 1).kind === 'word';
  // 'May' at the start may be a verb too.
  const isLonelyMay = token.key === 'may' && index === 0 && at(tokens, 1).kind !== 'number';
  return (isAlsoWord && !isCapital(token)) || isLonelyMay || isRecord ? undefined : month;
}

function dateNumber(token: Token): number | undefined {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.key)?.[1];
  const value = Number(digits ?? 0);
  return value >= 1 && value <= 31 ? value : undefined;
}

import { day, fullYear, isYear, months } from '../calendar';
import { at, type Token } from '../tokens';
import type { DateForm, WrittenDate } from './written';

/** 31/03/2021, 31.3.21, 2021-03-31, 03/2021; the day always comes before the month. */
export const inDigits: DateForm = (tokens, from) =>
  dotted(tokens, from) ?? inRow(tokens, from) ?? monthAndYear(tokens, from);

function monthAndYear(tokens: readonly Token[], from: number): WrittenDate | undefined {
  const [month, mark, year] = [at(tokens, from), at(tokens, from + 1), at(tokens, from + 2)];
  const isWritten = /^(?:0\d|1[0-2])$/.test(month.key) && mark.raw === '/' && isYear(year.key);
  const number = Number(month.key);
  return isWritten && mark.glued && year.glued && number > 0
    ? { to: from + 3, days: months(Number(year.key), number, number) }
    : undefined;
}

function dotted(tokens: readonly Token[], from: number): WrittenDate | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(at(tokens, from).key);
  if (parts === null) {
    return undefined;
  }
  const [, date = '', month = '', year = ''] = parts;
  const days = day(fullYear(year), Number(month), Number(date));
  return days && { to: from + 1, days };
}

function inRow(tokens: readonly Token[], from: number): WrittenDate | undefined {
  const [first, second, third] = [at(tokens, from), at(tokens, from + 2), at(tokens, from + 4)];
  const [mark, again] = [at(tokens, from + 1).raw, at(tokens, from + 3).raw];
  const isRow = [first, second, third].every(({ kind }) => kind === 'number');
  if (!isRow || mark !== again || !/^[/-]$/.test(mark) || !second.glued || !third.glued) {
    return undefined;
  }
  const isYearFirst = first.key.length === 4;
  const [year, date] = isYearFirst ? [first, third] : [third, first];
  const days = day(fullYear(year.key), Number(second.key), Number(date.key));
  return days && { to: from + 5, days };
}

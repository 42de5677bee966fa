/** Cells that hold a number, which may be a day. */

import { MONTHS } from '../../../text/dates';
import type { Cell } from '../../document';
import { cleaned } from '../text';
import { kindOfFormat } from './number-format';
import { generalText, numberText } from './number-text';
import { type Moment, momentOf } from './serial-days';

/** What a cell shows. */
type Shown = Pick<Cell, 'lines' | 'date'>;

/**
 * A number as its format shows it. A day is written out, so that nobody takes its month for its day. A month is
 * no day: Excel makes the first of it when somebody types 'March 2026', who rather meant its last.
 */
export function numberCell(value: number, format: string, isFrom1904: boolean): Shown {
  const kind = kindOfFormat(format);
  if (kind === 'number') return said(cleaned(numberText(value, format)) || generalText(value));
  if (kind === 'duration') return said(duration(value));
  if (kind === 'time' && value < 1) return said(clock(Math.round(value * 86_400)));
  const moment = momentOf(value, isFrom1904);
  return moment ? ofMoment(moment, kind) : said(generalText(value));
}

/** A moment that a cell holds as a text (ISO 8601), as the strict form of the standard allows. */
export function momentCell(text: string, format: string): Shown {
  const [, day, hours = '0', minutes = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d))?/.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return said(cleaned(text));
  return ofMoment(
    { day, seconds: Number(hours) * 3600 + Number(minutes) * 60 },
    kindOfFormat(format),
  );
}

function ofMoment({ day, seconds }: Moment, kind: string): Shown {
  const [year = '', month = '', date = ''] = day.split('-');
  const isFirst = date === '01' && seconds === 0;
  const name = MONTHS[Number(month) - 1] ?? '';
  if (kind === 'month' && isFirst) return said(`${name} ${year}`);
  if (kind === 'year' && isFirst && month === '01') return said(year);
  const time = seconds === 0 ? '' : ` ${clock(seconds)}`;
  return { lines: [{ text: `${Number(date)} ${name} ${year}${time}` }], date: day };
}

function said(text: string): Shown {
  return { lines: text === '' ? [] : [{ text }] };
}

function clock(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return (parts[2] === '00' ? parts.slice(0, 2) : parts).join(':');
}

function duration(days: number): string {
  return `${days < 0 ? '-' : ''}${clock(Math.round(Math.abs(days) * 86_400))}`;
}

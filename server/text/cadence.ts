/** How often something happens, as plans say it: 'every 8 weeks', 'two months', 'quarterly'. */

import { addDays, addMonths, daysBetween, type IsoDay } from './dates';

/** The time from once to the next: days, or months of the calendar. */
export interface Cadence {
  readonly unit: 'day' | 'month';
  readonly count: number;
}

const units: Readonly<Record<string, Cadence>> = {
  day: { unit: 'day', count: 1 },
  week: { unit: 'day', count: 7 },
  fortnight: { unit: 'day', count: 14 },
  month: { unit: 'month', count: 1 },
  quarter: { unit: 'month', count: 3 },
  term: { unit: 'month', count: 4 },
  year: { unit: 'month', count: 12 },
};

const adverbs: Readonly<Record<string, string>> = {
  daily: 'day',
  annual: 'year',
  annually: 'year',
  'half-yearly': '6 months',
  'six-monthly': '6 months',
  bimonthly: '2 months',
};

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Longer words on how often are a sentence. */
const longest = 40;

/** Reads how often; undefined where the words say no fixed time, or none at all. */
export function readCadence(text: string): Cadence | undefined {
  const words = text.trim().toLowerCase();
  if (words.length > longest) return undefined;
  const plain = adverbs[words] ?? words.replace(/^every\s+/, '').replace(/ly$/, '');
  const [, written = '', name = ''] = /^(?:(\d{1,3}|[a-z]+)[\s-]+)?([a-z]+?)s?$/.exec(plain) ?? [];
  const unit = Object.hasOwn(units, name) ? units[name] : undefined;
  const times = timesOf(written);
  return unit && times > 0 ? { unit: unit.unit, count: unit.count * times } : undefined;
}

function timesOf(written: string): number {
  if (written === '' || written === 'a') return 1;
  if (written === 'other' || written === 'second') return 2;
  return /^\d/.test(written) ? Number(written) : numbers.indexOf(written) + 1;
}

/** The `n`th day of a series that begins on `first` with number 0. */
export function dayOf(first: IsoDay, { unit, count }: Cadence, n: number): IsoDay {
  return unit === 'day' ? addDays(first, n * count) : addMonths(first, n * count);
}

/** The number of the first day of a series that comes after `day`. */
export function nextAfter(first: IsoDay, cadence: Cadence, day: IsoDay): number {
  if (day < first) return 0;
  const longest = cadence.unit === 'day' ? cadence.count : cadence.count * 31;
  let n = Math.floor(daysBetween(first, day) / longest);
  while (dayOf(first, cadence, n) <= day) n += 1;
  return n;
}

/** Which days public bodies work: Monday to Friday but for the region's bank holidays. */

import { bankHolidays } from './bank-holidays.generated';
import { addDays, type IsoDay, toDayNumber, weekday } from './dates';

/** The parts of the United Kingdom that keep bank holidays of their own. */
export type Region = 'england-and-wales' | 'scotland' | 'northern-ireland';

const CODES = { 'england-and-wales': 'e', scotland: 's', 'northern-ireland': 'n' } as const;

const holidaysOf: Readonly<Record<Region, ReadonlyMap<IsoDay, string>>> = {
  'england-and-wales': holidays('england-and-wales'),
  scotland: holidays('scotland'),
  'northern-ireland': holidays('northern-ireland'),
};

/**
 * Why `day` is not a working day of `region`, in words that follow "is": 'a Saturday', 'Good Friday',
 * 'the Early May bank holiday'; undefined for a working day. Bank holidays are known from 2015 to 2035
 * (announced ones to 2028, after that by rule); in other years only weekends count.
 */
export function nonWorkingDay(day: IsoDay, region: Region): string | undefined {
  const name = weekday(day);
  return name.startsWith('S') ? `a ${name}` : holidaysOf[region].get(day);
}

/** The last working day of `region` before `day`, never `day` itself. */
export function previousWorkingDay(day: IsoDay, region: Region): IsoDay {
  let previous = addDays(day, -1);
  while (nonWorkingDay(previous, region) !== undefined) previous = addDays(previous, -1);
  return previous;
}

/** The working day of `region` that comes `count` working days after `day`; `count` is at least 1. */
export function workingDaysAfter(day: IsoDay, count: number, region: Region): IsoDay {
  let after = day;
  for (let left = count; left > 0; ) {
    after = addDays(after, 1);
    if (nonWorkingDay(after, region) === undefined) left -= 1;
  }
  return after;
}

/**
 * How many working days of `region` come after `from` up to and including `to`: 1 from a Monday to the
 * Tuesday, 0 when `to` is not after `from`.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay, region: Region): number {
  if (to <= from) return 0;
  let count = weekdaysUpTo(to) - weekdaysUpTo(from);
  for (const holiday of holidaysOf[region].keys()) {
    if (holiday > from && holiday <= to) count -= 1;
  }
  return count;
}

/** Days from Monday to Friday since a Monday long ago. */
function weekdaysUpTo(day: IsoDay): number {
  // 1970-01-05 was a Monday; seventy thousand weeks before it no plan was written.
  const days = toDayNumber(day) - 4 + 7 * 70_000;
  return Math.floor(days / 7) * 5 + Math.min((days % 7) + 1, 5);
}

function holidays(region: Region): ReadonlyMap<IsoDay, string> {
  const kept = bankHolidays.filter(([, regions]) => regions.includes(CODES[region]));
  return new Map(kept.map(([day, , name]) => [day, name]));
}

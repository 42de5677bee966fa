/** Dates as people write them, and calendar arithmetic on days without clocks or time zones. */

/** A day as 'YYYY-MM-DD'; earlier days compare as smaller text. */
export type IsoDay = string;

/** A date that was read: a day, or the days that a month or year spans. */
export interface DateSpan {
  readonly kind: 'date';
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly precision: 'day' | 'month' | 'year';
}

/** What `readDate` made of a text; `why` goes on a message ("..., which is no date: June has 30 days"). */
export type DateReading =
  | DateSpan
  | { readonly kind: 'impossible'; readonly why: string }
  | { readonly kind: 'not-a-date' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MS_PER_DAY = 86_400_000;
/** No date written out is longer; a longer text is not worth a look. */
const LONGEST = 40;

/** The months in order, as they are written out. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** The ways to write a date (reading rule 4). A year of two digits is caught to be explained. */
const FORMS: readonly RegExp[] = [
  /^(?<leadingYear>\d{4})(?:(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2}))?)?$/,
  /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?)?(?<name>[a-z]+)\.?,?[\s-]*(?<year>\d{4}|\d{2})$/i,
  /^(?<name>[a-z]+)\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i,
];

/**
 * Reads a date as plans write them: `2020-10-31`, `31/10/2020` (the day always first; also with dots or
 * hyphens), `31 October 2020`, `31st Oct 2020`, `October 2020`, `2020-10`, `10/2020`, `2020`; case and
 * surrounding spaces do not matter. A date that the calendar does not have, with a year outside 1900 to 2199
 * or of two digits, is `impossible`.
 */
export function readDate(text: string): DateReading {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return { kind: 'not-a-date' };
  for (const form of FORMS) {
    const parts = form.exec(trimmed)?.groups;
    if (parts) return fromParts(parts);
  }
  return { kind: 'not-a-date' };
}

/** The shortest ISO text of a date that was read, its precision kept: '2020-10-31', '2020-10', '2020'. */
export function toIsoText(date: DateSpan): string {
  const lengths = { day: 10, month: 7, year: 4 };
  return date.first.slice(0, lengths[date.precision]);
}

/** Whether `text` is an `IsoDay`: in the ISO form and a day of the calendar, from 1900 to 2199. */
export function isDay(text: string): text is IsoDay {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return readDate(text).kind === 'date';
}

/** The day `days` (a whole number, may be negative) after `day`; stays within the years 1000 to 9999. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return fromNumber(toDayNumber(day) + days);
}

/** The same day `months` months later (or earlier, if negative), or the last of a shorter month. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const { year, month, date } = partsOf(day);
  const count = Math.min(Math.max(year * 12 + month - 1 + months, 1000 * 12), 9999 * 12 + 11);
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return fromNumber(numberOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth))));
}

/** The order of two days, for sorting: negative where the first is earlier. What has no day comes first. */
export function compareDays(a: IsoDay | null | undefined, b: IsoDay | null | undefined): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : Number(first > second);
}

/** Days from `from` to `to`: 1 from a day to the next, negative when `to` is the earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The number of a day in a count of days; 1970-01-01 is 0. */
export function toDayNumber(day: IsoDay): number {
  const { year, month, date } = partsOf(day);
  return numberOf(year, month, date);
}

/** The name of the day of the week: 'Monday'. */
export function weekday(day: IsoDay): string {
  // 1970-01-01 was a Thursday, the fifth of WEEKDAYS.
  const index = (((toDayNumber(day) + 4) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? '';
}

/** A day for a message: '31 October 2020'. */
export function formatDay(day: IsoDay): string {
  const { year, month, date } = partsOf(day);
  return `${date} ${monthName(month)} ${year}`;
}

function fromParts(parts: Record<string, string | undefined>): DateReading {
  const month = parts['name'] === undefined ? Number(parts['month'] ?? 0) : byName(parts['name']);
  if (month === undefined) return { kind: 'not-a-date' };
  const yearText = parts['year'] ?? parts['leadingYear'] ?? '';
  const year = Number(yearText);
  if (yearText.length < 4) return impossible('the year needs four digits');
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return impossible(`the year is not between ${FIRST_YEAR} and ${LAST_YEAR}`);
  }
  if (parts['day'] !== undefined) {
    const date = Number(parts['day']);
    const dayFirst = parts['leadingYear'] === undefined;
    if (dayFirst && month > 12 && dayReading(year, date, month).kind === 'date') {
      const meant = `${month}/${date}/${year}`;
      return impossible(`there is no month ${month}; the day comes first (${meant})`);
    }
    return dayReading(year, month, date);
  }
  const wholeYear = parts['month'] === undefined && parts['name'] === undefined;
  return wholeYear ? spanReading(year, 1, 12) : spanReading(year, month, month);
}

function dayReading(year: number, month: number, date: number): DateReading {
  if (month < 1 || month > 12) return impossible(`there is no month ${month}`);
  const days = daysInMonth(year, month);
  if (date < 1) return impossible('no month has a day 0');
  if (date > days) {
    return impossible(`${monthName(month)}${month === 2 ? ` ${year}` : ''} has ${days} days`);
  }
  const day = fromNumber(numberOf(year, month, date));
  return { kind: 'date', first: day, last: day, precision: 'day' };
}

function spanReading(year: number, from: number, to: number): DateReading {
  if (from < 1 || to > 12) return impossible(`there is no month ${from}`);
  return {
    kind: 'date',
    first: fromNumber(numberOf(year, from, 1)),
    last: fromNumber(numberOf(year, to, daysInMonth(year, to))),
    precision: from === to ? 'month' : 'year',
  };
}

function impossible(why: string): DateReading {
  return { kind: 'impossible', why };
}

function byName(name: string): number | undefined {
  const wanted = name.toLowerCase();
  const index = MONTHS.findIndex((month) => {
    const full = month.toLowerCase();
    return (
      wanted === full || wanted === full.slice(0, 3) || (wanted === 'sept' && full === 'september')
    );
  });
  return index < 0 ? undefined : index + 1;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(day: IsoDay): { year: number; month: number; date: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}

function numberOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

const EARLIEST = numberOf(1000, 1, 1);
const LATEST = numberOf(9999, 12, 31);

function fromNumber(dayNumber: number): IsoDay {
  const within = Math.min(Math.max(dayNumber, EARLIEST), LATEST);
  return new Date(within * MS_PER_DAY).toISOString().slice(0, 10);
}

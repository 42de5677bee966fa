/** First and last day of a period, as ISO days. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** One day; undefined where the calendar has none such. */
export function day(year: number, month: number, date: number): Days | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastDate(year, month)) {
    return undefined;
  }
  const only = iso(year, month, date);
  return { first: only, last: only };
}

/** From the first day of one month to the last day of another. */
export function months(year: number, first: number, last: number, lastYear = year): Days {
  return { first: iso(year, first, 1), last: iso(lastYear, last, lastDate(lastYear, last)) };
}

/** The British financial year that begins in April of a year. */
export function financialYear(start: number): Days {
  return months(start, 4, 3, start + 1);
}

/** The academic year that begins in September of a year. */
export function academicYear(start: number): Days {
  return months(start, 9, 8, start + 1);
}

/** A year as written: two digits are of this century. */
export function fullYear(digits: string): number {
  return digits.length <= 2 ? 2000 + Number(digits) : Number(digits);
}

/** Whether four digits can be the year of a plan, of its past or of what it names. */
export function isYear(digits: string): boolean {
  return /^(?:19[4-9]\d|20[0-6]\d)$/.test(digits);
}

function lastDate(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, date: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(date)}`;
}

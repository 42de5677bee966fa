/** Days as Excel counts them (ISO/IEC 29500-1, 18.17.4). */

/** A moment: a day, as `2026-03-31`, and the seconds of it. */
export interface Moment {
  readonly day: string;
  readonly seconds: number;
}

const secondsOfDay = 86_400;
/** 31 December 9999, the last day of Excel. */
const lastDay = 2_958_465;

/**
 * The moment of a number of days. Workbooks of older Macs count from 1904; all others from 1900, which they
 * take for a leap year. Undefined for what is no day: less than one, or after the year 9999.
 */
export function momentOf(serial: number, isFrom1904: boolean): Moment | undefined {
  const total = Math.round((serial + (isFrom1904 ? 1462 : 0)) * secondsOfDay);
  const days = Math.floor(total / secondsOfDay);
  if (!(days >= 1 && days <= lastDay)) return undefined;
  // Day 60 is 29 February 1900, which never was.
  const sinceEpoch = days - 25_569 + (days < 60 ? 1 : 0);
  const day = new Date(sinceEpoch * secondsOfDay * 1000).toISOString().slice(0, 10);
  return { day, seconds: total % secondsOfDay };
}

import { inDigits } from './digits';
import { withMonth, yearThenMonth } from './month';
import { ordinalPart, quarter, season } from './part';
import type { DateForm } from './written';
import { namedYear, yearOrYears } from './year';

/** Every way to write a date, the more telling first. */
export const DATE_FORMS: readonly DateForm[] = [
  inDigits,
  withMonth,
  yearThenMonth,
  quarter,
  ordinalPart,
  namedYear,
  yearOrYears,
  season,
];

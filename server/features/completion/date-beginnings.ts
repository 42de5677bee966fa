/** Dates of which only the beginning is typed: '31 mar', 'end march', 'march 20'. */

import { addDays, addMonths, type IsoDay, isDay, MONTHS } from '../../text/dates';

/** A day that it can become, and what makes it that. */
export interface BegunDay {
  readonly day: IsoDay;
  readonly what: string;
}

const written =
  /^(?:(?<date>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?|(?<end>end)\s+(?:of\s+)?|(?<start>start|beginning)\s+(?:of\s+)?)?(?<month>[a-z]{1,9})\.?(?:,?\s+(?<year>\d{1,4}))?$/i;

/** Years around that of a plan's position in which a date without a year may lie. */
const yearsAround = [-1, 0, 1, 2, 3];

/** The days that a text can become, with the years around `year`; of a month its `side` where the text says none. */
export function daysBegun(
  typed: string,
  year: number,
  side: 'first' | 'last',
): readonly BegunDay[] {
  const { date, end, start, month = '', year: typedYear = '' } = written.exec(typed)?.groups ?? {};
  // A letter or two alone may become any word, such as 'ongoing'.
  const fewest = (date ?? end ?? start) ? 1 : 3;
  if (month.length < fewest) return [];
  const name = month.toLowerCase();
  const wanted = (end && 'last') || (start && 'first') || side;
  return MONTHS.flatMap((full, i) => {
    if (!full.toLowerCase().startsWith(name) && !(name === 'sept' && full === 'September'))
      return [];
    return yearsAround.flatMap((away): BegunDay | readonly [] => {
      const of = String(year + away);
      if (!of.startsWith(typedYear) && of.slice(2) !== typedYear) return [];
      const first = `${of}-${String(i + 1).padStart(2, '0')}-01`;
      if (date === undefined) {
        return wanted === 'first'
          ? { day: first, what: `beginning of ${full}` }
          : { day: addDays(addMonths(first, 1), -1), what: `end of ${full}` };
      }
      const day = `${first.slice(0, 8)}${date.padStart(2, '0')}`;
      return isDay(day) ? { day, what: 'as typed' } : [];
    });
  });
}

/** The date that somebody meant by a text which is none. */

import { type DateSpan, formatDay, MONTHS, readDate, toIsoText } from '../../text/dates';
import { nearest } from '../../text/near';

const DATE =
  /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?[a-z]{3,9}\s+\d{4}/gi;
/** Words before a date that make it the beginning of something. */
const BEGINNING = /\b(?:from|since|after|starts?|starting|early|beginning)\b/i;
const LONGEST = 80;

/** A date to offer: as the file writes it, and as a menu says it. */
export interface MeantDate {
  readonly iso: string;
  readonly label: string;
}

/** The one date that a text can mean; undefined where that would be a guess. */
export function meantDate(text: string): MeantDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  for (const reading of [withCentury, dayFirst, inFinancialYear, withMonth, onlyDate]) {
    const meant = spanOf(reading(trimmed));
    if (meant) return { iso: toIsoText(meant), label: labelOf(meant) };
  }
  return undefined;
}

/** What to do about a date that is none, where it may be known which is meant. */
export function dayAdvice(iso: string | undefined, label = iso): string {
  return iso === undefined ? 'Write the day that is meant.' : `If ${label} is meant, write ${iso}.`;
}

/** '31/10/26', '31 October 26', 'Oct-26', "Oct '26". 'June 26' may be a day of June. */
function withCentury(text: string): string | undefined {
  const [, month, year] = /^([a-z]+) ?['’](\d\d)$/i.exec(text) ?? [];
  if (year !== undefined) return `${month} 20${year}`;
  const isShort = /^\d{1,2}([-/. ])(?:\d{1,2}|[a-z]+)\1\d\d$|^[a-z]+-\d\d$/i.test(text);
  return isShort ? text.replace(/\d\d$/, '20$&') : undefined;
}

/** '10/31/2026': there is no month 31. */
function dayFirst(text: string): string | undefined {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  return parts && Number(parts[2]) > 12 ? `${parts[2]}/${parts[1]}/${parts[3]}` : undefined;
}

/** 'Q4 2026/27', 'FY27', 'end of FY 2026-27': the last month of the quarter or of the year, which begins in April. */
function inFinancialYear(text: string): string | undefined {
  const parts =
    /^(?:(?:by )?(?:the )?end (?:of )?)?(?:q([1-4])[\s,]*)?(fy ?)?(?:(20\d\d)[/-])?(?:20)?(\d\d)$/i.exec(
      text,
    );
  const [, quarter, named, first, last] = parts ?? [];
  const isYear = first === undefined ? named : (Number(first) + 1) % 100 === Number(last);
  if (last === undefined || !isYear) return undefined;
  const month = ['June', 'September', 'December', 'March'][Number(quarter ?? 4) - 1];
  const isNext = month === 'March';
  return `${month} ${isNext ? `20${last}` : Number(`20${last}`) - 1}`;
}

/** '31 Ocotber 2026'. */
function withMonth(text: string): string | undefined {
  const [word, ...more] = text.match(/[a-z]{4,}/gi) ?? [];
  const month = word !== undefined && more.length === 0 ? nearest(word, MONTHS) : undefined;
  return month && text.replace(word ?? '', month);
}

/** 'By the end of March 2027', where it is the only date. */
function onlyDate(text: string): string | undefined {
  const dates = (text.match(DATE) ?? []).filter((date) => spanOf(date));
  return dates.length === 1 && !BEGINNING.test(text) ? dates[0] : undefined;
}

function spanOf(text: string | undefined): DateSpan | undefined {
  const reading = text === undefined ? undefined : readDate(text);
  return reading?.kind === 'date' ? reading : undefined;
}

function labelOf({ last, precision }: DateSpan): string {
  const words = formatDay(last).split(' ');
  const count = { day: 3, month: 2, year: 1 };
  return words.slice(-count[precision]).join(' ');
}

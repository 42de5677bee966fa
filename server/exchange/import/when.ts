/** By when something is due, as real plans write it. */

import { readDate, toIsoText } from '../../text/dates';

/** What a cell says of a deadline. */
export interface When {
  /** As the plan file has it: `2026-03`, `ongoing`. */
  readonly deadline: string;
  /** How it is said, where it is said in other words: 'the end of the autumn term'. */
  readonly readAs?: string;
  /** Words of the cell that the deadline does not say, so that they are kept beside it. */
  readonly isMoreThanThis: boolean;
}

/** The cell means what the one above it says. */
export const asAbove =
  /^\(?(?:(?:see|as)(?: the)? above|as per above|same as above|ditto|do\.?|["”“″]|'')\)?\.?$/i;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const year = "(?:(?:19|20|21)\\d\\d|[’']?\\d\\d)(?!\\d)";
const financialYear = '(?:20)?\\d\\d\\s?[/–-]\\s?(?:20)?\\d\\d(?!\\d)';

/** Ways to say a day or a time, the longest first. */
const expressions = new RegExp(
  [
    String.raw`\b\d{4}-\d{1,2}(?:-\d{1,2})?\b(?!\s?[/-])`,
    String.raw`\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b`,
    String.raw`\b${day}[\s-]*(?:of\s+)?${month},?[\s-]*${year}`,
    String.raw`\b${month}\s*${day},?\s+(?:19|20|21)\d\d\b`,
    String.raw`\b${month},?[\s-]*${year}`,
    String.raw`\b(?:q(?:uarter|tr)?\s?[1-4]),?\s*(?:of\s+)?(?:fy\s?)?${financialYear}`,
    String.raw`\b(?:autumn|spring|summer)\s+term,?\s*(?:(?:19|20|21)\d\d\b(?!\s?[/–-]\s?\d)|${financialYear})`,
    String.raw`\b(?:spring|summer|autumn),?\s+(?:19|20|21)\d\d\b`,
    String.raw`\b(?:fy\s?)?20\d\d\s?[/–-]\s?(?:20)?\d\d\b`,
    String.raw`\b(?:\d{1,2}/(?:19|20|21)\d\d)\b`,
    String.raw`\b(?:19|20|21)\d\d\b`,
  ].join('|'),
  'giu',
);

/** Words around a date that say no more than 'by then'. */
const filler =
  /\b(?:by|the|end|ends?|of|at|on|in|before|due|date|no|later|than|latest|during|complete[d]?|completion|deadline|target|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri)\b|[\s.,;:()*–-]/giu;

const ongoing = /^(?:on-?\s?going|continuous(?:ly)?|continuing|rolling|in perpetuity)\b/i;

/** Reads a deadline; undefined where none is said for certain. Of several days the last is meant. */
export function readWhen(text: string): When | undefined {
  if (ongoing.test(text)) {
    const isMoreThanThis = !/^[\p{L}-]+\.?$/u.test(text.trim());
    return { deadline: 'ongoing', isMoreThanThis };
  }
  if (text.length > 300) return undefined;
  const found = [...text.matchAll(expressions)].map(([written]) => ({
    written,
    ...meant(written),
  }));
  const dates = found.flatMap(({ written, iso, readAs }) =>
    iso === undefined ? [] : [{ written, iso, readAs }],
  );
  const last = dates.reduce<(typeof dates)[number] | undefined>(
    (latest, one) => (latest && lastDay(latest.iso) > lastDay(one.iso) ? latest : one),
    undefined,
  );
  // A day that no calendar has is left for its author, together with those beside it.
  if (!last || dates.length < found.length) return undefined;
  const rest = text.replace(expressions, '');
  // What begins then is not due then, and a quarter of a plain year may be counted from January or April.
  if (/\bq(?:uarter|tr)?\s?[1-4]/i.test(rest)) return undefined;
  if (
    /\b(?:from|after|onwards?|since|start(?:s|ing)?|commenc\w+|w\/c)\b/i.test(rest) &&
    dates.length === 1
  ) {
    return undefined;
  }
  const isMoreThanThis = dates.length > 1 || rest.replace(filler, '') !== '';
  return { deadline: last.iso, isMoreThanThis, ...(last.readAs && { readAs: last.readAs }) };
}

function lastDay(iso: string): string {
  const read = readDate(iso);
  return read.kind === 'date' ? read.last : iso;
}

function meant(written: string): { readonly iso?: string; readonly readAs?: string } {
  const text = written.trim();
  const quarter = /^q(?:uarter|tr)?\s?([1-4])/i.exec(text);
  const years = yearsOf(text);
  if (quarter) return years ? ofQuarter(Number(quarter[1]), years.first) : {};
  const term = /^(autumn|spring|summer)\s+term/i.exec(text);
  if (term) return ofTerm((term[1] ?? '').toLowerCase(), text);
  const season = /^(spring|summer|autumn)/i.exec(text);
  if (season) return ofSeason((season[1] ?? '').toLowerCase(), text);
  if (years && !/^\d{4}-\d\d?-\d/.test(text)) {
    return { iso: `${years.first + 1}-03`, readAs: `the end of ${text}` };
  }
  const full = text.replace(/[’']?(?<!\d)(\d\d)$/, (_, two: string) => `20${two}`);
  const read = readDate(/^\d{1,4}[-/.]|\d{4}$/.test(text) ? text : full);
  const again = read.kind === 'date' ? read : readDate(full);
  return again.kind === 'date' ? { iso: toIsoText(again) } : {};
}

/** The years of `2025/26`; undefined where the second does not follow the first. */
function yearsOf(text: string): { readonly first: number } | undefined {
  const found = /(?<!\d)(?:20)?(\d\d)\s?[/–-]\s?(?:20)?(\d\d)$/.exec(text);
  if (!found || /^\d{1,2}[-/.]\d{1,2}[-/.]/.test(text)) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  return second === (first + 1) % 100 ? { first: 2000 + first } : undefined;
}

/** Public bodies in the United Kingdom count quarters of a financial year from April. */
function ofQuarter(quarter: number, first: number) {
  const ends = ['06', '09', '12', '03'][quarter - 1] ?? '03';
  const iso = `${quarter === 4 ? first + 1 : first}-${ends}`;
  return { iso, readAs: `the end of quarter ${quarter}, counted from April` };
}

/** The months in which terms of English schools end. */
const termEnds: Readonly<Record<string, string>> = { autumn: '12', spring: '03', summer: '07' };

function ofTerm(term: string, text: string) {
  const years = yearsOf(text);
  const alone = /(?:19|20|21)\d\d/.exec(text)?.[0];
  const of = years ? years.first + (term === 'autumn' ? 0 : 1) : Number(alone);
  return { iso: `${of}-${termEnds[term]}`, readAs: `the end of the ${term} term` };
}

const seasonEnds: Readonly<Record<string, string>> = { spring: '05', summer: '08', autumn: '11' };

function ofSeason(season: string, text: string) {
  const of = /(?:19|20|21)\d\d/.exec(text)?.[0] ?? '';
  return { iso: `${of}-${seasonEnds[season]}`, readAs: `the end of ${season}` };
}

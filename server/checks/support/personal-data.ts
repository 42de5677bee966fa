/** What identifies a person, wherever it stands in a text. */

import { birthDates } from './birth-dates';
import { emails, homes, phones } from './contacts';
import { isNhsNumber, isPupilNumber } from './person-numbers';

export type PersonalKind =
  | 'nhs-number'
  | 'pupil-number'
  | 'birth-date'
  | 'home'
  | 'email'
  | 'phone';

/** One stretch of a text that identifies somebody. */
export interface PersonalData {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
  /** Of an e-mail address. */
  readonly domain?: string;
}

const NHS_NUMBER = /\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d\p{L}]|[.,-]\d)/gu;
const PUPIL_NUMBER = /(?<![\p{L}\d])[A-Z]\d{11}[\dA-Z](?![\p{L}\d])/giu;

/** What identifies somebody in a text, each character in one of them at most, in order. */
export function personalData(text: string): readonly PersonalData[] {
  if (!/\d{3}|\d[/.-]\d|@|\d[a-z]{2}(?![a-z\d])/i.test(text)) return [];
  const found: PersonalData[] = [];
  const isFree = ({ start, end }: { start: number; end: number }) =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const [kind, hint, finder] of finders) {
    if (!hint.test(text)) continue;
    for (const one of finder(text)) if (isFree(one)) found.push({ ...one, kind });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether it tells by itself who somebody is: an address may also be that of an organisation. */
export function isIdentity({ kind }: Pick<PersonalData, 'kind'>): boolean {
  return kind === 'nhs-number' || kind === 'pupil-number' || kind === 'birth-date';
}

type Finder = (text: string) => Iterable<Omit<PersonalData, 'kind'>>;

/** Each looks only where a quick hint says so; the first to find a stretch names it. */
const finders: readonly (readonly [PersonalKind, hint: RegExp, Finder])[] = [
  ['birth-date', /born|birth|d\.?\s?o\.?\s?b/i, birthDates],
  ['nhs-number', /\d[\s-]?\d{4}(?!\d)/, nhsNumbers],
  ['pupil-number', /\d{11}/, pupilNumbers],
  ['email', /@/, emails],
  ['home', /\d[A-Z]{2}(?![A-Za-z\d])/, homes],
  ['phone', /(?:[+(]|(?<!\d)0)[\d\s().-]{8}/, phones],
];

function* nhsNumbers(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: written, index: start } of text.matchAll(NHS_NUMBER)) {
    const before = text.slice(Math.max(0, start - 4), start);
    const isPart = /[\d£$€+_@]$|\d[.,/:-]$/.test(before) || /(?<!nhs)(?<=\p{L})$/iu.test(before);
    if (isPart || isInAddress(text, start) || !isNhsNumber(written.replace(/\D/g, ''))) continue;
    yield { start, end: start + written.length };
  }
}

function* pupilNumbers(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: written, index: start } of text.matchAll(PUPIL_NUMBER)) {
    if (isPupilNumber(written)) yield { start, end: start + written.length };
  }
}

/** Whether an offset lies in the address of a web page. */
function isInAddress(text: string, offset: number): boolean {
  const word = /\S*$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  return /https?:\/\/|www\./i.test(word);
}

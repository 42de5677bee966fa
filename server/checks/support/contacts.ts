/** Phone numbers, e-mail addresses and home addresses. */

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]+@((?:[\p{L}\d-]+\.)+\p{L}{2,})/gu;
const PHONE =
  /(?<![\p{L}\d£$€_.,/-])(?:(?:\+|00)44[\s.-]*(?:\(0\)[\s-]*)?|\(?0)\d[\d\s().-]{6,14}\d(?![\d\p{L}]|[.,/-]\d)/gu;
const STREET =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Crescent|Terrace|Way|Place|Grove|Gardens|Court|Walk|Mews|Row|Square|Hill|Rise|View|Park|Green|Croft|Meadows?)';
const POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}';
const HOME = new RegExp(
  `(?<![\\p{L}\\d])(?:[Ff]lat\\s+\\w{1,4},?\\s+)?\\d{1,4}[A-Za-z]?,?\\s+(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}?${STREET}(?![\\p{L}\\d])[^;:!?]{0,60}?(?<![\\p{L}\\d])${POSTCODE}(?![\\p{L}\\d])`,
  'gu',
);
/** Where people work or go, not where they live. */
const PREMISES =
  '(?:council|civic|town hall|centre|hospital|school|academy|college|offices?|station|surgery|clinic|library|building|headquarters|university|trust|nursery|hub|church|court house|suite|floor)';
const INSIDE = new RegExp(PREMISES, 'i');
const BEFORE = new RegExp(`${PREMISES}(?:\\s+\\p{L}+){0,2}\\s*(?:[,:(]|\\bat)\\s*$`, 'iu');

/** E-mail addresses with their domains, in lower case. */
export function* emails(text: string): Generator<Stretch & { readonly domain: string }> {
  for (const match of text.matchAll(EMAIL)) {
    const start = match.index;
    yield { start, end: start + match[0].length, domain: (match[1] ?? '').toLowerCase() };
  }
}

/** Numbers of phones at home or in a pocket; 03, 08 and 09 are numbers of organisations. */
export function* phones(text: string): Generator<Stretch> {
  for (const match of text.matchAll(PHONE)) {
    const [written] = match;
    const national = written.replace(/^(?:\+|00)44[\s.-]*(?:\(0\))?/, '0').replace(/[^\d ]/g, '');
    const digits = national.replace(/\s/g, '');
    if (!/^0[127]\d{8,9}$/.test(digits) || !/^0\s?\d{2}/.test(national)) continue;
    yield { start: match.index, end: match.index + written.length };
  }
}

/** A number in a street with its postcode, where nothing says that it is no home. */
export function* homes(text: string): Generator<Stretch> {
  for (const match of text.matchAll(HOME)) {
    const start = match.index;
    const isWork = INSIDE.test(match[0]) || BEFORE.test(text.slice(Math.max(0, start - 60), start));
    if (!isWork) yield { start, end: start + match[0].length };
  }
}

/** Recommendations that were copied from a report, by the numbers that stand before them. */

import { pastedEntries } from './pasted';

/** One of them. */
export interface Numbered {
  /** Its number or letter: '1', '2.1', 'a'. */
  readonly key: string;
  readonly text: string;
}

/**
 * Takes pasted text apart into entries of a list by number. What has no number, or one that is taken, gets
 * the next that is free.
 */
export function numberedTexts(raw: string, taken: Iterable<string> = []): readonly Numbered[] {
  const found = [...numbered(raw)];
  const keys = new Set(taken);
  const own = found.map(({ number }) => {
    if (number === undefined || keys.has(number)) return undefined;
    keys.add(number);
    return number;
  });
  let last = [...keys]
    .map(Number)
    .reduce((a, b) => (Number.isSafeInteger(b) ? Math.max(a, b) : a), 0);
  return found.map(({ text }, i) => ({ key: own[i] ?? String(++last), text }));
}

/** Whether numbers stand before entries of a pasted text. */
export function hasNumbers(raw: string): boolean {
  for (const { number } of numbered(raw)) if (number !== undefined) return true;
  return false;
}

interface Found {
  readonly number: string | undefined;
  readonly text: string;
}

/** The entries with a text; a number on a line of its own belongs to the one below, if that has none. */
function* numbered(raw: string): Generator<Found> {
  let alone: Found | undefined;
  let whole = '';
  for (const { mark = '', text: written } of pastedEntries(raw)) {
    const { number, text } = withNumber(mark, written, whole);
    if (number !== undefined) {
      if (alone && alone.text !== '') yield alone;
      alone = text === '' ? { number, text: written } : undefined;
      if (/^[\d.]+$/.test(number)) whole = number;
    }
    if (text === '') continue;
    yield { number: number ?? alone?.number, text };
    alone = undefined;
  }
  if (alone && alone.text !== '') yield alone;
}

/** The number of an entry, from what stood before it or else from its words: '(a)' below '1.' is 1a. */
function withNumber(mark: string, written: string, whole: string): Found {
  const number = markPattern.exec(mark)?.[1];
  if (number === undefined) return takenApart(written);
  return { number: /^\d/.test(number) ? number : whole + number, text: written };
}

const markPattern = /^\(?(\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]*$/i;

/** A number, and what parts it from its words: 'Recommendation 1:', 'R1', '2.1 The trust', '3)' alone. */
const numberPatterns = [
  /^(?:[Rr]ec|REC)(?:\.|ommendation|OMMENDATION)?\s+R?(\d+(?:\.\d+)*[a-z]?)(?:\s*[:.)–—-]+(?:\s+|$)|\s+(?=\p{Lu})|$)/u,
  /^R(\d+(?:\.\d+)*[a-z]?)(?:\s*[:.)–—-]*)(?:\s+|$)/,
  /^\(?(\d{1,3}(?:\.\d{1,3})*[a-z]?|[a-z])(?:[.)]+|:)(?:\s+|$)/,
  /^(\d{1,3}(?:\.\d{1,3})+)\s+(?=\p{Lu})/u,
];

function takenApart(text: string): Found {
  for (const pattern of numberPatterns) {
    const [whole, number] = pattern.exec(text) ?? [];
    if (whole !== undefined) return { number, text: text.slice(whole.length) };
  }
  return { number: undefined, text };
}

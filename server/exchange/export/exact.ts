/** Texts that come back from any file as they went out. */

import type { Path } from '../../plan/path';

/** The text of the further details for a list or a record in which nothing stands. */
export const emptyTexts = { list: '[]', record: '{}' } as const;

/** What readers of files take for the sign or the number of a list, or for nothing. */
const listSign =
  /^(?:[•◦▪‣·●○■□]|(?:[^\p{L}\p{N}\s"'(]|o|\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)])\s|[-–—*]$)/iu;
/** What files cannot hold, what looks like a space or like nothing, and a hyphen that is only another for it. */
const unseen = /[\p{C}\p{Zl}\p{Zp}\u2011]|(?! )\p{Zs}/u;

/**
 * A text without blank lines, which files may lose, and without signs of a list before the others, which a cell takes
 * for such and a heading does not.
 */
export function unlisted(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(listSign, '').trimStart());
  return lines.filter((line) => line !== '').join('\n');
}

/** Whether a text comes back as it is from a cell of one line. */
export function isPlain(text: string): boolean {
  return text === oneLine(text) && text !== '' && !listSign.test(text) && !unseen.test(text);
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text as the further details hold it: as it is, or in JSON's double quotes where a cell would change it. */
export function exactText(text: string): string {
  const isOwn = text.startsWith('"') || text === emptyTexts.list || text === emptyTexts.record;
  if (isPlain(text) && !isOwn) return text;
  return quoted(text);
}

/** The text that `exactText` wrote. */
export function readExact(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A way into a plan as the further details hold it: 'targets 1 by', numbers from 1; keys with spaces in quotes. */
export function exactPath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? String(step + 1) : exactStep(step)))
    .join(' ');
}

/** The steps that `exactPath` wrote, numbers as texts: only the shape tells a key '1' from a first item. */
export function readPath(text: string): readonly string[] {
  const steps = text.match(/"(?:[^"\\]|\\.)*"|[^\s]+/g) ?? [];
  return steps.map(readExact);
}

function exactStep(step: string): string {
  return isPlain(step) && !/[\s"]/.test(step) ? step : quoted(step);
}

/** In JSON's quotes, in which nothing is left that a reader could change, such as a second space. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e\p{L}\p{M}\p{N}\p{P}\p{S}]|\u2011|(?<= ) /gu,
    byNumber,
  );
}

function byNumber(sign: string): string {
  return Array.from({ length: sign.length }, (_, i) => {
    return `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}

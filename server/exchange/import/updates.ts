/** What a plan says was done so far, as dated updates. */

import { type Fields, filled } from './draft';
import { joined } from './grid';
import type { Piece } from './piece';
import { readWhen } from './when';

/** Updates of an action, and what is none, because nothing says of which day it is. */
export interface ReadUpdates {
  readonly updates: readonly Fields[];
  readonly left: readonly Piece[];
  /** Lines of the other pieces that stand before the first day in them. */
  readonly undated: readonly { readonly heading: string; readonly texts: readonly string[] }[];
}

/** What an update begins with: '12/05/2026: ', 'May 2026 - ', 'Update 12 May 2026: '. */
const dated = /^(?:(?:progress )?update\s*)?[([]?([^:]{4,30}?)[)\]]?\s*(?::|\s[–-])\s+(\S.*)$/is;
/** A line that says nothing but the day of those below it: 'Update (July 2013)', '12/05/2026:'. */
const dayAlone = /^(?:(?:progress )?update\s*)?[([]?([^:]{4,30}?)[)\]]?\s*:?$/is;

/**
 * The updates in the cells of an action. Their day stands in a cell of its own, before the text, or in the heading of
 * the column; else they are of the day that the whole document is of.
 */
export function readUpdates(
  notes: readonly Piece[],
  dates: readonly Piece[],
  evidence: readonly Piece[],
  asOf: string | undefined,
): ReadUpdates {
  const beside = dayOf(joined(dates.flatMap(({ lines }) => lines)));
  const found = notes.map((piece) => ({ piece, ...entriesOf(piece, beside ?? asOf) }));
  const updates = found.flatMap(({ entries }) => entries);
  const left = found.flatMap(({ piece, entries }) => (entries.length > 0 ? [] : [piece]));
  const undated = found.flatMap(({ piece, entries, before }) =>
    entries.length > 0 && before.length > 0
      ? [{ heading: piece.column.heading, texts: before }]
      : [],
  );
  const proof = evidence.flatMap(({ lines }) => lines.map(({ text }) => text));
  const last = updates.at(-1);
  if (!last) return { updates, left: [...left, ...dates, ...evidence], undated };
  const isUsed = beside !== undefined;
  return {
    updates: [...updates.slice(0, -1), new Map([...last, ...filled({ evidence: proof })])],
    left: isUsed ? left : [...left, ...dates],
    undated,
  };
}

/** One update, or one for each line that begins with a day, and the lines before the first day. */
function entriesOf({ lines, column }: Piece, otherwise: string | undefined) {
  const general = dayIn(column.heading) ?? otherwise;
  const entries: { date: string; notes: string[] }[] = [];
  const before: string[] = [];
  for (const { text } of lines) {
    const [, when = '', note = ''] = dated.exec(text) ?? dayAlone.exec(text) ?? [];
    const date = dayOf(when);
    if (date !== undefined) entries.push({ date, notes: note === '' ? [] : [note] });
    else if (entries.length > 0) entries.at(-1)?.notes.push(text);
    else if (general !== undefined) entries.push({ date: general, notes: [text] });
    else before.push(text);
  }
  const read = entries.map(({ date, notes }) => filled({ date, note: notes.join('; ') }));
  return { entries: read, before };
}

/** The day that a text is, and nothing besides: what it says more would be lost. */
function dayOf(text: string): string | undefined {
  const when = readWhen(
    text.replace(/\b(?:progress|update[d]?|position|as|report|status)\b/gi, ''),
  );
  return when && !when.isMoreThanThis ? dayIn(text) : undefined;
}

/** The day that is in a text. */
function dayIn(text: string): string | undefined {
  const when = text === '' ? undefined : readWhen(text);
  return when && when.deadline !== 'ongoing' && !/^\d{4}$/.test(when.deadline)
    ? when.deadline
    : undefined;
}

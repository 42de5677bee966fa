/** What a plan says was done so far, as dated updates. */

import { type Fields, filled } from './draft';
import { joined } from './grid';
import type { Piece } from './piece';
import { readWhen } from './when';

/** Updates of an action, and the pieces that are none, because nothing says of which day they are. */
export interface ReadUpdates {
  readonly updates: readonly Fields[];
  readonly left: readonly Piece[];
}

/** What an update begins with: '12/05/2026: ', 'May 2026 - ', 'Update 12 May 2026: '. */
const dated = /^(?:(?:progress )?update\s*)?\(?([^:]{4,30}?)\)?\s*(?::|\s[–-])\s+(\S.*)$/is;

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
  const found = notes.map((piece) => ({ piece, entries: entriesOf(piece, beside ?? asOf) }));
  const updates = found.flatMap(({ entries }) => entries ?? []);
  const left = found.flatMap(({ piece, entries }) => (entries ? [] : [piece]));
  const proof = evidence.flatMap(({ lines }) => lines.map(({ text }) => text));
  const last = updates.at(-1);
  if (!last) return { updates, left: [...left, ...dates, ...evidence] };
  const isUsed = beside !== undefined;
  return {
    updates: [...updates.slice(0, -1), new Map([...last, ...filled({ evidence: proof })])],
    left: isUsed ? left : [...left, ...dates],
  };
}

/** One update, or one for each line that begins with a day. */
function entriesOf(
  { lines, column }: Piece,
  otherwise: string | undefined,
): readonly Fields[] | undefined {
  const entries: { date: string; notes: string[] }[] = [];
  for (const { text } of lines) {
    const [, when = '', note = ''] = dated.exec(text) ?? [];
    const date = dayOf(when);
    if (date !== undefined) entries.push({ date, notes: [note] });
    else if (entries.length > 0) entries.at(-1)?.notes.push(text);
    else {
      const general = dayOf(column.heading) ?? otherwise;
      if (general === undefined) return undefined;
      entries.push({ date: general, notes: [text] });
    }
  }
  return entries.map(({ date, notes }) => filled({ date, note: notes.join('; ') }));
}

function dayOf(text: string): string | undefined {
  const when = text === '' ? undefined : readWhen(text);
  return when && when.deadline !== 'ongoing' && !/^\d{4}$/.test(when.deadline)
    ? when.deadline
    : undefined;
}

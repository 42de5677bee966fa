/**
 * Lines of one word that is to become a key, right under a heading or behind a dash, and of any text above a
 * list of entries with fields: YAML takes the words and all below for one text, so it tells each of those lines
 * and none is at fault. Likewise dashes that stand in no list.
 */

import { contentEnd, type EntryLine, entriesOutsideBlocks } from './lines';
import type { Repair } from './mend';
import { isKnownKey } from './vocabulary';

/** The repairs that leave out all such words of a text. */
export function halfTyped(text: string): readonly Repair[] {
  const entries = [...entriesOutsideBlocks(text, isKnownKey)];
  return entries.flatMap((entry, i): readonly Repair[] => {
    const next = entries[i + 1];
    const stray = astray(text, entries, i);
    if (stray) return [stray];
    if (!next || !isBegun(entry, entries[i - 1])) return [];
    const { valueStart: start, valueEnd: end } = entry;
    const written = text.slice(start, end);
    const isStray = isField(next, entry)
      ? isWord(written)
      : !entry.dash && isItem(next) && isText(written);
    if (!isStray) return [];
    return [{ start, end, reason: 'missing-colon', edit: { start, end, text: '' }, offer: false }];
  });
}

/** Whether a text stands without quotes, brackets or a sign of YAML. */
export function isText(text: string): boolean {
  return /^[^\s#&*!|>%@`"'[\]{},?:-]/.test(text);
}

/** Whether a text is one word, or lacks nothing but the colon after its first. */
export function isWord(text: string): boolean {
  const [, word = '', more] = /^([^\s#&*!|>%@`"'[\]{},?:-]\S*)(\s.*)?$/.exec(text) ?? [];
  return word !== '' && (more === undefined || isKnownKey(word.replace(/:.+/, '')));
}

/** Whether an entry that is no field is the first of what it goes with. */
function isBegun({ key, dash, column }: EntryLine, before: EntryLine | undefined): boolean {
  if (key !== undefined) return false;
  if (dash || !before) return true;
  return before.valueStart === before.valueEnd && before.column < column;
}

/** Whether the line below goes with an entry as a field does; behind a dash there may be texts as well. */
function isField({ key, dash, column }: EntryLine, above: EntryLine): boolean {
  if (key === undefined || dash || column !== above.column) return false;
  return isKnownKey(key) || (!above.dash && !/\s/.test(key));
}

/** Whether the line below begins an entry with fields, which no text above it can go on with. */
function isItem({ key, dash }: EntryLine): boolean {
  return dash && key !== undefined && isKnownKey(key);
}

/**
 * Left out where it stands: an item of which no more than a word is typed, with its dash where no list has its
 * own and none begins. YAML would have lines far above it mended instead.
 */
function astray(text: string, entries: readonly EntryLine[], at: number): Repair | undefined {
  const entry = entries[at];
  if (!entry?.dash) return undefined;
  const from = entry.start + entry.indent;
  // In which column that is, is known when the tabs are mended.
  if (text.slice(entry.start, from).includes('\t')) return undefined;
  const written = text.slice(from, contentEnd(text, from));
  if (written !== '-' && !isWord(written.replace(/^-[ \t]+/, ''))) return undefined;
  let above = at - 1;
  while ((entries[above]?.indent ?? 0) > entry.indent) above--;
  if (!isInNoList(entries, above, at)) return undefined;
  const place = { start: from, end: from + written.length };
  return { ...place, reason: 'bad-indent', edit: { ...place, text: '' }, offer: false };
}

/** Whether a dash begins nothing, by the nearest line `above` it that stands no deeper. */
function isInNoList(entries: readonly EntryLine[], above: number, at: number): boolean {
  const [holder, child, entry, next] = [above, above + 1, at, at + 1].map((i) => entries[i]);
  if (holder?.key === undefined || !entry || !child) return false;
  if (entry.indent < holder.column) return holder.indent < entry.indent;
  if (holder.valueStart < holder.valueEnd) return entry.indent === holder.column;
  if (child !== entry) return child.dash || child.key !== undefined;
  return next !== undefined && next.indent > entry.indent && isItem(next);
}

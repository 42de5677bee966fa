/** Entries to lines: two spaces a level, lists under their key, one blank line where there were some. */

import type { Between, Entries, Entry } from './layout';
import { holdsComment } from './layout';

/** The lines of entries whose keys or dashes stand at a column. */
export function writtenLines({ entries, tail }: Entries, column: number): readonly string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    lines.push(...betweenLines(entry.lead, column, lines.length === 0));
    lines.push(...entryLines(entry, column));
    lines.push(...betweenLines(entry.tail, column + 2));
  }
  return [...lines, ...betweenLines(tail, column)];
}

/** Comments at a column, blank lines one at a time, and none at the start of a block. */
export function betweenLines(
  lines: readonly Between[],
  column: number,
  isFirst = false,
): readonly string[] {
  const written: string[] = [];
  for (const { text } of lines) {
    if (text !== '') written.push(' '.repeat(column) + text);
    else if (written.length > 0 ? written.at(-1) !== '' : !isFirst) written.push('');
  }
  return written;
}

function entryLines(entry: Entry, column: number): readonly string[] {
  const { key, comment, value } = entry;
  const margin = ' '.repeat(column);
  const start = key === undefined ? `${margin}-` : `${margin}${key}:`;
  const first = [start, value.head, comment].filter(Boolean).join(' ');
  if (value.kind === 'text') {
    return [first, ...value.body.map((text) => (text === '' ? '' : margin + text))];
  }
  const lines = writtenLines(value, column + 2);
  const isInline =
    key === undefined &&
    value.kind === 'map' &&
    value.head === '' &&
    comment === undefined &&
    !holdsComment(value.entries[0]?.lead ?? []);
  if (!isInline) return [first, ...lines];
  return [`${start} ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
}

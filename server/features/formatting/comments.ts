/** To which entry a comment between two entries belongs. */

import { type Between, type Entry, isException } from './layout';

/**
 * Parts the lines between two entries: those that belong to what stands above, because they stand deeper
 * than `column`, and the rest. An agreed exception covers what follows wherever it stands; but at the end
 * of a segment, comments without a blank line between them stay together, as the outline keeps them.
 */
export function divide(
  lines: readonly Between[],
  column: number,
  endsSegment: boolean,
): { readonly below: readonly Between[]; readonly lead: Between[] } {
  let taken = 0;
  let isJoined = false;
  for (const [i, one] of lines.entries()) {
    const isComment = one.text !== '';
    const isDeep = one.column > column && (endsSegment || !isException(one.text));
    if (isComment && !isDeep && !isJoined) break;
    if (isComment) taken = i + 1;
    isJoined = isComment && endsSegment;
  }
  return { below: lines.slice(0, taken), lead: lines.slice(taken) };
}

/** Puts comments below an entry, as deep as they stood. */
export function addBelow(entry: Entry, lines: readonly Between[]): void {
  const column = lines.find(({ text }) => text !== '')?.column ?? 0;
  const { value } = entry;
  if (value.kind === 'text' || value.column > column) {
    entry.tail.push(...lines);
    return;
  }
  const last = value.entries.at(-1);
  if (last && column > value.column) addBelow(last, lines);
  else value.tail.push(...lines);
}

/** An entry of a list in brackets that YAML could not read: `[CS1, , CS2]`, while somebody writes the second. */

import { lineAt } from '../../plan/lines';
import type { InValue } from '../node-at';
import { pieceAt } from './piece';
import { bareSlot, closing, type Slot } from './slot';

/** What is typed of the entry, and its place; none where no entry can stand, and before one. */
export interface TornEntry {
  readonly typed: string;
  readonly slot: Slot | undefined;
}

/** The entry at the cursor; undefined where it is in no such list, which was read as one text. */
export function tornEntry({ spot, value }: InValue): TornEntry | undefined {
  const { offset, fragment } = spot;
  const { text } = fragment;
  const isTorn = value?.kind === 'scalar' && value.style === 'plain' && /^[[{]/.test(value.value);
  if (!isTorn) return undefined;
  const { start, end } = lineAt(text, offset);
  const piece = pieceAt(text.slice(start, end), offset - start, '[]{},');
  const word = { start: start + piece.start, end: start + piece.end };
  const before = text.slice(Math.min(value.start, word.start), word.start);
  const typed = text.slice(word.start, word.end);
  const isEntry = value.value.startsWith('[') && /[[,]\s*$/.test(before) && !/^\s/.test(typed);
  const lead = before.endsWith(',') ? ' ' : '';
  return {
    typed,
    slot: isEntry ? closing(bareSlot(text, offset, word, lead, true), fragment) : undefined,
  };
}

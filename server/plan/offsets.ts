/** Edits of one text, and the way back from an offset after them to the one before. */

import type { Mend } from './faults';

/** Applies edits that do not overlap, given in offsets of `text`. */
export function applyEdits(text: string, edits: readonly Mend[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * The function that takes an offset of the edited text back to the text before. Inside an edit, the
 * offset of its end goes to the end of what was replaced, every other one to its start or inside it.
 */
export function wayBack(edits: readonly Mend[]): (offset: number) => number {
  const sorted = inOrder(edits);
  return (offset) => {
    let shift = 0;
    for (const edit of sorted) {
      const start = edit.start + shift;
      if (offset <= start) break;
      if (offset >= start + edit.text.length) {
        shift += edit.text.length - (edit.end - edit.start);
      } else {
        return Math.min(edit.end, edit.start + offset - start);
      }
    }
    return offset - shift;
  };
}

function inOrder(edits: readonly Mend[]): readonly Mend[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

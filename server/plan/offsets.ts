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

/** A stretch of a text that stays, or text that is new. */
type Piece = { readonly start: number; readonly end: number } | string;

/**
 * Edits that do at once what `first` does and then `second`, which is given in offsets of the text after
 * `first`. All are in order and apart.
 */
export function composed(first: readonly Mend[], second: readonly Mend[]): readonly Mend[] {
  const whole: Piece = { start: 0, end: Number.POSITIVE_INFINITY };
  return editsOf(piecesAfter(piecesAfter([whole], first), second));
}

function piecesAfter(pieces: readonly Piece[], edits: readonly Mend[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let left = pieces[next];
  /** Passes over so many characters. */
  const pass = (count: number, keep: boolean): void => {
    for (let rest = count; rest > 0 && left !== undefined; ) {
      const taken = Math.min(rest, lengthOf(left));
      if (keep && taken > 0) result.push(cut(left, 0, taken));
      rest -= taken;
      left = taken < lengthOf(left) ? cut(left, taken, lengthOf(left)) : pieces[++next];
    }
  };
  let at = 0;
  for (const { start, end, text } of edits) {
    pass(start - at, true);
    pass(end - start, false);
    if (text !== '') result.push(text);
    at = end;
  }
  pass(Number.POSITIVE_INFINITY, true);
  return result;
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function cut(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}

function editsOf(pieces: readonly Piece[]): readonly Mend[] {
  const edits: Mend[] = [];
  let at = 0;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    if (text !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text });
    at = piece.end;
    text = '';
  }
  return edits;
}

function inOrder(edits: readonly Mend[]): readonly Mend[] {
  return edits.length < 2 ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Formats a whole file: one way to write it, whatever it looked like before, and the same meaning. */

import { type Edit, openDocument, type PlanDocument, textOf } from '../../plan/document';
import { applyEdits, wayBack } from '../../plan/offsets';
import { parse } from '../../plan/parse';
import { lineEdits } from '../../text/line-edits';
import { sameNotes, sameValues } from './meaning';
import { type FileKind, mendingOf } from './mends';
import { rewritten } from './rewrite';

/**
 * The edits, in offsets of the file; or the offset of what cannot be read; or `left`, where the file is
 * built in a way that cannot be written anew without a doubt.
 */
export type Formatted =
  | { readonly edits: readonly Edit[] }
  | { readonly unreadable: number }
  | { readonly left: true };

/** Formats a file. Never throws; what it reads as, its comments and its agreed exceptions stay the same. */
export function formatted(document: PlanDocument, kind: FileKind): Formatted {
  const before = textOf(document.fragments);
  const loneReturn = /\r(?!\n)/.exec(before);
  if (loneReturn) return { unreadable: loneReturn.index };
  const mended = mendedText(document, kind);
  if ('unreadable' in mended) return mended;
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  const unread = [...mended.text.matchAll(/^\uFEFF|\r(?=\n)/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '',
  }));
  const readable = applyEdits(mended.text, unread);
  const parsed = parse(readable);
  const [fault] = parsed.faults;
  if (fault) return { unreadable: mended.back(wayBack(unread)(fault.start)) };
  const text = rewritten(readable, parsed, kind);
  if (text === undefined) return { left: true };
  const after = openDocument(text);
  // Values are of the fields that there are: what stands in others must be readable still.
  const isReadable = after.fragments.every((fragment) => fragment.parsed.faults.length === 0);
  const isSame =
    isReadable && sameValues(document, after, kind) && sameNotes(openDocument(readable), after);
  return isSame ? { edits: lineEdits(before, mark + text) } : { left: true };
}

/** A plan's text in its one style; the same text where that cannot be written for certain. */
export function formattedText(text: string): string {
  const made = formatted(openDocument(text), 'plan');
  return 'edits' in made ? applyEdits(text, made.edits) : text;
}

/** More rounds of mending than this no text has needed. */
const mostRounds = 20;

/** A text with all in quotes that must be, and the way back to the offsets of the file. */
interface Mended {
  readonly text: string;
  readonly back: (offset: number) => number;
}

function mendedText(
  document: PlanDocument,
  kind: FileKind,
): Mended | { readonly unreadable: number } {
  let current = document;
  let back = (offset: number) => offset;
  for (let round = 0; round < mostRounds; round++) {
    const mends: Edit[] = [];
    let start = 0;
    for (const fragment of current.fragments) {
      const mending = mendingOf(fragment, kind);
      if ('unreadable' in mending) return { unreadable: back(start + mending.unreadable) };
      for (const mend of mending.mends) {
        mends.push({ ...mend, start: start + mend.start, end: start + mend.end });
      }
      start += fragment.text.length;
    }
    const before = textOf(current.fragments);
    const text = applyEdits(before, mends);
    if (text === before) return { text, back };
    const [outer, inner] = [back, wayBack(mends)];
    back = (offset) => outer(inner(offset));
    current = openDocument(text);
  }
  return { unreadable: 0 };
}

/** Formats some entries of one fragment, and nothing around them. */

import type { Edit } from '../../plan/document';
import type { Extent } from '../../plan/faults';
import { applyEdits } from '../../plan/offsets';
import { parse } from '../../plan/parse';
import { lineEdits } from '../../text/line-edits';
import { rootOf } from '../fragment-root';
import { fileShape, shapeAt } from '../shapes';
import type { Snapshot } from '../snapshot';
import { arrangedStretch } from './arrange';
import { LineReader, leave } from './lines';
import { sameNotes, sameValues } from './meaning';
import { mendingOf } from './mends';
import { readEntries } from './read-layout';
import { selectedIn } from './select';
import { writtenLines } from './write';

/** Edits of a fragment, in its offsets; or what in the stretch cannot be read. */
export type StretchEdits = { readonly edits: readonly Edit[] } | { readonly unreadable: number };

const nothing: StretchEdits = { edits: [] };

/** The edits that format the entries which a stretch of the fragment of that index touches. */
export function formattedStretch(snapshot: Snapshot, index: number, stretch: Extent): StretchEdits {
  const { document, kind } = snapshot;
  const fragment = document.fragments[index];
  if (!fragment || /^\uFEFF|\r(?!\n)/.test(fragment.text)) return nothing;
  const mending = mendingOf(fragment, kind, stretch);
  if ('unreadable' in mending) return mending;
  const { mends } = mending;
  const { text } = fragment;
  const start = Math.min(stretch.start, mends[0]?.start ?? text.length);
  const end = Math.max(stretch.end, mends.at(-1)?.end ?? 0);
  const mended = withLineFeeds(applyEdits(text, mends));
  const touched = {
    start: withLineFeeds(text.slice(0, start)).length,
    end: mended.length - withLineFeeds(text.slice(end)).length,
  };
  const written = rewrittenStretch(snapshot, index, mended, touched);
  if (written === undefined) return nothing;
  const edits = lineEdits(text, written);
  const offset = snapshot.places.offsetOf(index, 0);
  const inFile = (all: readonly Edit[]) =>
    all.map((edit) => ({ ...edit, start: edit.start + offset, end: edit.end + offset }));
  const base = snapshot.after(inFile(mends)).document;
  const after = snapshot.after(inFile(edits)).document;
  return sameValues(document, after, kind) && sameNotes(base, after) ? { edits } : nothing;
}

function rewrittenStretch(
  snapshot: Snapshot,
  index: number,
  text: string,
  touched: Extent,
): string | undefined {
  const { root, anchors } = parse(text);
  const { path } = rootOf(snapshot, index);
  const shape = shapeAt(fileShape(snapshot), path);
  const selected = root && selectedIn({ node: root, path, shape }, touched);
  if (!selected) return undefined;
  const lines = new LineReader(text);
  const first = lines.lineOf(selected.start);
  lines.at = first;
  const before = lines.text(first).slice(0, lines.columnOf(selected.start));
  const isInline = selected.placed.node.kind === 'map' && before.trim() !== '';
  try {
    const read = readEntries(lines, selected.placed, isInline);
    const entries =
      anchors.length > 0 ? read : arrangedStretch(read, selected.placed.shape, isInline);
    const [line = '', ...more] = writtenLines(entries, read.column);
    const from = lines.startOf(first);
    const rest = text.slice(lines.startOf(lines.at));
    const made = [isInline ? before + line.slice(read.column) : line, ...more].join('\n');
    const lineBreak = rest !== '' || text.endsWith('\n') ? '\n' : '';
    return text.slice(0, from) + made + lineBreak + rest;
  } catch (error) {
    if (error === leave) return undefined;
    throw error;
  }
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

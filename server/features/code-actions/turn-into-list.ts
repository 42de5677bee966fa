/** Refactoring: lines that were pasted under a field become the items of its list, or its entries by number. */

import { lineBreakOf } from '../../engine/rewriting';
import { textOf } from '../../plan/document';
import { type EntryLine, entryLine, lineAt } from '../../plan/lines';
import { isKnownKey } from '../../plan/vocabulary';
import { nodeAt } from '../node-at';
import { columnOf } from '../open-places';
import type { Snapshot } from '../snapshot';
import { asEntries, indentOf } from './as-entries';
import type { Asked, Offer } from './offer';

/** The lines at a range, with those of their kind around them, as a list. */
export function* listOffers({ snapshot, range }: Asked): Generator<Offer> {
  const { places } = snapshot;
  const [from, to] = [places.spotAt(range.start), places.spotAt(range.end)];
  const [first, last] = cutApart(snapshot, from.index, to.index);
  const base = places.offsetOf(first, 0);
  const text = textOf(snapshot.document.fragments.slice(first, last + 1));
  const [start, end] = [from, to].map(({ index, offset }) => places.offsetOf(index, offset) - base);
  const lines = linesAround(text, start ?? 0, end ?? 0);
  if (!lines) return;
  const node = nodeAt(snapshot, places.positionIn(first, lines.owner));
  const column = columnOf(text, lines.owner);
  const written = text.slice(lines.start, lines.end);
  const found = node.on === 'key' ? asEntries(written, node.shape, column) : undefined;
  if (!found) return;
  const margin = lineBreakOf(text) + ' '.repeat(found.column);
  const items = found.entries.map((one) => margin + one).join('');
  const edit = { start: base + lines.start + found.from, end: base + lines.end, text: items };
  yield {
    id: `list ${edit.start}`,
    title: 'Turn these lines into a list',
    kind: 'refactor.rewrite',
    changes: () => [{ file: snapshot, edits: [edit] }],
  };
}

/** More lines than this that each look like a block of their own are no list. */
const mostCuts = 100;

/**
 * The fragments around some of them that may be one text: a line at the margin with a colon in it,
 * `Families: heard`, is cut off like a block.
 */
function cutApart(
  { document: { fragments } }: Snapshot,
  from: number,
  to: number,
): [number, number] {
  const isCut = (index: number) => isLoose(fragments[index]?.text ?? '', 0);
  let [first, last] = [from, to];
  while (first > 0 && isCut(first) && from - first < mostCuts) first--;
  while (isCut(last + 1) && last - to < mostCuts) last++;
  return [first, last];
}

interface Lines {
  /** Where the key begins under which they stand. */
  readonly owner: number;
  /** From behind its colon to the end of the last of them. */
  readonly start: number;
  readonly end: number;
}

/** The lines at a stretch that are neither blank, nor comments, nor fields, with their neighbours. */
function linesAround(text: string, from: number, to: number): Lines | undefined {
  let at = lineAt(text, from);
  while (isLoose(text, at.start) && at.start > 0) at = lineAt(text, at.start - 1);
  const owner = entryLine(text, at.start, isKnownKey);
  if (owner?.key === undefined || !isKnownKey(owner.key)) return undefined;
  const beside = columnOfHeading(text, owner);
  let end = at.end;
  for (let next = at.end; ; ) {
    const newline = text.indexOf('\n', next);
    if (newline < 0 || newline + 1 >= text.length || !isLoose(text, newline + 1)) break;
    const line = lineAt(text, newline + 1);
    const written = text.slice(line.start, line.end);
    if (indentOf(written) === beside || isOther(written, owner.column)) break;
    next = line.end;
    end = next;
  }
  const start = colonEnd(text, owner);
  return to <= end ? { owner: owner.start + owner.column, start, end } : undefined;
}

/** Whether a line is no field, no comment and not blank: somebody's words. */
function isLoose(text: string, offset: number): boolean {
  const entry = entryLine(text, offset, isKnownKey);
  return entry !== undefined && !(entry.key !== undefined && isKnownKey(entry.key));
}

/** The column of the key that a field stands under, and with it what goes beside that; undefined at the margin. */
function columnOfHeading(text: string, { start, column }: EntryLine): number | undefined {
  for (let at = start - 1; at >= 0; at = lineAt(text, at).start - 1) {
    const above = entryLine(text, at, isKnownKey);
    if (above?.key !== undefined && above.column < column) return above.column || undefined;
  }
  return undefined;
}

/** Whether a line is the id of the next source, or the like, or a field that is misspelt: no deeper than a field. */
function isOther(line: string, column: number): boolean {
  const indent = indentOf(line);
  if (indent > column || (indent === 0 && column > 0)) return false;
  return /^(?:[^\s:]+:[ \t]*(?:[{#].*)?$|[a-z-]+:\s)/.test(line.trimStart());
}

function colonEnd(text: string, { start, column, end }: EntryLine): number {
  return text.slice(start + column, end).indexOf(':') + start + column + 1;
}

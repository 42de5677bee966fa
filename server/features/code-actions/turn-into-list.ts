/** Refactoring: lines that were pasted under a field become the items of its list. */

import { lineBreakOf } from '../../engine/rewriting';
import { textOf } from '../../plan/document';
import { type EntryLine, entryLine, lineAt } from '../../plan/lines';
import { scalar } from '../../plan/quote';
import type { Shape } from '../../plan/shape';
import { isKnownKey } from '../../plan/vocabulary';
import { pastedTexts } from '../../text/pasted';
import { nodeAt } from '../node-at';
import { columnOf } from '../open-places';
import type { Snapshot } from '../snapshot';
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
  if (node.on !== 'key' || !isListOfTexts(node.shape)) return;
  const written = text
    .slice(lines.start, lines.end)
    .replace(/^[ \t]*[|>][-+\d]*[ \t]*(?=\r?\n)/, '');
  const { texts, isList } = pastedTexts(written);
  const isOneText = texts.length < 2 && !isList;
  if (isOneText || isListAlready(written) || /[ \t]#[ \t]/.test(written)) return;
  const margin = `${lineBreakOf(text)}${' '.repeat(columnOf(text, lines.owner) + 2)}`;
  const items = texts.map((one) => `${margin}- ${isQuoted(one) ? one : scalar(one)}`).join('');
  const edit = { start: base + lines.start, end: base + lines.end, text: items };
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

function isListOfTexts(shape: Shape | undefined): boolean {
  return shape?.container === 'list' && shape.item?.text?.kind === 'text';
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
  let end = at.end;
  for (let next = at.end; ; ) {
    const newline = text.indexOf('\n', next);
    if (newline < 0 || newline + 1 >= text.length || !isLoose(text, newline + 1)) break;
    next = lineAt(text, newline + 1).end;
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

function colonEnd(text: string, { start, column, end }: EntryLine): number {
  return text.slice(start + column, end).indexOf(':') + start + column + 1;
}

/** Whether every line has a dash, and none goes on with another. */
function isListAlready(written: string): boolean {
  const [first = '', ...lines] = written.split(/\r?\n/);
  return first.trim() === '' && lines.every((line) => /^[ \t]*- /.test(line));
}

/** A text that stood in quotes for YAML's sake. */
function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(text) || /^'(?:[^']|'')*'$/.test(text);
}

/** Growing selections: word, value, field, entry, action, priority, block, file. */

import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Extent } from '../plan/faults';
import { commentStart, lineAt } from '../plan/lines';
import { stretchOf } from '../plan/locate';
import type { Range } from '../plan/places';
import { type ListNode, type Node, type Pair, pairEnd } from '../plan/tree';
import { namesIn } from './names/occurrences';
import { scopeOf } from './names/scope';
import type { Snapshot } from './snapshot';
import { rangeOf, spansOf } from './spans';

/** What a request for selections says. */
export interface SelectionParams {
  readonly positions: readonly Position[];
}

/** For each position what lies around it, from the inside out. */
export function selectionRanges(
  snapshot: Snapshot,
  { positions }: SelectionParams,
): SelectionRange[] {
  return positions.map((position) => around(snapshot, position));
}

function around(snapshot: Snapshot, position: Position): SelectionRange {
  const { places, document } = snapshot;
  const { fragment, index, offset } = places.spotAt(position);
  const { text, parsed } = fragment;
  const inside = [
    wordAt(text, offset),
    ...namesIn(fragment, scopeOf(snapshot)).all,
    commentAt(text, offset),
    ...[...holders(parsed.root, text, offset)].reverse(),
  ].filter(({ start, end }) => start <= offset && offset <= end);
  const outside = spansOf(document)
    .map((span) => rangeOf(span, snapshot))
    .reverse();
  const last = document.fragments.length - 1;
  const file = {
    start: places.positionIn(0, 0),
    end: places.positionIn(last, document.fragments[last]?.text.length ?? 0),
  };
  const at = places.positionIn(index, offset);
  const here = { start: at, end: at };
  const ranges = [...inside.map((one) => places.rangeIn(index, one)), ...outside, file];
  return chained(here, ranges);
}

/** Each range that holds the one before it and more, from the outermost back to the innermost. */
function chained(here: Range, ranges: readonly Range[]): SelectionRange {
  const growing: Range[] = [here];
  for (const range of ranges) {
    const last = growing.at(-1) ?? here;
    if (holds(range, last) && !holds(last, range)) growing.push(range);
  }
  // An empty selection is none, where there is anything to select.
  if (growing.length > 1) growing.shift();
  const outermost: SelectionRange = { range: growing.at(-1) ?? here };
  return growing
    .slice(0, -1)
    .reduceRight<SelectionRange>((parent, range) => ({ range, parent }), outermost);
}

function holds(outer: Range, inner: Range): boolean {
  return isAtMost(outer.start, inner.start) && isAtMost(inner.end, outer.end);
}

function isAtMost(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** All that holds an offset, from the outside in: lists, entries, fields, values, texts in quotes. */
function* holders(node: Node | undefined, source: string, offset: number): Generator<Extent> {
  if (!node) return;
  yield node;
  if (node.kind === 'scalar') {
    yield stretchOf(source, node, 0, node.value.length);
  } else if (node.kind === 'map') {
    const pair = node.pairs.findLast(({ key }) => key.start <= offset);
    if (!pair) return;
    yield fieldOf(pair);
    if (offset <= pair.key.end) yield pair.key;
    else yield* holders(pair.value, source, offset);
  } else {
    const item = node.items.findLast((one) => one && one.start <= offset);
    if (!item) return;
    yield { start: dashOf(node, item, source), end: item.end };
    yield* holders(item, source, offset);
  }
}

function fieldOf(pair: Pair): Extent {
  return { start: pair.key.start, end: pairEnd(pair) };
}

/** Where an item begins with its dash. */
function dashOf({ flow }: ListNode, { start }: Extent, source: string): number {
  if (flow) return start;
  const before = /-[ \t]*$/.exec(source.slice(lineAt(source, start).start, start));
  return before ? start - before[0].length : start;
}

function commentAt(source: string, offset: number): Extent {
  const { start, end } = lineAt(source, offset);
  const at = start + commentStart(source.slice(start, end), 0);
  const sign = source.indexOf('#', at);
  return { start: sign < 0 || sign > end ? end : sign, end };
}

const inWord = /[\p{L}\p{M}\p{N}'’_-]/u;

function wordAt(source: string, offset: number): Extent {
  let [start, end] = [offset, offset];
  while (start > 0 && inWord.test(source.charAt(start - 1))) start--;
  while (end < source.length && inWord.test(source.charAt(end))) end++;
  return { start, end };
}

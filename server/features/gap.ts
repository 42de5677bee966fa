/** What a line that is empty or half typed would add to. */

import { type EntryLine, entriesOf, lineAt } from '../plan/lines';
import type { Path } from '../plan/path';
import type { Spot } from '../plan/places';
import type { Shape } from '../plan/shape';
import type { Node, ScalarNode } from '../plan/tree';
import { isKnownKey } from '../plan/vocabulary';
import { isBeforeEntry } from './brackets';
import { keysAround, rootOf } from './fragment-root';
import { columnOf, type Open, openPlaces } from './open-places';
import { canonical, fileShape, itemOf, shapeAt } from './shapes';
import type { Snapshot } from './snapshot';
import type { Hit, Rooted } from './tree-hit';

/** What would be added, and to what. */
export interface Gap {
  /** Leads to the map or list that is added to. */
  readonly path: Path;
  readonly adds: 'key' | 'item';
  /** The keys that the map has already. */
  readonly taken: ReadonlySet<string>;
  /** What is typed already, its offsets in the fragment; empty at the cursor where nothing is. */
  readonly word: { readonly start: number; readonly end: number; readonly text: string };
  /** Whether the line has its dash already. */
  readonly dash: boolean;
  /** How many columns further in the line would have to begin; below zero, further out. */
  readonly indent: number;
  /** Whether it stands between brackets or braces. */
  readonly flow: boolean;
  /** Whether another entry comes next between these, so that a comma must part the two. */
  readonly isBeforeEntry: boolean;
  /** The list that could be added to instead, where its dashes stand right below its key. */
  readonly beside?: Path | undefined;
}

/** The value that a line would be, or go on with. */
interface ValueGap {
  readonly path: Path;
  readonly value: Node | undefined;
}

/** Whether a text stands where only fields may: somebody began to type one. */
export function isHalfTypedKey(
  source: string,
  value: Node | undefined,
  shape: Shape | undefined,
): boolean {
  if (value?.kind !== 'scalar' || !shape || shape.text || shape.values) return false;
  if (!shape.fields && shape.container !== 'by-id') return false;
  return /^[ \t-]*$/.test(source.slice(lineAt(source, value.start).start, value.start));
}

/** What is to be written at a spot on which nothing stands, or only the beginning of something. */
export function gapAt(
  snapshot: Snapshot,
  spot: Spot,
  rooted: Rooted,
  hit: Hit | undefined,
): Gap | ValueGap {
  const { fragment, index, offset } = spot;
  const source = fragment.text;
  const { column, isEmpty, ...line } = lineOf(source, offset);
  const own = { ...line, indent: 0, flow: false, isBeforeEntry: false };
  if (hit?.on === 'blank') {
    const adds = hit.within.kind === 'map' ? 'key' : 'item';
    const taken = keysOf(snapshot, index, hit.path, hit.within);
    return {
      path: hit.path,
      adds,
      taken,
      word: { start: offset, end: offset, text: '' },
      dash: false,
      indent: 0,
      flow: true,
      isBeforeEntry: isBeforeEntry(source, hit.within, offset),
    };
  }
  const open = [
    ...rootOf(snapshot, index).outer.filter(
      ({ path }) => path.length < Math.max(1, rooted.path.length),
    ),
    ...openPlaces(source, rooted, offset),
  ];
  const below = lineBelow(snapshot, spot);
  if (hit?.on === 'value') {
    const list = open.findLast(({ kind }) => kind === 'list');
    const isItem = list?.path.length === hit.path.length - 1 && list.column === column;
    if (line.dash && !(isItem && goesOnIn(open, below, column))) return nothing;
    const taken: ReadonlySet<string> = new Set();
    return { path: hit.path, adds: 'key', taken, ...own };
  }
  const around = isEmpty || line.dash ? undefined : entryAround(open, offset, column);
  const at = isEmpty ? Math.max(column, below?.indent ?? 0) : (around?.column ?? column);
  const isItem = line.dash || (isEmpty && below?.dash === true && below.indent >= column);
  const chosen = isItem ? listFor(open, at, snapshot) : placeFor(open, at);
  if (isItem && !chosen) return nothing;
  const path = chosen?.path ?? [];
  if (chosen?.kind === 'text') return { path, value: chosen.node };
  const shape = shapeAt(fileShape(snapshot), path);
  const adds = chosen?.kind === 'field' ? addsTo(shape, chosen.node) : added[chosen?.kind ?? 'map'];
  // Between a key and its text no other can stand.
  if (adds === undefined) return chosen?.node ? nothing : { path, value: undefined };
  const begins = chosen?.kind === 'field' ? columnUnder(chosen, below, at) : (chosen?.column ?? at);
  if (line.dash && (begins > column || !goesOnIn(open, below, begins))) return nothing;
  const taken = adds === 'key' ? keysOf(snapshot, index, path, chosen?.node) : new Set<string>();
  const indent = isEmpty || around ? begins - column : Math.min(0, begins - column);
  const beside = open.findLast(({ kind, column: dashes }) => kind === 'list' && dashes === begins);
  const isBeside = chosen?.kind === 'map' && beside && beside.path.length > path.length;
  return { path, adds, taken, ...own, indent, ...(isBeside && { beside: beside.path }) };
}

const nothing: ValueGap = { path: [], value: undefined };

/**
 * The entry that goes on below a line that stands further out than its keys: a word there is to become one of them.
 * Not where it would have the key below twice: the word is then the name of what stands below.
 */
function entryAround(open: readonly Open[], offset: number, column: number): Open | undefined {
  return open.findLast(({ kind, column: own, node }) => {
    if (kind !== 'map' || own <= column || node?.kind !== 'map') return false;
    const next = node.pairs.findIndex(({ key }) => key.start > offset);
    const name = node.pairs[next]?.key.value;
    return next > 0 && node.pairs.findIndex(({ key }) => key.value === name) === next;
  });
}

/** Whether what stands below an item at that column goes on with its list, or with what holds that. */
function goesOnIn(open: readonly Open[], below: EntryLine | undefined, begins: number): boolean {
  if (!below || below.indent === begins) return true;
  const holds = below.dash ? 'list' : 'map';
  const isOpen = open.some(({ kind, column }) => kind === holds && column === below.indent);
  return isOpen && below.indent < begins;
}

/** The column of what is written under a field: that of what it has already, else of the line. */
function columnUnder({ column }: Open, below: EntryLine | undefined, at: number): number {
  const isOwn = below && (below.dash ? below.indent >= column : below.indent > column);
  return isOwn ? below.indent : at;
}

/** The line below on which something stands: what is written above it must not part it from what it belongs to. */
function lineBelow(
  { document: { fragments } }: Snapshot,
  { index, fragment, offset }: Spot,
): EntryLine | undefined {
  const rest = fragment.text.slice(lineAt(fragment.text, offset).end);
  for (const text of [rest, ...fragments.slice(index + 1).map((one) => one.text)]) {
    const [first] = entriesOf(text, isKnownKey);
    if (first) return first;
  }
  return undefined;
}

const added = { map: 'key', list: 'item' } as const;

/** The keys of a map in their canonical spelling, without the one that is asked about. */
export function keysOf(
  snapshot: Snapshot,
  index: number,
  path: Path,
  node: Node | undefined,
  except?: ScalarNode,
): ReadonlySet<string> {
  const shape = shapeAt(fileShape(snapshot), path);
  const pairs = node?.kind === 'map' ? node.pairs : [];
  const own = pairs
    .filter(({ key }) => key !== except)
    .map(({ key }) => canonical(key.value, shape));
  const isSpread = path.length === 0 || (path.length === 2 && path[0] === 'priorities');
  const around = isSpread ? keysAround(snapshot, index, path) : [];
  const name = except && canonical(except.value, shape);
  return new Set([...around.filter((key) => key !== name), ...own]);
}

interface Line {
  /** The column of its dash, else of its word, else of the cursor. */
  readonly column: number;
  readonly isEmpty: boolean;
  readonly dash: boolean;
  readonly word: Gap['word'];
}

function lineOf(source: string, offset: number): Line {
  const { start, end } = lineAt(source, offset);
  const line = source.slice(start, end);
  const [, indent = '', dashes = '', text = ''] =
    /^([ \t]*)((?:-(?:[ \t]+|$))*)(.*?)[ \t]*$/.exec(line) ?? [];
  const isEmpty = dashes === '' && text === '';
  const from = isEmpty ? offset : start + indent.length + dashes.length;
  return {
    column: isEmpty ? columnOf(source, offset) : indent.length,
    isEmpty,
    dash: dashes !== '',
    word: { start: from, end: from + text.length, text },
  };
}

/** The innermost place that a line at that column belongs to. */
function placeFor(open: readonly Open[], column: number): Open | undefined {
  return open.findLast(({ kind, column: own, node }, i) => {
    if (kind === 'field') return column > own;
    if (kind === 'text') return column > own && isBlockText(node);
    // Dashes may stand right below the key of their list; a line there is the next key.
    if (
      kind === 'list' &&
      open.some((one, j) => j < i && one.kind === 'map' && one.column === own)
    ) {
      return column > own;
    }
    return column >= own;
  });
}

/** The innermost list that a dash at that column belongs to. */
function listFor(open: readonly Open[], column: number, snapshot: Snapshot): Open | undefined {
  return open.findLast(({ kind, column: own, path, node }) => {
    if (kind !== 'field' || column < own) return kind === 'list' && column >= own;
    return addsTo(shapeAt(fileShape(snapshot), path), node) === 'item';
  });
}

function isBlockText(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

/** What goes under a field, above what it may have already; undefined where it is one value. */
function addsTo(shape: Shape | undefined, node: Node | undefined): 'key' | 'item' | undefined {
  if (node?.kind === 'list') return 'item';
  if (shape?.fields || shape?.container === 'by-id') return 'key';
  return shape && itemOf(shape) ? 'item' : undefined;
}

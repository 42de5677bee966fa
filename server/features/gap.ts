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
  /** How many columns further in the line would have to begin. */
  readonly indent: number;
  /** Whether it stands between brackets or braces. */
  readonly flow: boolean;
  /** Whether another entry comes next between these, so that a comma must part the two. */
  readonly isBeforeEntry: boolean;
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
  if (hit?.on === 'value') {
    const taken: ReadonlySet<string> = new Set();
    return { path: hit.path, adds: 'key', taken, ...own };
  }
  const open = [
    ...rootOf(snapshot, index).outer.filter(
      ({ path }) => path.length < Math.max(1, rooted.path.length),
    ),
    ...openPlaces(source, rooted, offset),
  ];
  const below = isEmpty ? lineBelow(snapshot, spot) : undefined;
  const isParting = below !== undefined && below.indent > column;
  const at = isParting ? below.indent : column;
  const isItem = line.dash || (isParting && below.dash);
  const chosen = isItem ? listFor(open, at, snapshot) : placeFor(open, at);
  const path = chosen?.path ?? [];
  if (chosen?.kind === 'text') return { path, value: chosen.node };
  const shape = shapeAt(fileShape(snapshot), path);
  const adds = chosen?.kind === 'field' ? addsTo(shape) : added[chosen?.kind ?? 'map'];
  // Between a key and its text no other can stand.
  if (adds === undefined) return { path: chosen?.node ? [] : path, value: undefined };
  const taken = adds === 'key' ? keysOf(snapshot, index, path, chosen?.node) : new Set<string>();
  const begins = chosen?.kind === 'field' ? at : (chosen?.column ?? column);
  const indent = isParting ? Math.max(0, begins - column) : 0;
  return { path, adds, taken, ...own, indent };
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
  return open.findLast(({ kind, column: own, path }) => {
    if (kind === 'list') return column >= own;
    return (
      kind === 'field' && column >= own && addsTo(shapeAt(fileShape(snapshot), path)) === 'item'
    );
  });
}

function isBlockText(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

/** What goes under a field that has nothing yet; undefined where it is one value. */
function addsTo(shape: Shape | undefined): 'key' | 'item' | undefined {
  if (shape?.fields || shape?.container === 'by-id') return 'key';
  return shape && itemOf(shape) ? 'item' : undefined;
}

/** What stands at a position of a file, or could be written there. Works in broken text. */

import { commentStart, lineAt } from '../plan/lines';
import { textOffset } from '../plan/locate';
import { type Part, partsOf } from '../plan/parts';
import type { Path } from '../plan/path';
import type { Spot } from '../plan/places';
import type { Field, Shape } from '../plan/shape';
import type { Node, ScalarNode } from '../plan/tree';
import type { Position } from '../text/places';
import { rootOf } from './fragment-root';
import { type Gap, gapAt, isHalfTypedKey, keysOf } from './gap';
import { fieldAt, fileShape, shapeAt } from './shapes';
import type { Snapshot } from './snapshot';
import { type Hit, hitIn } from './tree-hit';

/** A stretch of a fragment. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export type NodeAt = OnKey | InValue | InGap | InComment;

interface Common {
  /** The fragment, and the offset in it. */
  readonly spot: Spot;
  /** The path from the whole file: keys in their canonical spelling, indices of lists. */
  readonly path: Path;
  /** The action, priority head or block in whose text the position lies; a configuration has none. */
  readonly part: Part | undefined;
}

/** On a key. */
export interface OnKey extends Common {
  readonly on: 'key';
  readonly key: ScalarNode;
  /** What the format says of the field; undefined for ids of entries, and for unknown keys. */
  readonly field: Field | undefined;
  /** What may stand under the key. */
  readonly shape: Shape | undefined;
  /** What holds the key, and the other keys in it. */
  readonly holder: Shape | undefined;
  readonly taken: ReadonlySet<string>;
}

/** In a value, or in the blank where one belongs. */
export interface InValue extends Common {
  readonly on: 'value';
  readonly value: Node | undefined;
  /** The offset in the text of the value, where that is a scalar. */
  readonly textOffset: number;
  readonly shape: Shape | undefined;
}

/** On an empty or half-typed line, or between brackets: `path` leads to what the text would be added to. */
export interface InGap extends Common, Gap {
  readonly on: 'gap';
  readonly shape: Shape | undefined;
}

/** In a comment; `comment` is its stretch from the sign to the line's end. */
export interface InComment extends Common {
  readonly on: 'comment';
  readonly comment: Stretch;
}

/** What is at a position. One outside the text is moved to its nearest place inside. */
export function nodeAt(snapshot: Snapshot, position: Position): NodeAt {
  const spot = snapshot.places.spotAt(position);
  const { fragment, index, offset } = spot;
  const { text: source, parsed } = fragment;
  const { path, firstItem } = rootOf(snapshot, index);
  const shape = fileShape(snapshot);
  const rooted = { node: parsed.root, path, shape: shapeAt(shape, path), firstItem };
  const hit = hitIn(source, rooted, offset);
  const part = partAt(snapshot, spot);
  const comment = hit?.on === 'key' ? undefined : commentAt(source, offset, hit);
  if (comment) return { on: 'comment', spot, part, path: hit?.path ?? path, comment };
  if (hit?.on === 'key') {
    const holder = shapeAt(shape, hit.path.slice(0, -1));
    return {
      on: 'key',
      spot,
      part,
      path: hit.path,
      key: hit.pair.key,
      field: fieldAt(shape, hit.path),
      shape: shapeAt(shape, hit.path),
      holder,
      taken: keysOf(snapshot, index, hit.path.slice(0, -1), hit.map, hit.pair.key),
    };
  }
  const value = hit?.on === 'value' ? hit : undefined;
  if (value && !isHalfTypedKey(source, value.value, shapeAt(shape, value.path))) {
    return inValue(snapshot, spot, part, value.path, value.value);
  }
  const gap = gapAt(snapshot, spot, rooted, hit);
  if ('adds' in gap) return { on: 'gap', spot, part, shape: shapeAt(shape, gap.path), ...gap };
  return inValue(snapshot, spot, part, gap.path, gap.value);
}

function inValue(
  snapshot: Snapshot,
  spot: Spot,
  part: Part | undefined,
  path: Path,
  value: Node | undefined,
): InValue {
  const { text } = spot.fragment;
  const offset = value?.kind === 'scalar' ? textOffset(text, value, spot.offset) : 0;
  const shape = shapeAt(fileShape(snapshot), path);
  return { on: 'value', spot, part, path, value, textOffset: offset, shape };
}

/** The innermost part that begins at or before the spot. */
function partAt(snapshot: Snapshot, { fragment, offset }: Spot): Part | undefined {
  if (snapshot.kind === 'config') return undefined;
  const begun = partsOf(fragment).filter((part) => startOf(part) <= offset);
  return begun.findLast(({ node }) => node && offset <= node.end) ?? begun.at(-1);
}

function startOf(part: Part): number {
  return ('key' in part ? part.key?.start : undefined) ?? part.node?.start ?? 0;
}

/** The comment that an offset lies in; a sign inside a text begins none. */
function commentAt(source: string, offset: number, hit: Hit | undefined): Stretch | undefined {
  if (hit?.on === 'blank') return undefined;
  const { start, end } = lineAt(source, offset);
  const textEnd = hit?.on === 'value' ? (hit.value?.end ?? start) : start;
  if (offset <= textEnd && offset > start) return undefined;
  const line = source.slice(start, end);
  const at = commentStart(line, Math.max(0, textEnd - start));
  const sign = start + at + (line.charAt(at) === '#' ? 0 : 1);
  return sign < Math.min(offset, end) ? { start: sign, end } : undefined;
}

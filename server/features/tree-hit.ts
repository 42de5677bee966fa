/** What of a fragment's tree an offset is on. */

import type { Path } from '../plan/path';
import type { Shape } from '../plan/shape';
import type { ListNode, MapNode, Node, Pair } from '../plan/tree';
import { isBetween, takesEntry } from './brackets';
import { canonical, shapeAt } from './shapes';

/** A key; a value, or the blank after its colon; or a blank for an entry between brackets or braces. */
export type Hit =
  | { readonly on: 'key'; readonly path: Path; readonly pair: Pair; readonly map: MapNode }
  | { readonly on: 'value'; readonly path: Path; readonly value: Node | undefined }
  | { readonly on: 'blank'; readonly path: Path; readonly within: MapNode | ListNode };

/** A tree with its place in the file: its path, its shape, and the index of its first item if a list. */
export interface Rooted {
  readonly node: Node | undefined;
  readonly path: Path;
  readonly shape: Shape | undefined;
  readonly firstItem?: number;
}

/** What `offset` is on; undefined on white space, comments, and what YAML could not read. */
export function hitIn(source: string, root: Rooted, offset: number): Hit | undefined {
  const { node, path } = root;
  if (!node) return undefined;
  if (node.kind !== 'scalar' && (!node.flow || isBetween(source, node, offset))) {
    return node.kind === 'map'
      ? inMap(source, { ...root, node }, offset)
      : inList(source, { ...root, node }, offset);
  }
  return isOn(source, node, offset) ? { on: 'value', path, value: node } : undefined;
}

function inMap(
  source: string,
  { node, path, shape }: Rooted & { readonly node: MapNode },
  offset: number,
): Hit | undefined {
  const pair = node.pairs.findLast(({ key }) => key.start <= offset);
  if (pair) {
    const { key, value } = pair;
    const inner = [...path, canonical(key.value, shape)];
    if (offset <= key.end) return { on: 'key', path: inner, pair, map: node };
    const isBefore = value === undefined || offset < value.start;
    if (isBefore && isAfterColon(source.slice(key.end, offset))) {
      return { on: 'value', path: inner, value };
    }
    const rooted = { node: value, path: inner, shape: shapeAt(shape, [inner.at(-1) ?? '']) };
    const hit = isBefore ? undefined : hitIn(source, rooted, offset);
    if (hit) return hit;
  }
  return blankIn(source, node, path, offset);
}

function inList(
  source: string,
  { node, path, shape, firstItem = 0 }: Rooted & { readonly node: ListNode },
  offset: number,
): Hit | undefined {
  const index = node.items.findLastIndex((item) => item && item.start <= offset);
  const inner = {
    node: node.items[index],
    path: [...path, firstItem + index],
    shape: shapeAt(shape, [index]),
  };
  return (
    (index < 0 ? undefined : hitIn(source, inner, offset)) ?? blankIn(source, node, path, offset)
  );
}

/** Between the brackets or braces of `node`, on none of what they hold. */
function blankIn(
  source: string,
  node: MapNode | ListNode,
  path: Path,
  offset: number,
): Hit | undefined {
  if (!node.flow) return undefined;
  return takesEntry(source, node, offset)
    ? { on: 'blank', path, within: node }
    : { on: 'value', path, value: node };
}

/** On a node, or on what follows it in its line: white space, a comment, text that YAML takes for one. */
function isOn(source: string, { start, end }: Node, offset: number): boolean {
  return (
    start <= offset &&
    (offset <= end || /^[ \t]*(?:[ \t]#[^\n]*)?$/.test(source.slice(end, offset)))
  );
}

function isAfterColon(between: string): boolean {
  return /^[ \t]*:[ \t]*$/.test(between);
}

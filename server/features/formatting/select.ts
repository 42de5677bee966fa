/** What a range of lines is about: the whole entries that it touches. */

import type { ListNode, MapNode, Node } from '../../plan/tree';
import { pairEnd } from '../../plan/tree';
import { canonical, shapeAt } from '../shapes';
import type { Placed } from './read-layout';

/** Entries of one map or list that stand next to each other. */
export interface Selected {
  /** The map or list, with nothing in it but them. */
  readonly placed: Placed<MapNode | ListNode>;
  /** Where the first begins and the last ends. */
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The entries that a stretch touches, in the innermost block that holds all of it. An item of a list is
 * meant as a whole only where all of it is touched. Undefined where there is nothing.
 */
export function selectedIn(placed: Placed, stretch: Stretch): Selected | undefined {
  const { node, path, shape } = placed;
  if (node.kind === 'scalar' || node.flow) return undefined;
  const children = childrenOf(node);
  const touched = children.filter(
    (child) => child && child.start < stretch.end && stretch.start < child.end,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return undefined;
  if (
    first === last &&
    first.value &&
    (stretch.start > first.head || isPartOfItem(node, first, stretch))
  ) {
    const step = first.key === undefined ? children.indexOf(first) : canonical(first.key, shape);
    const below = { node: first.value, path: [...path, step], shape: shapeAt(shape, [step]) };
    const inner = selectedIn(below, stretch);
    if (inner) return inner;
  }
  const [from, to] = [children.indexOf(first), children.indexOf(last) + 1];
  const part =
    node.kind === 'map'
      ? { ...node, pairs: node.pairs.slice(from, to) }
      : { ...node, items: node.items.slice(from, to) };
  return { placed: { node: part, path, shape }, start: first.start, end: last.end };
}

interface Child extends Stretch {
  /** The end of its key; the start of an item. */
  readonly head: number;
  readonly key?: string;
  readonly value: Node | undefined;
}

function childrenOf(node: MapNode | ListNode): readonly (Child | undefined)[] {
  if (node.kind === 'list') {
    return node.items.map(
      (item) => item && { start: item.start, end: item.end, head: item.start, value: item },
    );
  }
  return node.pairs.map((pair) => {
    const { start, end, value: key } = pair.key;
    return { start, end: Math.max(end, pairEnd(pair)), head: end, key, value: pair.value };
  });
}

function isPartOfItem(node: Node, { start, end }: Stretch, stretch: Stretch): boolean {
  return node.kind === 'list' && (stretch.start > start || stretch.end < end);
}

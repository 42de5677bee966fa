/** A plan while it is put together again: maps and lists that values are set in, by paths. */

import type { Path } from '../../../plan/path';
import type { Value } from '../draft';

/** Fields or entries by their keys. */
export type NodeMap = Map<string, Node>;
/** A value that can be changed. */
export type Node = string | Node[] | NodeMap;

/** Sets what stands at a path below a map; what is on the way is made where it is not there. Undefined takes it out. */
export function setAt(root: NodeMap, path: Path, value: Node | undefined): void {
  let at: Node[] | NodeMap = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const found = get(at, step);
    let next: Node[] | NodeMap;
    const isListNext = typeof path[index + 1] === 'number';
    if (found !== undefined && typeof found !== 'string' && Array.isArray(found) === isListNext)
      next = found;
    else next = isListNext ? [] : new Map();
    put(at, step, next);
    at = next;
  }
  const last = path.at(-1);
  if (last !== undefined) put(at, last, value);
}

/** What stands at a path. */
export function getAt(root: NodeMap, path: Path): Node | undefined {
  return path.reduce<Node | undefined>(
    (at, step) => (at === undefined || typeof at === 'string' ? undefined : get(at, step)),
    root,
  );
}

/** A value without the holes that a list may have where an item was never set. */
export function withoutHoles(node: Node): Value {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.filter((one) => one !== undefined).map(withoutHoles);
  return new Map([...node].map(([key, one]) => [key, withoutHoles(one)]));
}

function get(node: Node[] | NodeMap, step: string | number): Node | undefined {
  if (!Array.isArray(node)) return node.get(String(step));
  return typeof step === 'number' ? node[step] : undefined;
}

function put(node: Node[] | NodeMap, step: string | number, value: Node | undefined): void {
  if (!Array.isArray(node)) {
    if (value === undefined) node.delete(String(step));
    else node.set(String(step), value);
  } else if (typeof step === 'number' && value !== undefined) node[step] = value;
}

/** Every key and every text of a fragment, with what the format says of its place. */

import type { Fragment } from '../plan/document';
import type { Path } from '../plan/path';
import type { Shape } from '../plan/shape';
import { configShape, planShape } from '../plan/shapes.prepared';
import type { ListNode, MapNode, Node, Pair } from '../plan/tree';
import { canonical, shapeAt } from './shapes';
import type { Snapshot } from './snapshot';

/** A key with what stands under it, or a text where the format expects one. */
export type Visit =
  | (Where & { readonly on: 'key'; readonly pair: Pair })
  | (Where & { readonly on: 'text'; readonly node: Node; readonly shape: Shape });

interface Where {
  /** From the whole file, keys in their canonical spelling; lists are counted in their fragment only. */
  readonly path: Path;
  /** Whether it stands between brackets or braces. */
  readonly inFlow: boolean;
  /** The innermost fields or entries that hold it; those of a key are what the key is one of. */
  readonly holder: MapNode | undefined;
}

/** Shows all of a fragment that the format knows, in order of place; unknown keys with nothing below. */
export function walk(
  fragment: Fragment,
  kind: Snapshot['kind'],
  see: (visit: Visit) => void,
): void {
  const path = rootPaths[fragment.kind] ?? [];
  // Priorities have no place in a configuration.
  if (kind === 'config' && path.length > 0) return;
  const shape = shapeAt(kind === 'plan' ? planShape : configShape, path);
  const at = { path, inFlow: false, holder: undefined };
  if (shape) new Walk(fragment.text, see).node(fragment.parsed.root, shape, at);
}

const rootPaths: Partial<Record<Fragment['kind'], Path>> = {
  priority: ['priorities'],
  tail: ['priorities', 0],
  action: ['priorities', 0, 'actions'],
};

class Walk {
  private readonly source: string;
  private readonly see: (visit: Visit) => void;

  constructor(source: string, see: (visit: Visit) => void) {
    this.source = source;
    this.see = see;
  }

  /** Goes where the reader goes: see `Reader.read`. */
  node(node: Node | undefined, shape: Shape, at: Where): void {
    // What an alias stands for is seen at its anchor; here it has no places of its own.
    if (node === undefined || this.source.charAt(node.start) === '*') return;
    const isList = shape.container === 'list' || isListOfTexts(shape);
    if (node.kind === 'map' && (shape.fields || isById(shape))) this.pairs(node, shape, at);
    else if (node.kind === 'list' && isList) this.items(node, shape, at);
    else if (shape.container === 'list' && !shape.fields) {
      if (shape.item) this.node(node, shape.item, { ...at, path: [...at.path, 0] });
    } else if (shape.text) this.see({ on: 'text', ...at, node, shape });
  }

  private pairs(map: MapNode, shape: Shape, { path, inFlow }: Where): void {
    for (const pair of map.pairs) {
      const key = canonical(pair.key.value, shape);
      const at = { path: [...path, key], inFlow: inFlow || map.flow, holder: map };
      this.see({ on: 'key', ...at, pair });
      const inner = shape.fields?.get(key)?.shape ?? (isById(shape) ? shape.item : undefined);
      if (inner) this.node(pair.value, inner, at);
    }
  }

  private items(list: ListNode, shape: Shape, where: Where): void {
    const inFlow = where.inFlow || list.flow;
    const inner = shape.container === 'list' ? (shape.item ?? {}) : shape;
    for (const [i, item] of list.items.entries()) {
      this.node(item, inner, { ...where, path: [...where.path, i], inFlow });
    }
  }
}

function isById(shape: Shape): boolean {
  return shape.container === 'by-id';
}

/** Links and officers are lists of texts, or one text. */
function isListOfTexts({ text }: Shape): boolean {
  return text?.kind === 'links' || text?.kind === 'officers';
}

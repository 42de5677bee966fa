/** Which maps and lists could still be added to at a place, told by indentation alone. */

import { lineAt } from '../plan/lines';
import type { Path } from '../plan/path';
import type { Node } from '../plan/tree';
import { canonical, shapeAt } from './shapes';
import type { Rooted } from './tree-hit';

/** A map, a list, a field whose value is not begun, or a text, with the column of its keys, dashes or key. */
export interface Open {
  readonly kind: 'map' | 'list' | 'field' | 'text';
  readonly path: Path;
  readonly column: number;
  readonly node?: Node | undefined;
}

/** What begins before `offset` and has not been closed by what follows it, from the outside in. */
export function openPlaces(source: string, root: Rooted, offset: number): readonly Open[] {
  return [...walk(source, root, offset)];
}

/** The column at which an offset stands in its line. */
export function columnOf(source: string, offset: number): number {
  return offset - lineAt(source, offset).start;
}

function* walk(source: string, root: Rooted, offset: number): Generator<Open> {
  const { node, path, shape, firstItem = 0 } = root;
  if (!node || node.kind === 'scalar' || node.flow) return;
  if (node.kind === 'list') {
    yield { kind: 'list', path, column: columnOf(source, node.start), node };
    const index = node.items.findLastIndex((item) => item && item.start <= offset);
    if (index < 0) return;
    const inner = { path: [...path, firstItem + index], shape: shapeAt(shape, [index]) };
    yield* walk(source, { node: node.items[index], ...inner }, offset);
    return;
  }
  const column = columnOf(source, node.pairs[0]?.key.start ?? node.start);
  yield { kind: 'map', path, column, node };
  const pair = node.pairs.findLast(({ key }) => key.start <= offset);
  if (!pair) return;
  const key = canonical(pair.key.value, shape);
  const inner = { node: pair.value, path: [...path, key], shape: shapeAt(shape, [key]) };
  const { value } = pair;
  const keyColumn = columnOf(source, pair.key.start);
  if (value === undefined || value.start > offset) {
    yield { kind: 'field', path: inner.path, column: keyColumn, node: value };
  } else if (value.kind === 'scalar') {
    yield { kind: 'text', path: inner.path, column: keyColumn, node: value };
  } else yield* walk(source, inner, offset);
}

/** What stands in brackets and braces: short lists stay in them, everything else becomes a block. */

import { scalar } from '../../plan/quote';
import type { Shape } from '../../plan/shape';
import type { MapNode, Node, Pair } from '../../plan/tree';
import { canonical, fieldsOf, shapeAt } from '../shapes';
import type { Entry, Value } from './layout';
import { leave } from './lines';
import { flowText, line, linkList } from './scalars';

/** A node with what the format says of its place; `path` ends in its field. */
export interface FlowPlace {
  readonly node: Node;
  readonly path: readonly (string | number)[];
  readonly shape: Shape | undefined;
}

/**
 * How a text or a list in brackets is written on one line; undefined where that is not its form. Throws
 * `leave` for what holds comments, anchors or aliases.
 */
export function onOneLine(source: string, { node, path, shape }: FlowPlace): string | undefined {
  const isLinks = shape?.text?.kind === 'links' && typeof path.at(-1) === 'string';
  if (node.kind === 'scalar') return isLinks ? linkList(node) : undefined;
  const text = source.slice(node.start, node.end);
  if (/(?:^|[\s[{,:])[&*!]/.test(text) || /\n[^\n]*#|#[^\n]*\n/.test(text)) throw leave;
  if (node.kind === 'map') return node.pairs.length === 0 ? '{}' : undefined;
  if (node.items.length === 0) return '[]';
  if (isLinks) return linkList(node);
  if (isProse(path.at(-1), shape)) return undefined;
  const texts: string[] = [];
  for (const item of node.items) {
    if (item && item.kind !== 'scalar') return undefined;
    texts.push(item ? flowText(source, item, shape?.item?.text, true) : '~');
  }
  return `[${texts.join(', ')}]`;
}

/** The entries of a map or list in braces or brackets. */
export function flowEntries(source: string, { node, path, shape }: FlowPlace): readonly Entry[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'list') {
    return node.items.map((item, i) =>
      entry(undefined, item, source, [...path, i], shapeAt(shape, [i])),
    );
  }
  return node.pairs.map((pair) => {
    // `{? a}` and `{[a]: b}` are no names with what they say.
    if (pair.key.start === pair.key.end || /^[[{?]/.test(source.slice(pair.key.start))) throw leave;
    const name = canonical(pair.key.value, shape);
    const key = keyText(source, pair, node, shape);
    return entry(key, pair.value, source, [...path, name], shapeAt(shape, [name]));
  });
}

/** How a key is written: the field that it stands for, or as it is. A field that is there twice stays. */
export function keyText(
  source: string,
  { key }: Pair,
  map: MapNode,
  shape: Shape | undefined,
): string {
  const name = canonical(key.value, shape);
  const isDouble = name !== key.value && map.pairs.some((pair) => pair.key.value === name);
  if (shape && fieldsOf(shape)?.has(name) && !isDouble) return name;
  const text = source.slice(key.start, key.end);
  return text.includes('\n') ? scalar(key.value) : text;
}

function entry(
  key: string | undefined,
  node: Node | undefined,
  source: string,
  path: FlowPlace['path'],
  shape: Shape | undefined,
): Entry {
  return {
    key,
    lead: [],
    comment: undefined,
    value: flowValue(source, node, path, shape),
    tail: [],
  };
}

function flowValue(
  source: string,
  node: Node | undefined,
  path: FlowPlace['path'],
  shape: Shape | undefined,
): Value {
  if (!node) return line('');
  const kept = onOneLine(source, { node, path, shape });
  if (kept !== undefined) return line(kept);
  if (node.kind === 'scalar') return line(flowText(source, node, shape?.text, false));
  const entries = flowEntries(source, { node, path, shape });
  return { kind: node.kind, head: '', column: 0, entries, tail: [] };
}

/** Lists of names, which read well in brackets; every other list of texts is prose. */
const names: ReadonlySet<unknown> = new Set([
  'aliases',
  'domains',
  'evidence',
  'members',
  'receives',
]);

function isProse(field: string | number | undefined, shape: Shape | undefined): boolean {
  const isTexts = shape?.container === 'list' && shape.item?.text?.kind === 'text';
  return isTexts && !names.has(field);
}

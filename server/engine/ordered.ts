/** Adds to fields and lists where the order asks for it, not just at their end. */

import type { Edit } from '../plan/document';
import { headings } from '../plan/headings';
import { locate } from '../plan/locate';
import { pairEnd } from '../plan/tree';
import { asFlow } from './flow';
import {
  addField,
  addItem,
  afterLine,
  columnOf,
  field,
  indented,
  lineBreakOf,
  type Target,
} from './rewriting';

/** Adds a field behind the last of those that it `follows`; behind all others where none of them is there. */
export function addFieldBehind(
  target: Target,
  name: string,
  yaml: string,
  follows: readonly string[],
): Edit {
  const { source, node, path } = target;
  const { value, rest } = locate(node, path);
  const isThere = locate(node, [...path, name]).rest.length === 0;
  if (value?.kind !== 'map' || rest.length > 0 || isThere) return addField(target, name, yaml);
  const before = value.pairs.findLast(({ key }) =>
    follows.includes(headings.get(key.value) ?? key.value),
  );
  if (!before) return addField(target, name, yaml);
  const at = pairEnd(before);
  if (value.flow) return { start: at, end: at, text: `, ${name}: ${asFlow(yaml)}` };
  return afterLine(source, at, field(name, yaml, columnOf(source, before.key.start)));
}

/** Adds a field above the one with that key, which may be the last and hold what stands in other stretches. */
export function addFieldAbove(target: Target, name: string, yaml: string, below: string): Edit {
  const { source, node, path } = target;
  const { value } = locate(node, path);
  const pairs = value?.kind === 'map' && !value.flow ? value.pairs : [];
  const at = pairs.findIndex(({ key }) => key.value === below);
  const { key } = pairs[at] ?? {};
  if (!key || locate(node, [...path, name]).rest.length === 0) return addField(target, name, yaml);
  const before = pairs[at - 1];
  const column = columnOf(source, key.start);
  const added = field(name, yaml, column);
  if (before) return afterLine(source, pairEnd(before), added);
  const margin = lineBreakOf(source) + ' '.repeat(column);
  return { start: key.start, end: key.start, text: added.trimStart() + margin };
}

/** Adds an item before all others of the list at the path; comments above the first stay with that. */
export function addItemFirst(target: Target, yaml: string): Edit {
  const { source, node, path } = target;
  const { key, value, rest } = locate(node, path);
  if (value?.kind !== 'list' || value.items.length === 0 || rest.length > 0 || !key) {
    return addItem(target, yaml);
  }
  if (value.flow)
    return { start: value.start + 1, end: value.start + 1, text: `${asFlow(yaml)}, ` };
  const column = columnOf(source, value.start);
  return afterLine(source, key.end, indented(`- ${yaml.replace(/\n/g, '\n  ')}`, column));
}

/** Entries on lines of their own, put between braces or brackets. */

import { parse } from '../plan/parse';
import { scalar } from '../plan/quote';
import type { Node } from '../plan/tree';

/** A value of more lines as it stands in braces; any other as it is. */
export function asFlow(yaml: string): string {
  return yaml.includes('\n') ? written(parse(yaml).root) : yaml;
}

function written(node: Node | undefined): string {
  if (!node) return '';
  if (node.kind === 'scalar') return scalar(node.value, true);
  if (node.kind === 'list') return `[${node.items.map(written).join(', ')}]`;
  const pairs = node.pairs.map(({ key, value }) => `${written(key)}: ${written(value)}`);
  return `{${pairs.join(', ')}}`;
}

/** From a path, or a stretch of a text, to the place in the source. */

import type { Extent } from './faults';
import { headings } from './headings';
import type { Path } from './path';
import type { MapNode, Node, Pair, ScalarNode, ScalarStyle } from './tree';

/** Where a path leads: the pair's key, if it ends at one, and the value, if there is one. */
export interface Location {
  readonly key?: ScalarNode;
  readonly value?: Node;
  /** Steps that lead on from what there is: a missing field, or an item of a list written as one text. */
  readonly rest: Path;
}

/** Follows a path as far as the tree goes. */
export function locate(root: Node | undefined, path: Path): Location {
  let key: ScalarNode | undefined;
  let value = root;
  let at = 0;
  for (const step of path) {
    if (value?.kind === 'map') {
      const pair = pairOf(value, String(step));
      if (!pair) break;
      key = pair.key;
      value = pair.value;
    } else if (value?.kind === 'list' && typeof step === 'number') {
      const item: Node | undefined = value.items[step];
      if (!item) break;
      key = undefined;
      value = item;
    } else break;
    at += 1;
  }
  // A text alone is the `text` of the fields that could stand there.
  const isText = value?.kind === 'scalar' && at < path.length && path.at(-1) === 'text';
  const rest = path.slice(at, isText ? -1 : path.length);
  return { ...(key && { key }), ...(value && { value }), rest };
}

/** The first pair of a map under a canonical key, a printed heading counting as its key. */
export function pairOf(map: MapNode, key: string): Pair | undefined {
  for (const pair of map.pairs) if (pair.key.value === key) return pair;
  return map.pairs.find((pair) => headings.get(pair.key.value) === key);
}

/** Where `start` to `end` of a text stand in the source of the node that was read as that text. */
export function stretchOf(source: string, node: Node, start: number, end: number): Extent {
  const style = node.kind === 'scalar' ? node.style : 'plain';
  const text =
    node.kind === 'scalar' ? node.value : source.slice(node.start, node.end).replace(/\s+/g, ' ');
  // Most texts stand there as they are.
  const isAsWritten = style === 'plain' && text.length === node.end - node.start;
  if (isAsWritten && start <= end && end <= text.length) {
    return { start: node.start + start, end: node.start + end };
  }
  const block = style === 'literal' || style === 'folded';
  const quote = style === 'single' || style === 'double';
  let at = block ? afterLine(source, node.start) : node.start + (quote ? 1 : 0);
  let first = at;
  for (let i = 0; i < Math.min(end, text.length); i++) {
    const c = text.charAt(i);
    const written = isSpace(c) && !isEscape(source, at, style);
    if (!isSpace(c)) at = afterSpace(source, at, node.end);
    if (i === start) first = at;
    if (!written) at += lengthOfCharacter(source, at, style);
    else at = isSpace(text.charAt(i + 1)) ? at + 1 : afterSpace(source, at, node.end);
  }
  const from = Math.min(start < end ? first : at, node.end);
  return { start: from, end: Math.max(from, Math.min(at, node.end)) };
}

/** The way back: where in the text of a scalar an offset of the source stands. */
export function textOffset(source: string, node: ScalarNode, offset: number): number {
  let low = 0;
  let high = node.value.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretchOf(source, node, middle, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpace(c: string): boolean {
  return c === ' ' || c === '\n' || c === '\t' || c === '\r';
}

/** White space of the source folds: a line break with its indentation is one space of the text. */
function afterSpace(source: string, at: number, limit: number): number {
  let to = at;
  while (to < limit && isSpace(source.charAt(to))) to++;
  return to;
}

function isEscape(source: string, at: number, style: ScalarStyle): boolean {
  return style === 'double' && source.charAt(at) === '\\';
}

function lengthOfCharacter(source: string, at: number, style: ScalarStyle): number {
  if (style === 'single' && source.startsWith("''", at)) return 2;
  if (!isEscape(source, at, style)) return 1;
  return 2 + (escapeDigits[source.charAt(at + 1)] ?? 0);
}

const escapeDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function afterLine(source: string, at: number): number {
  const newline = source.indexOf('\n', at);
  return newline < 0 ? source.length : newline + 1;
}

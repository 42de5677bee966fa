/** Lists in brackets and maps in braces: what lies between those, and where a further entry may be written. */

import { type ListNode, type MapNode, type Node, pairEnd } from '../plan/tree';

/** Whether an offset lies between brackets or braces; what is left open takes in the white space after it, too. */
export function isBetween(source: string, node: MapNode | ListNode, offset: number): boolean {
  if (!node.flow || offset <= node.start) return false;
  if (isClosed(source, node)) return offset < node.end;
  return /^[ \t]*$/.test(source.slice(node.end, offset));
}

/** Whether an offset lies between the brackets or braces of some list or map. */
export function isInFlow(source: string, node: Node | undefined, offset: number): boolean {
  if (!node || node.kind === 'scalar' || offset <= node.start) return false;
  if (node.flow) return isBetween(source, node, offset);
  const children = node.kind === 'list' ? node.items : node.pairs.map(({ value }) => value);
  const inner = children.findLast((child) => child && child.start < offset);
  return isInFlow(source, inner, offset);
}

/**
 * Whether a further entry may be written at an offset between the brackets or braces of `node`, and none is
 * there yet: not right behind another one, without a comma.
 */
export function takesEntry(source: string, node: MapNode | ListNode, offset: number): boolean {
  const before = endsOf(node).findLast((end) => end <= offset) ?? node.start;
  return /[[{,](?:\s|#.*\n)*$/.test(source.slice(before, offset));
}

/** Whether what comes next between the brackets or braces of `node` is an entry, without a comma before it. */
export function isBeforeEntry(source: string, node: MapNode | ListNode, offset: number): boolean {
  return /^(?:\s|#.*\n)*[^\s#,\]}]/.test(source.slice(offset, node.end));
}

/** What is left open was read as if it were closed behind its last entry. */
function isClosed(source: string, node: MapNode | ListNode): boolean {
  const isCloser = source.charAt(node.end - 1) === (node.kind === 'map' ? '}' : ']');
  return isCloser && !endsOf(node).includes(node.end);
}

function endsOf(node: MapNode | ListNode): readonly number[] {
  return node.kind === 'map'
    ? node.pairs.map(pairEnd)
    : node.items.flatMap((item) => item?.end ?? []);
}

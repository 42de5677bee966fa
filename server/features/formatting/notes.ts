/** The comments of a document, and what each agreed exception in it covers. */

import type { Fragment, PlanDocument } from '../../plan/document';
import { exceptionsOf } from '../../plan/exceptions';
import { headings } from '../../plan/headings';
import { lineAt } from '../../plan/lines';
import type { Path } from '../../plan/path';
import { type Node, pairEnd } from '../../plan/tree';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The comments, and the exceptions with the entries that they cover, of all fragments but some. */
export function notesOf(
  { fragments }: PlanDocument,
  without: ReadonlySet<Fragment>,
): {
  readonly comments: readonly string[];
  readonly exceptions: readonly string[];
} {
  const exceptions: string[] = [];
  let [priority, action] = [0, 0];
  for (const fragment of fragments) {
    if (fragment.kind === 'priority') priority++;
    if (fragment.kind === 'action') action++;
    if (without.has(fragment)) continue;
    const owner = fragment.kind === 'action' ? ['action', action] : [priority];
    for (const { check, reason, untilText, scope } of exceptionsOf(fragment)) {
      const covered = typeof scope === 'string' ? scope : coveredBy(fragment, scope);
      exceptions.push(JSON.stringify([check, reason, untilText, owner, covered]));
    }
  }
  const own = fragments.filter((fragment) => !without.has(fragment));
  return { comments: own.flatMap(commentsOf).sort(), exceptions: exceptions.sort() };
}

/** What is neither a key nor a text, from its sign on. */
function commentsOf({ text, parsed }: Fragment): readonly string[] {
  if (!text.includes('#')) return [];
  let rest = '';
  let at = 0;
  for (const { start, end } of textsIn(text, parsed.root)) {
    if (end <= at) continue;
    // A mark in the place of the text, so that a sign that touches it is not taken for a comment.
    rest += `${text.slice(at, Math.max(at, start))}_`;
    at = end;
  }
  const comments = (rest + text.slice(at)).matchAll(/(?:^|[ \t])(#[^\r\n]*)/gm);
  return [...comments].map(([, comment = '']) => comment.trimEnd());
}

function textsIn(source: string, node: Node | undefined): readonly Extent[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => textsIn(source, item));
  if (node.kind === 'map') {
    return node.pairs.flatMap(({ key, value }) => [key, ...textsIn(source, value)]);
  }
  const isBlock = node.style === 'literal' || node.style === 'folded';
  return [isBlock ? { start: lineAt(source, node.start).end, end: node.end } : node];
}

/** The way to the entry that an exception covers; that of a priority's head and of its tail are one. */
function coveredBy({ kind, text, parsed: { root } }: Fragment, scope: Extent): Path | undefined {
  const path = pathTo(text, root, scope);
  return kind === 'priority' ? path?.slice(1) : path;
}

function pathTo(source: string, node: Node | undefined, scope: Extent): Path | undefined {
  if (node?.kind === 'map') {
    const pair = node.pairs.find((one) => scope.start <= pairEnd(one));
    if (!pair) return undefined;
    const name = headings.get(pair.key.value) ?? pair.key.value;
    if (pair.key.start >= scope.start) return [name];
    return [name, ...(pathTo(source, pair.value, scope) ?? [])];
  }
  if (node?.kind !== 'list') return [];
  const index = node.items.findIndex((item) => item && scope.start <= item.end);
  const item = node.items[index];
  if (!item || lineAt(source, item.start).start >= scope.start) return [index];
  return [index, ...(pathTo(source, item, scope) ?? [])];
}

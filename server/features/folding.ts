/** What can be folded: blocks, priorities, actions, fields, lists, texts over several lines, comments. */

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Fragment } from '../plan/document';
import type { Extent } from '../plan/faults';
import { type Node, pairEnd } from '../plan/tree';
import { offsetToPosition } from '../text/places';
import type { Snapshot } from './snapshot';
import { rangeOf, spansOf } from './spans';

/** Lines of a fragment, from its first. */
interface Fold {
  readonly first: number;
  readonly last: number;
  readonly isComment: boolean;
}

/** The stretches of a file that can be folded, by their lines; one a line, the longest that begins there. */
export function foldingRanges(snapshot: Snapshot): FoldingRange[] {
  const folds = new Map<number, FoldingRange>();
  const add = (startLine: number, endLine: number, isComment = false) => {
    if (endLine <= (folds.get(startLine)?.endLine ?? startLine)) return;
    const kind = isComment ? { kind: FoldingRangeKind.Comment } : {};
    folds.set(startLine, { startLine, endLine, ...kind });
  };
  for (const [index, fragment] of snapshot.document.fragments.entries()) {
    const { line } = snapshot.places.positionIn(index, 0);
    for (const { first, last, isComment } of foldsIn(fragment)) {
      add(line + first, line + last, isComment);
    }
  }
  for (const span of spansOf(snapshot.document)) {
    const { start, end } = rangeOf(span, snapshot);
    add(start.line, end.line);
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

const kept = new WeakMap<Fragment, readonly Fold[]>();

function foldsIn(fragment: Fragment): readonly Fold[] {
  let folds = kept.get(fragment);
  if (!folds) {
    const own: Fold[] = [];
    const texts = new Set<number>();
    collect(fragment.parsed.root, fragment, own, texts);
    folds = [...own, ...comments(fragment, texts)];
    kept.set(fragment, folds);
  }
  return folds;
}

/** Every field and every item over several lines, and the lines of texts over several, but their first. */
function collect(
  node: Node | undefined,
  fragment: Fragment,
  folds: Fold[],
  texts: Set<number>,
): void {
  if (!node) return;
  if (node.kind === 'scalar') {
    const { first, last } = linesOf(node, fragment);
    for (let line = first + 1; line <= last; line++) texts.add(line);
    return;
  }
  const entries =
    node.kind === 'map'
      ? node.pairs.map((pair) => ({
          extent: { start: pair.key.start, end: pairEnd(pair) },
          value: pair.value,
        }))
      : node.items.map((item) => ({ extent: item, value: item }));
  for (const { extent, value } of entries) {
    const fold = extent && linesOf(extent, fragment);
    if (!fold || fold.last === fold.first) continue;
    folds.push(fold);
    collect(value, fragment, folds, texts);
  }
}

function linesOf({ start, end }: Extent, { lineStarts }: Fragment): Fold {
  const lineOf = (offset: number) => offsetToPosition(lineStarts, offset).line;
  return { first: lineOf(start), last: lineOf(end), isComment: false };
}

/** Two lines or more on which nothing but a comment stands; a sign inside a text begins none. */
function comments({ text, lineStarts }: Fragment, texts: ReadonlySet<number>): readonly Fold[] {
  const folds: Fold[] = [];
  if (!text.includes('#')) return folds;
  let first: number | undefined;
  for (let line = 0; line <= lineStarts.length; line++) {
    const isComment = !texts.has(line) && beginsComment(text, lineStarts[line]);
    if (isComment) first ??= line;
    else {
      if (first !== undefined && line - 1 > first) {
        folds.push({ first, last: line - 1, isComment: true });
      }
      first = undefined;
    }
  }
  return folds;
}

function beginsComment(text: string, lineStart: number | undefined): boolean {
  if (lineStart === undefined) return false;
  let at = lineStart;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return text.charAt(at) === '#';
}

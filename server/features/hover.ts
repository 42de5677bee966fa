/** Hover: what stands under the pointer, explained. */

import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types';
import { criterionHover } from './hover/criterion';
import { dayHover } from './hover/day';
import { entryHover } from './hover/entry';
import { keyHover } from './hover/key';
import type { Told } from './hover/told';
import { type Known, knownIn } from './known';
import { markup } from './markdown';
import { type NodeAt, nodeAt } from './node-at';
import type { Snapshot } from './snapshot';

/** The kinds of hover: the first that has something to say is shown. */
const kinds: readonly ((node: NodeAt, known: Known) => Told | undefined)[] = [
  keyHover,
  entryHover,
  dayHover,
  criterionHover,
];

/** What to show at a position, in a format that the client shows; undefined where there is nothing to say. */
export function hover(
  snapshot: Snapshot,
  position: Position,
  format: MarkupKind,
): Hover | undefined {
  const node = nodeAt(snapshot, position);
  const known = knownIn(snapshot);
  for (const kind of kinds) {
    const told = kind(node, known);
    if (!told) continue;
    return {
      contents: markup(told.markdown, format),
      range: snapshot.places.rangeIn(node.spot.index, told.stretch),
    };
  }
  return undefined;
}

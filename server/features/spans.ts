/** What lies in several fragments: the block of priorities, each priority, its list of actions. */

import type { PlanDocument } from '../plan/document';
import { pairOf } from '../plan/locate';
import type { Range } from '../plan/places';
import type { Node, Pair } from '../plan/tree';
import type { Snapshot } from './snapshot';

/** From the first character of its key or dash to the last one of what it holds. */
export interface Span {
  readonly start: Corner;
  readonly end: Corner;
}

interface Corner {
  /** Which of the document's fragments. */
  readonly index: number;
  readonly offset: number;
}

/** The spans of a document, outer ones first. Steps grow with the number of fragments. */
export function spansOf({ fragments }: PlanDocument): readonly Span[] {
  const spans: { start: Corner; end: Corner }[] = [];
  const open = (index: number, start: number | undefined) => {
    if (start === undefined) return undefined;
    const corner = { index, offset: start };
    const span = { start: corner, end: corner };
    spans.push(span);
    return span;
  };
  let [block, priority, actions] = [open(0, undefined), open(0, undefined), open(0, undefined)];
  for (const [index, { kind, parsed, text }] of fragments.entries()) {
    const { root } = parsed;
    if (kind === 'priorities') {
      [block, priority, actions] = [open(index, root?.start), undefined, undefined];
    } else if (kind === 'priority') {
      priority = open(index, root?.start);
      actions = open(index, actionsKey(root));
    } else if (kind === 'tail') {
      actions = open(index, actionsKey(root));
    } else if (kind !== 'action') {
      [block, priority, actions] = [undefined, undefined, undefined];
    }
    const end = { index, offset: root?.end ?? text.trimEnd().length };
    for (const span of [block, priority, actions]) if (span) span.end = end;
  }
  return spans;
}

/** A span in the units of the client. */
export function rangeOf({ start, end }: Span, { places }: Snapshot): Range {
  return {
    start: places.positionIn(start.index, start.offset),
    end: places.positionIn(end.index, end.offset),
  };
}

/** Where the key stands under which the actions of the fragments that follow are listed. */
function actionsKey(root: Node | undefined): number | undefined {
  const head = root?.kind === 'list' ? root.items.at(-1) : root;
  const pair: Pair | undefined = head?.kind === 'map' ? pairOf(head, 'actions') : undefined;
  return pair && !pair.value ? pair.key.start : undefined;
}

/** The first entry of a list on lines of its own, in place of brackets that hold nothing. */

import { entryLine, lineAt } from '../../plan/lines';
import { isKnownKey } from '../../plan/vocabulary';
import type { InGap } from '../node-at';
import { itemOf } from '../shapes';
import type { Offer } from './candidate';
import { goesOn } from './closers';
import { wholeItem } from './new-entries';
import type { Scene } from './scene';
import { bareSlot, type Slot } from './slot';
import { indented } from './yaml';

/** Between the empty brackets of a list whose entries have fields: no such entry is written on one line. */
export function firstEntries(scene: Scene): Offer | undefined {
  const { node } = scene;
  if (node.on !== 'gap' || node.adds !== 'item' || !node.flow || !node.shape) return undefined;
  const item = itemOf(node.shape);
  const slot = item && emptyPairSlot(node);
  if (!slot) return undefined;
  const candidates = wholeItem(scene, node.path, item).map((one) => ({
    ...one,
    writes: indented(['\n- ', ...indented(one.writes, 2)], 2),
    // A part of the brackets must not stay.
    also: [],
  }));
  return { slot, candidates };
}

/** From the colon of a key to the end of the brackets, if nothing else stands there or in them. */
function emptyPairSlot({ spot }: InGap): Slot | undefined {
  const { offset, fragment } = spot;
  const { text } = fragment;
  const entry = entryLine(text, offset, isKnownKey);
  if (entry?.key === undefined || goesOn(text, entry)) return undefined;
  const { start, column, indent, valueStart } = entry;
  const { end } = lineAt(text, offset);
  if (!/^\[[ \t]*\]?[ \t]*$/.test(text.slice(valueStart, end))) return undefined;
  const colon = start + text.slice(start, valueStart).trimEnd().length;
  const slot = bareSlot(text, offset, { start: colon, end }, '', false);
  return { ...slot, column: column - indent };
}

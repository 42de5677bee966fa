/** Keys: those that are still missing here, the ones that must be there first. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { lineAt } from '../../plan/lines';
import type { Field, Shape } from '../../plan/shape';
import { fieldAbout } from '../hover/key';
import type { InValue } from '../node-at';
import { fieldsOf } from '../shapes';
import type { Candidate, Offer } from './candidate';
import { fieldYaml } from './fields';
import type { Scene } from './scene';
import { bareSlot, gapSlot, type Slot } from './slot';

/** Keys on a line of their own, or between braces. */
export function newKeys({ node, trigger }: Scene): Offer | undefined {
  if (node.on !== 'gap' || node.adds !== 'key' || !node.shape) return undefined;
  // Whoever indents a line by hand has not asked for anything yet.
  if (trigger === ' ' && !node.dash && !node.flow) return undefined;
  const slot = gapSlot(node);
  return slot && { slot, candidates: missingKeys(node.shape, node.taken, node.flow) };
}

/** Another name for a key that is there. */
export function otherKeys({ node }: Scene): Offer | undefined {
  if (node.on !== 'key' || !node.holder) return undefined;
  const { key, spot, holder, taken } = node;
  const inQuotes = key.style === 'plain' ? 0 : 1;
  const word = { start: key.start + inQuotes, end: key.end - inQuotes };
  // At its very start nothing of it is typed that might give way.
  if (spot.offset <= word.start || spot.offset > word.end) return undefined;
  const slot = bareSlot(spot.fragment.text, spot.offset, word, '', true);
  const candidates = missingKeys(holder, taken, true);
  return {
    slot,
    candidates: candidates.map((one) => ({ ...one, writes: one.label })),
    ofFormat: true,
  };
}

/** Keys where a text may stand just as well: after the dash of a criterion or a deliverable. */
export function keysForText({ node }: Scene): Offer | undefined {
  const slot = node.on === 'value' ? firstWordSlot(node) : undefined;
  if (!slot || node.on !== 'value' || !node.shape) return undefined;
  return { slot, candidates: missingKeys(node.shape, new Set(), false) };
}

/** The place of a key where a text has been begun; undefined once there is more than one word of it. */
export function firstWordSlot({ shape, spot, value }: InValue): Slot | undefined {
  if (!shape?.text || !shape.fields || value?.kind !== 'scalar') return undefined;
  const { text } = spot.fragment;
  const line = lineAt(text, spot.offset);
  const isFirst = /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(line.start, value.start));
  const isOnIt = value.start < spot.offset && spot.offset <= value.end;
  if (!isFirst || !isOnIt || value.style !== 'plain' || /\s/.test(value.value)) return undefined;
  const word = { start: value.start, end: value.end };
  return bareSlot(text, spot.offset, word, '', false);
}

/** The fields of a place that are not there yet, the required ones first. */
export function missingKeys(
  shape: Shape,
  taken: ReadonlySet<string>,
  inFlow: boolean,
): readonly Candidate[] {
  const missing = [...(fieldsOf(shape) ?? [])].filter(([key]) => !taken.has(key));
  const required = missing.filter(([, field]) => field.required);
  const others = missing.filter(([, field]) => !field.required);
  return [...required, ...others].map(([key, field]) => keyCandidate(key, field, inFlow));
}

function keyCandidate(key: string, field: Field, inFlow: boolean): Candidate {
  return {
    label: key,
    kind: CompletionItemKind.Property,
    writes: fieldYaml(key, field.shape, inFlow),
    detail: field.required ? 'required' : undefined,
    documentation: fieldAbout(key, field),
  };
}

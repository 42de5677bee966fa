/** Values: what the format, the lists and the calendar know of the place. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ListName, Meaning } from '../../plan/schema/kinds';
import type { Shape } from '../../plan/shape';
import type { InValue } from '../node-at';
import { itemOf } from '../shapes';
import type { Candidate, Offer } from './candidate';
import { daysGone, daysToCome, firstDays } from './dates';
import { entryCandidates } from './entries';
import { linkCandidates } from './links';
import { nextRef } from './next-ref';
import { officerCandidates } from './officers';
import { pieceAt } from './piece';
import type { Scene } from './scene';
import { gapSlot, nextPieceSlot, pieceSlot, type Slot, valueSlot } from './slot';
import { tornEntry } from './torn-entry';
import { usualWords } from './usual-words';

/** A value, or an item of a list of them. */
export function values(scene: Scene): Offer | undefined {
  const { node, trigger } = scene;
  if (node.on === 'value') {
    if (trigger === ' ' && isPast(node) && !isLinks(node.shape)) return undefined;
    return inValue(scene, node);
  }
  if (node.on !== 'gap' || node.adds !== 'item') return undefined;
  if (trigger === ' ' && !node.dash && !node.flow) return undefined;
  return offerOf(scene, node.shape, gapSlot(node), '');
}

function inValue(scene: Scene, node: InValue): Offer | undefined {
  const { value, shape, textOffset } = node;
  const torn = tornEntry(node);
  if (torn) return offerOf(scene, shape, torn.slot, torn.typed);
  const separators = shape?.text && separatorsOf(shape.text);
  if (value?.kind !== 'scalar' || !separators) {
    const typed = value?.kind === 'scalar' ? value.value.slice(0, textOffset) : '';
    return offerOf(scene, shape, valueSlot(node), typed);
  }
  if (isLinks(shape) && isPast(node)) {
    return value.style === 'plain'
      ? offerOf(scene, shape, nextPieceSlot(node, value), '')
      : undefined;
  }
  const piece = pieceAt(value.value, textOffset, separators);
  const slot = pieceSlot(node, value, piece);
  return offerOf(scene, shape, slot, value.value.slice(piece.start, piece.end));
}

/** White space stands between the value and the cursor. */
function isPast({ value, spot }: InValue): boolean {
  return value !== undefined && spot.offset > value.end;
}

function isLinks(shape: Shape | undefined): boolean {
  return shape?.text?.kind === 'links';
}

function separatorsOf({ kind }: Meaning): string | undefined {
  if (kind === 'links') return '/,;& \t\r\n';
  return kind === 'officers' ? '/;\r\n' : undefined;
}

function offerOf(
  scene: Scene,
  shape: Shape | undefined,
  slot: Slot | undefined,
  typed: string,
): Offer | undefined {
  const wanted = shape && (itemOf(shape) ?? shape);
  if (!wanted || !slot) return undefined;
  if (wanted.values) return { slot, candidates: wanted.values.map(word), ofFormat: true };
  if (!wanted.text || wanted.fields) return undefined;
  const candidates = ofMeaning(scene, wanted.text, typed);
  const { kind } = wanted.text;
  const isDate = kind === 'date' || kind === 'deadline';
  const ofFormat = isDate || kind === 'number' || kind === 'yes-or-no';
  return { slot, candidates, ofFormat, ...(isDate && { follows: true }) };
}

/** `typed` is what stands there, as far as the cursor or, of one text of several, the piece of it. */
function ofMeaning(scene: Scene, means: Meaning, typed: string): readonly Candidate[] {
  switch (means.kind) {
    case 'links':
      return linkCandidates(scene, typed);
    case 'officers':
      return officerCandidates(scene);
    case 'id':
      return entryCandidates(scene, means.of, selfAndNamed(scene, means.of));
    case 'date':
      if (means.end === 'first')
        return isGone(scene) ? daysGone(scene, typed) : firstDays(scene, typed);
      return isGone(scene) ? daysGone(scene, typed) : daysToCome(scene, typed);
    case 'deadline':
      return [...daysToCome(scene, typed), ongoing];
    case 'yes-or-no':
      return ['true', 'false'].map(word);
    case 'number':
      return means.from === undefined || means.to === undefined
        ? []
        : Array.from({ length: means.to - means.from + 1 }, (_, i) => word(String(i + 1)));
    case 'pattern':
      return [];
    case 'text':
      return ofText(scene);
  }
}

/** The day of something that has happened. */
function isGone({ node: { path } }: Scene): boolean {
  const field = path.findLast((step) => typeof step === 'string');
  return /^(?:date|done|held|on|received|as-of)$/.test(String(field));
}

const ongoing: Candidate = {
  label: 'ongoing',
  kind: CompletionItemKind.EnumMember,
  writes: 'ongoing',
  detail: 'without an end: say in review-every how often it is looked at',
};

/** An entry does not name itself, nor any other twice. */
function selfAndNamed({ node, action }: Scene, list: ListName): ReadonlySet<string> {
  const [top, own] = node.path;
  const self = list === 'actions' ? action?.ref : own;
  const isOwn = list === 'actions' || list === top;
  const named = new Set<string>(self === undefined || !isOwn ? [] : [String(self)]);
  if (!node.path.includes('depends-on')) return named;
  for (const ref of action?.['depends-on'] ?? []) named.add(ref);
  if (node.on === 'value' && node.value?.kind === 'scalar') named.delete(node.value.value);
  return named;
}

function ofText(scene: Scene): readonly Candidate[] {
  const { path } = scene.node;
  const field = path.findLast((step) => typeof step === 'string');
  const [, priority] = path;
  if (field === 'ref' && path[2] === 'actions' && typeof priority === 'number') {
    const ref = nextRef(scene, priority);
    return ref === undefined ? [] : [{ ...word(ref), title: 'the next free ref' }];
  }
  return usualWords(String(field)).map(word);
}

function word(text: string): Candidate {
  return { label: text, kind: CompletionItemKind.EnumMember, writes: text };
}

/** Completion: what could be written at a position. */

import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { Offer } from './completion/candidate';
import { checkSettings } from './completion/check-settings';
import { criterionAsMeasure } from './completion/criterion-to-measure';
import { exceptions } from './completion/exceptions';
import { firstEntries } from './completion/first-entries';
import { type CompletionSupport, itemsOf } from './completion/items';
import { keysForText, newKeys, otherKeys } from './completion/keys';
import { measureCriteria } from './completion/measures';
import { newById, newItems } from './completion/new-entries';
import { type Scene, scenesAt } from './completion/scene';
import { values } from './completion/values';
import type { Snapshot } from './snapshot';

/** The signs after which editors ask by themselves. */
export const completionTriggers = [' ', '/', '.', ',', '[', '#'];

/** The kinds of completion: what each has to offer is shown, in this order. */
const kinds: readonly ((scene: Scene) => Offer | undefined)[] = [
  exceptions,
  checkSettings,
  measureCriteria,
  criterionAsMeasure,
  newItems,
  firstEntries,
  newKeys,
  otherKeys,
  keysForText,
  newById,
  values,
];

export interface CompletionRequest {
  readonly position: Position;
  readonly context?: { readonly triggerCharacter?: string };
}

/** What to offer at a position; undefined where nothing is known of it. */
export function completion(
  snapshot: Snapshot,
  { position, context }: CompletionRequest,
  client: CompletionSupport,
): CompletionList | undefined {
  const scenes = scenesAt(snapshot, position, context?.triggerCharacter);
  const items: CompletionList['items'] = [];
  const offers: Offer[] = [];
  for (const scene of scenes) {
    // Of two with one label nobody could tell which is the key and which the item.
    const labels = new Set(items.map(({ label }) => label));
    for (const offer of kinds.flatMap((kind) => kind(scene) ?? [])) {
      const candidates = offer.candidates.filter(({ label }) => !labels.has(label));
      const { spot } = scene.node;
      items.push(...itemsOf({ ...offer, candidates }, spot, snapshot, client, items.length));
      offers.push(offer);
    }
  }
  if (items.length === 0) return undefined;
  return { isIncomplete: offers.some(({ follows }) => follows), items };
}

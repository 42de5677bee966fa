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
import { type Scene, sceneAt } from './completion/scene';
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
  const scene = sceneAt(snapshot, position, context?.triggerCharacter);
  const offers = kinds.flatMap((kind) => kind(scene) ?? []);
  const items: CompletionList['items'] = [];
  for (const offer of offers) {
    items.push(...itemsOf(offer, scene.node.spot, snapshot, client, items.length));
  }
  if (items.length === 0) return undefined;
  return { isIncomplete: offers.some(({ follows }) => follows), items };
}

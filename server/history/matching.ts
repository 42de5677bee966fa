/** Which action of one version of a plan is which of another. */

import type { Action } from '../plan/types';
import { carrying, likeness, type Pairing, paired, saidIn, type Way } from './likeness';
import { meaningOf } from './meaning';

/** So many of the words of an action must be the same, where its ref is another. */
const alikeEnough = 0.6;
/** Shorter actions may be said anew in other words. */
const fewestWords = 3;

/**
 * An action is known by its ref and its words; where refs were given anew by its words alone; where it was
 * said anew by its ref. One that has a ref that was another's, and no word of it, took its place.
 */
const ways: readonly Way<Action>[] = [
  { key: ({ ref, action }) => (ref && action ? `${ref}\n${action}` : undefined) },
  { key: ({ ref, action }) => (ref === undefined ? undefined : `${ref.trim()} ${saidIn(action)}`) },
  { key: ({ action }) => saidIn(action) || undefined },
  { key: ({ ref }) => ref?.trim() || undefined, unless: isAnother },
  { alike: (a, b) => likeness(a.action, b.action), least: alikeEnough },
  { key: meaningOf },
];

/** Pairs the actions of two versions. With the versions exchanged the pairs are the same, exchanged. */
export function matchActions(before: readonly Action[], after: readonly Action[]): Pairing {
  return paired(before, after, ways);
}

function isAnother(a: Action, b: Action): boolean {
  const least = Math.min(carrying(a.action).length, carrying(b.action).length);
  return least >= fewestWords && likeness(a.action, b.action) === 0;
}

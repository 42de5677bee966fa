/** Which file defines a name, and in which files it means the same. */

import type { ConfigSnapshot, PlanSnapshot, Snapshot } from '../snapshot';
import { definedWith, keyOf, type Name } from './name';
import { namesOf, type Occurrence } from './occurrences';

/** The plans for which a configuration counts, asked for only where a name is shared. */
export type Neighbours = (config: ConfigSnapshot) => Promise<readonly PlanSnapshot[]>;

/** An occurrence with the index of its fragment. */
export interface Placed extends Occurrence {
  readonly index: number;
}

/** Where a file says or uses a name, in order. */
export function placesOf(snapshot: Snapshot, name: Name): readonly Placed[] {
  const key = keyOf(name);
  return namesOf(snapshot).flatMap(({ byName }, index) =>
    (byName.get(key) ?? []).map((one) => ({ ...one, index })),
  );
}

/** The entries of a file that have a name as their id: more than one where two share it. */
export function definitionsIn(snapshot: Snapshot, name: Name): readonly Placed[] {
  return placesOf(snapshot, name).filter(({ as, by }) => as === 'definition' && by === 'id');
}

/**
 * The file that defines a name as it is meant in `snapshot`: that file itself, whose own entries go first,
 * or the configuration that counts for it; undefined where the name is in no list.
 */
export function homeOf(snapshot: Snapshot, name: Name): Snapshot | undefined {
  const defined = definedWith(name);
  if (definitionsIn(snapshot, defined).length > 0) return snapshot;
  const config = snapshot.kind === 'plan' ? snapshot.config : undefined;
  return config && definitionsIn(config, defined).length > 0 ? config : undefined;
}

/**
 * The files in which a name means what it means in `snapshot`. What a plan defines is its own, whatever
 * other plans call theirs; what a configuration defines reaches the plans that have no entry of their own.
 */
export async function reachOf(
  snapshot: Snapshot,
  name: Name,
  neighbours: Neighbours,
): Promise<readonly Snapshot[]> {
  const home = homeOf(snapshot, name);
  if (home?.kind !== 'config') return [snapshot];
  const plans = await neighbours(home);
  // Searches may leave out the plan from which somebody asks.
  const isOut = snapshot.kind === 'plan' && !plans.some(({ uri }) => uri === snapshot.uri);
  const all = isOut ? [...plans, snapshot] : plans;
  return [home, ...all.filter((plan) => homeOf(plan, name)?.kind === 'config')];
}

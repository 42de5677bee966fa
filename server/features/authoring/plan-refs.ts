/** The actions of a plan with their places, for jumping to one by its ref. */

import type { Node } from '../../plan/tree';
import type { RefPlace } from '../../protocol';
import { fileName } from '../../workspace/uris';
import { placesOfActions } from '../action-places';
import { type Known, knownIn } from '../known';
import type { PlanSnapshot, Snapshot } from '../snapshot';
import { actionChoice } from './choices';

/** Every action of a plan, in order; none of a configuration. */
export function planRefs(snapshot: Snapshot): readonly RefPlace[] {
  if (snapshot.kind === 'config') return [];
  const known = knownIn(snapshot);
  const { plan, uri } = snapshot;
  const title = titleOf(snapshot, known);
  const places = placesOfActions(snapshot, plan.actions);
  // An action of which nothing is written has no place.
  const written = plan.actions.filter(({ part: { node } }) => hasFields(node));
  return written.flatMap((entry, i) => {
    const position = places[i]?.range.start;
    return position
      ? [{ ...actionChoice(snapshot, known, entry), uri, plan: title, position }]
      : [];
  });
}

function titleOf({ lists, uri }: PlanSnapshot, { shown }: Known): string {
  return shown(lists.plan.title ?? fileName(uri));
}

function hasFields(node: Node | undefined): boolean {
  return node?.kind === 'map' && node.pairs.length > 0;
}

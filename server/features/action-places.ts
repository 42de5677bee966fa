/** Where the actions of a plan stand in its file. */

import type { Location } from 'vscode-languageserver-types';
import { locate, stretchOf } from '../plan/locate';
import { partsOf } from '../plan/parts';
import type { ActionEntry } from '../plan/plan';
import type { PlanSnapshot } from './snapshot';

/** The refs of actions; of one without a ref its first field. */
export function placesOfActions(
  snapshot: PlanSnapshot,
  actions: readonly ActionEntry[],
): readonly Location[] {
  const wanted = new Set(actions);
  return located(snapshot, (entry) => {
    if (!wanted.has(entry)) return [];
    const { node } = entry.part;
    const first = node?.kind === 'map' ? node.pairs[0]?.key : undefined;
    const at = locate(node, ['ref']).value ?? first;
    return at ? [at] : [];
  });
}

/** The links to a source, or to its recommendations, in the actions that are not withdrawn. */
export function placesOfLinks(snapshot: PlanSnapshot, source: string): readonly Location[] {
  const { sources } = snapshot.lists;
  return located(snapshot, ({ values, part }) => {
    if (values.withdrawn) return [];
    return (values.links ?? []).flatMap((link) => {
      const { value } = locate(part.node, ['links', link.item]);
      const isMeant = value && sources.find(link.source)?.id === source;
      return isMeant ? [stretchOf(part.fragment.text, value, link.start, link.end)] : [];
    });
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function located(
  { uri, plan, places, document }: PlanSnapshot,
  stretches: (entry: ActionEntry) => readonly Stretch[],
): readonly Location[] {
  const found: Location[] = [];
  let next = 0;
  // Fragments that say the same may be one object, so they are gone through and not looked for.
  for (const [index, fragment] of document.fragments.entries()) {
    for (const part of partsOf(fragment)) {
      const entry = part.kind === 'action' ? plan.actions[next] : undefined;
      if (!entry) continue;
      next += 1;
      for (const stretch of stretches(entry)) {
        found.push({ uri, range: places.rangeIn(index, stretch) });
      }
    }
  }
  return found;
}

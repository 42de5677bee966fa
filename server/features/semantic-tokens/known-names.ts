/** Which names are in a list. */

import type { ActionEntry } from '../../plan/plan';
import type { Lists } from '../../workspace/lists';
import { knownIn } from '../known';
import type { Name } from '../names/name';
import type { Snapshot } from '../snapshot';

/** All that decides how the names in a file are told. */
export interface KnownNames {
  readonly kind: Snapshot['kind'];
  readonly lists: Lists;
  readonly refs: ReadonlySet<string>;
}

const kept = new WeakMap<readonly ActionEntry[], ReadonlySet<string>>();

/** The names that a file knows. */
export function knownNames(snapshot: Snapshot): KnownNames {
  const { lists, actions } = knownIn(snapshot);
  let refs = kept.get(actions);
  if (!refs) {
    refs = new Set(actions.flatMap(({ values: { ref } }) => ref?.trim() ?? []));
    kept.set(actions, refs);
  }
  return { kind: snapshot.kind, lists, refs };
}

/** Whether there is something of that name; of a source that lists no recommendations, any of them. */
export function isKnown({ list, id, of = '' }: Name, { lists, refs }: KnownNames): boolean {
  switch (list) {
    case 'actions':
      return refs.has(id);
    case 'stages':
      return lists.stages.some(({ values }) => values.id === id);
    case 'priorities':
      return lists.priorities.some(({ values }) => values.id === id);
    case 'recommendations': {
      const source = lists.sources.get(of)?.values;
      return source !== undefined && (source.recommendations?.has(id) ?? true);
    }
    default:
      return lists[list].get(id) !== undefined;
  }
}

/** The lists that decide which names are known, but for refs; each is the same object while it says the same. */
export function decidingLists({ lists }: KnownNames): readonly unknown[] {
  const { sources, officers, boards, stages, measures } = lists;
  return [sources, officers, boards, stages, measures];
}

/** All that has to change with a name. */

import { beginsWithId } from '../../checks/support/refs';
import { stretchOf } from '../../plan/locate';
import type { Snapshot } from '../snapshot';
import { type Placed, placesOf } from './home';
import type { Name } from './name';

/** Where a file defines and uses a name, in order; the refs of a priority begin with its id. */
export function usesOf(snapshot: Snapshot, name: Name): readonly Placed[] {
  const own = placesOf(snapshot, name);
  if (name.list !== 'priorities') return own;
  const refs = refsOf(snapshot, name.id).flatMap((id) =>
    placesOf(snapshot, { list: 'actions', id }).map((one) => beginning(one, snapshot, name)),
  );
  return [...own, ...refs].sort((a, b) => a.index - b.index || a.start - b.start);
}

/** The refs of a priority that begin with its id, each once. */
export function refsOf(snapshot: Snapshot, id: string): readonly string[] {
  if (snapshot.kind === 'config') return [];
  const { actions, priorities } = snapshot.plan;
  const refs = actions.flatMap(({ values: { ref }, priority }) =>
    ref !== undefined && priorities[priority]?.values.id === id && beginsLike(ref, id) ? [ref] : [],
  );
  return [...new Set(refs)];
}

function beginsLike(ref: string, id: string): boolean {
  return beginsWithId(ref, id) && ref.slice(0, id.length).toUpperCase() === id.toUpperCase();
}

/** The part of a ref that is the id of its priority. */
function beginning(ref: Placed, snapshot: Snapshot, name: Name): Placed {
  const { place, index, start } = ref;
  const common = {
    name,
    as: ref.as === 'definition' ? 'use' : ref.as,
    by: 'id',
    called: name.id,
    index,
  } as const;
  if (!place) return { ...common, start, end: start + name.id.length };
  const { from, node } = place;
  const to = from + name.id.length;
  const source = snapshot.document.fragments[index]?.text ?? '';
  return { ...common, ...stretchOf(source, node, from, to), place: { ...place, to } };
}

/** The name at a position of a file. */

import type { Position } from '../../text/places';
import type { Snapshot } from '../snapshot';
import { homeOf, type Placed } from './home';
import { namesIn } from './occurrences';
import { scopeOf } from './scope';

/** The name at a position, or right before it; undefined where there is none. */
export function nameAt(snapshot: Snapshot, position: Position): Placed | undefined {
  const { fragment, index, offset } = snapshot.places.spotAt(position);
  const { all } = namesIn(fragment, scopeOf(snapshot));
  const found = all.find(
    ({ start, end, as, name }) =>
      start <= offset &&
      offset <= end &&
      (as !== 'exception' || homeOf(snapshot, name) !== undefined),
  );
  return found && { ...found, index };
}

/** Go to definition: from a code, ref, officer, stage, board or measure to its entry. */

import type { LocationLink, Position } from 'vscode-languageserver-types';
import { definitionsIn, homeOf } from './names/home';
import { definedWith } from './names/name';
import { nameAt } from './names/name-at';
import type { Snapshot } from './snapshot';

/**
 * The entries that the name at a position stands for, in this file or in the configuration: several where
 * they share it. A recommendation that is not listed leads to its source.
 */
export function definition(snapshot: Snapshot, position: Position): LocationLink[] | undefined {
  const at = nameAt(snapshot, position);
  const home = at && homeOf(snapshot, at.name);
  if (!home) return undefined;
  const listed = definitionsIn(home, at.name);
  const found = listed.length > 0 ? listed : definitionsIn(home, definedWith(at.name));
  return found.map(({ index, start, end, entry }) => ({
    originSelectionRange: snapshot.places.rangeIn(at.index, at),
    targetUri: home.uri,
    targetRange: home.places.rangeIn(index, entry ?? { start, end }),
    targetSelectionRange: home.places.rangeIn(index, { start, end }),
  }));
}

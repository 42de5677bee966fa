/** Find all references, and mark those in the open file. */

import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position,
} from 'vscode-languageserver-types';
import { type Neighbours, reachOf } from './names/home';
import { nameAt } from './names/name-at';
import { usesOf } from './names/uses';
import type { Snapshot } from './snapshot';

/** What a request for references says. */
export interface ReferenceParams {
  readonly position: Position;
  readonly context?: { readonly includeDeclaration?: boolean };
}

/** Every place that means the entry at a position, by whichever of its names, in all files it reaches. */
export async function references(
  snapshot: Snapshot,
  { position, context }: ReferenceParams,
  neighbours: Neighbours,
): Promise<Location[] | undefined> {
  const at = nameAt(snapshot, position);
  if (!at) return undefined;
  const files = await reachOf(snapshot, at.name, neighbours);
  return files.flatMap((file) =>
    usesOf(file, at.name)
      .filter(({ as }) => as !== 'definition' || context?.includeDeclaration !== false)
      .map(({ index, ...stretch }) => ({
        uri: file.uri,
        range: file.places.rangeIn(index, stretch),
      })),
  );
}

/** The same in this file alone: where it is defined as written, where it is used as read. */
export function highlights(
  snapshot: Snapshot,
  position: Position,
): DocumentHighlight[] | undefined {
  const at = nameAt(snapshot, position);
  return (
    at &&
    usesOf(snapshot, at.name).map(({ index, as, ...stretch }) => ({
      range: snapshot.places.rangeIn(index, stretch),
      kind: as === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
  );
}

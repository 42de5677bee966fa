/** Rename: one name of an entry, wherever it is written, in every file in which it means that entry. */

import type { Position, Range } from 'vscode-languageserver-types';
import type { FileChange } from './code-actions/offer';
import { definitionsIn, homeOf, type Neighbours, type Placed, reachOf } from './names/home';
import type { NameList } from './names/name';
import { nameAt } from './names/name-at';
import { usesOf } from './names/uses';
import { renamedIn } from './rename/edits';
import { objection } from './rename/objection';
import { shownShort } from './shown';
import type { Snapshot } from './snapshot';

/** Why something is not done, for whoever asked for it. */
export interface Refused {
  readonly refused: string;
}

/** What a rename changes, file by file. */
export interface Renamed {
  readonly changes: readonly FileChange[];
}

/** What a request to rename says. */
export interface RenameParams {
  readonly position: Position;
  readonly newName: string;
}

/** The characters that a rename at this position would be of, and the name to change. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refused | undefined {
  const at = nameAt(snapshot, position);
  if (!at) return undefined;
  const refused = whyNot(snapshot, at);
  if (refused !== undefined) return { refused };
  return { range: snapshot.places.rangeIn(at.index, at), placeholder: at.called };
}

/**
 * The edits that give the name at a position, which is an id, a title or an alias, another text. Uses of the
 * other names of the same entry stay as they are. What is said in prose stays, too.
 */
export async function rename(
  snapshot: Snapshot,
  { position, newName }: RenameParams,
  neighbours: Neighbours,
): Promise<Renamed | Refused | undefined> {
  const at = nameAt(snapshot, position);
  if (!at) return undefined;
  const refused = whyNot(snapshot, at);
  if (refused !== undefined) return { refused };
  const files = await reachOf(snapshot, at.name, neighbours);
  const name = newName.trim();
  const against = objection(at, name, snapshot, files);
  if (against !== undefined) return { refused: against };
  const changes = files.map((file) => renamedIn(file, written(file, at, snapshot), name));
  return { changes: changes.filter(({ edits }) => edits.length > 0) };
}

/** Where a file writes the entry by that one of its names. */
function written(file: Snapshot, at: Placed, snapshot: Snapshot): readonly Placed[] {
  if (isOneOfSeveral(snapshot, at)) return [at];
  return usesOf(file, at.name).filter(({ by, called }) => by === at.by && called === at.called);
}

/** Whether several entries have the name, and the position is on one of them. */
function isOneOfSeveral(snapshot: Snapshot, at: Placed): boolean {
  return at.as === 'definition' && at.by === 'id' && definitionsIn(snapshot, at.name).length > 1;
}

const kinds: Readonly<Record<NameList, string>> = {
  sources: 'source',
  recommendations: 'recommendation',
  officers: 'officer',
  boards: 'board',
  stages: 'stage',
  priorities: 'priority',
  actions: 'action',
  measures: 'measure',
};

function whyNot(snapshot: Snapshot, at: Placed): string | undefined {
  const home = homeOf(snapshot, at.name);
  const kind = kinds[at.name.list];
  const called = `'${shownShort(at.called)}'`;
  const count = home ? definitionsIn(home, at.name).length : 0;
  if (count === 0) {
    return `No ${kind} is called ${called}, so there is nothing to rename. Add it first, or change the text itself.`;
  }
  if (count === 1 || (home === snapshot && isOneOfSeveral(snapshot, at))) return undefined;
  return `There is more than one ${kind} called ${called}, so nobody can tell which of them is meant here. Rename one of them where it stands first.`;
}

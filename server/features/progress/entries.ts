/** From what a view of progress shows to the text of the plan, and back. */

import type { Location, Position } from 'vscode-languageserver-types';
import type { EntryParams, ProgressEntry } from '../../protocol';
import { actionByKey, keysOf } from '../action-key';
import { placesOfActions } from '../action-places';
import { actionAt } from '../actions-in';
import { knownIn } from '../known';
import { definitionsIn, homeOf } from '../names/home';
import { definedWith, type Name } from '../names/name';
import { placeOfPriority } from '../priority-place';
import type { PlanSnapshot, Snapshot } from '../snapshot';
import { priorityIds } from './lists';

/** Where an entry is written, in the plan or in the configuration that it shares with others. */
export function placeOfEntry(snapshot: Snapshot, { entry }: EntryParams): Location | undefined {
  if (snapshot.kind !== 'plan') return undefined;
  if (entry.list === 'priorities') {
    return placeOfPriority(snapshot, priorityIds(knownIn(snapshot)).indexOf(entry.id));
  }
  if (entry.list !== 'actions') return placeOfName(snapshot, nameOf(entry));
  const action = actionByKey(snapshot.plan, entry.id);
  return action && placesOfActions(snapshot, [action])[0];
}

/** The key of the action in which a position lies. */
export function actionKeyAt(snapshot: Snapshot, position: Position): string | undefined {
  if (snapshot.kind !== 'plan') return undefined;
  const { index, offset } = snapshot.places.spotAt(position);
  const action = actionAt(snapshot.plan, index, offset);
  return action === undefined ? undefined : keysOf(snapshot.plan)[action];
}

function nameOf({ list, id, part }: ProgressEntry): Name {
  return part === undefined ? { list, id } : { list: 'recommendations', id: part, of: id };
}

/** A recommendation that is not listed is looked for with its source. */
function placeOfName(snapshot: PlanSnapshot, name: Name): Location | undefined {
  const home = homeOf(snapshot, name);
  if (!home) return undefined;
  const [found] = [...definitionsIn(home, name), ...definitionsIn(home, definedWith(name))];
  return found && { uri: home.uri, range: home.places.rangeIn(found.index, found) };
}

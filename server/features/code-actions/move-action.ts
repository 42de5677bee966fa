/** Refactoring: an action moves to another priority, with its ref or with the next one there. */

import type { Edit } from '../../plan/document';
import { applyEdits } from '../../plan/offsets';
import { nextRef } from '../completion/next-ref';
import { knownIn } from '../known';
import { definitionsIn } from '../names/home';
import { usesOf } from '../names/uses';
import { renamedIn } from '../rename/edits';
import type { PlanSnapshot } from '../snapshot';
import { type ActionPlace, leavingEdits, placeIn, putAt } from './action-place';
import { actionTextOf, type EntryText } from './entry-text';
import { inAction } from './in-action';
import type { Asked, Offer } from './offer';
import { shifted } from './shifted';

/** The fields that stand for the whole action. */
const telling: readonly unknown[] = [undefined, 'ref', 'action'];

/** Moves of the action at a place to each of the other priorities: with its ref, and with a new one. */
export function* moveActionOffers(asked: Asked<PlanSnapshot>): Generator<Offer> {
  const { snapshot, node, isSpecific } = asked;
  const { plan } = snapshot;
  const own = inAction(node);
  if (!own || !(isSpecific || telling.includes(own.path[0]))) return;
  const entry = plan.actions.find(({ part }) => part === own.part);
  const text = entry && actionTextOf(plan.document, own.part);
  const left = entry && leavingEdits(snapshot, own.part, entry.priority);
  if (!text || !left) return;
  const { ref } = entry.values;
  for (const [to, { values }] of plan.priorities.entries()) {
    const place = to === entry.priority ? undefined : placeIn(to, plan);
    const lines = place && shifted(text.text, place.column - text.column);
    if (!place || lines === undefined) continue;
    const { id, title } = values;
    const name = [id, title].filter((part) => part !== undefined).join(': ');
    const move = (rename: readonly Edit[]) => [
      { file: snapshot, edits: sorted([...left, ...moved(snapshot, text, place, rename)]) },
    ];
    yield {
      id: `move ${to}`,
      title: `Move ${ref ?? 'this action'} to ${name}`,
      kind: 'refactor.move',
      changes: () => move([]),
    };
    const next = nextRef(knownIn(snapshot), to);
    if (ref === undefined || next === undefined || !isOnlyRef(ref, snapshot)) continue;
    yield {
      id: `move and rename ${to}`,
      title: `Move ${ref} to ${name}, as ${next}`,
      kind: 'refactor.move',
      changes: () => move(refEdits(snapshot, ref, next)),
    };
  }
}

/** Whether one action alone has a ref: else nobody can tell which is meant where it is named. */
function isOnlyRef(id: string, snapshot: PlanSnapshot): boolean {
  return definitionsIn(snapshot, { list: 'actions', id }).length === 1;
}

/** The edits that give an action another ref wherever the file names it. */
function refEdits(snapshot: PlanSnapshot, id: string, next: string): readonly Edit[] {
  const uses = usesOf(snapshot, { list: 'actions', id });
  return renamedIn(snapshot, uses, next).edits;
}

/** The edits of a move; those of `rename` that lie in the action go with it. */
function moved(
  snapshot: PlanSnapshot,
  { index, end, text, column }: EntryText,
  place: ActionPlace,
  rename: readonly Edit[],
): readonly Edit[] {
  const from = snapshot.places.offsetOf(index, 0);
  const own = (edit: Edit) => edit.start >= from && edit.end <= from + end;
  const inside = rename
    .filter(own)
    .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const lines = shifted(applyEdits(text, inside), place.column - column) ?? '';
  return [
    ...rename.filter((edit) => !own(edit)),
    { start: from, end: from + end, text: '' },
    ...putAt(snapshot, place, lines),
  ];
}

function sorted(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Refactoring: an action moves to another priority, with its ref or with the next one there. */

import { lineBreakOf } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { pairOf } from '../../plan/locate';
import { applyEdits } from '../../plan/offsets';
import type { ActionPart } from '../../plan/parts';
import type { Plan } from '../../plan/plan';
import { nextRef } from '../completion/next-ref';
import { knownIn } from '../known';
import { definitionsIn } from '../names/home';
import { usesOf } from '../names/uses';
import { columnOf } from '../open-places';
import { renamedIn } from '../rename/edits';
import type { PlanSnapshot } from '../snapshot';
import { afterLine, type EntryText, entryTextOf } from './entry-text';
import { inAction } from './in-action';
import type { Asked, Offer } from './offer';
import { shifted } from './shifted';

/** Where an action can go: an offset of a fragment, and the column of its dash. */
interface Place {
  readonly index: number;
  readonly offset: number;
  readonly column: number;
}

/** The fields that stand for the whole action. */
const telling: readonly unknown[] = [undefined, 'ref', 'action'];

/** Moves of the action at a place to each of the other priorities: with its ref, and with a new one. */
export function* moveActionOffers(asked: Asked<PlanSnapshot>): Generator<Offer> {
  const { snapshot, node, isSpecific } = asked;
  const { plan } = snapshot;
  const own = inAction(node);
  if (!own || !(isSpecific || telling.includes(own.path[0]))) return;
  const entry = plan.actions.find(({ part }) => part === own.part);
  const text = entry && movableText(own.part, entry.priority, plan);
  if (!text) return;
  const { ref } = entry.values;
  for (const [to, { values }] of plan.priorities.entries()) {
    const place = to === entry.priority ? undefined : placeIn(to, plan);
    const lines = place && shifted(text.text, place.column - text.column);
    if (!place || lines === undefined) continue;
    const { id, title } = values;
    const name = [id, title].filter((part) => part !== undefined).join(': ');
    const move = (rename: readonly Edit[]) => [
      { file: snapshot, edits: moved(snapshot, text, place, rename) },
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

/** The text of an action, unless its priority would have none left. */
function movableText(part: ActionPart, priority: number, plan: Plan): EntryText | undefined {
  const isOnly = plan.actions.every((one) => one.priority !== priority || one.part === part);
  return isOnly ? undefined : actionText(part, plan);
}

/** The text of an action that was cut from the file by itself and that YAML can read. */
function actionText({ fragment, node }: ActionPart, plan: Plan): EntryText | undefined {
  const { root } = fragment.parsed;
  const isAlone = fragment.kind === 'action' && root?.kind === 'list' && root.items.length === 1;
  if (!isAlone || !node) return undefined;
  return entryTextOf(plan.document, fragment, columnOf(fragment.text, root.start));
}

/** After the last action of a priority, or below its `actions:`; undefined where neither is to be had. */
export function placeIn(priority: number, plan: Plan): Place | undefined {
  const last = plan.actions.findLast((one) => one.priority === priority);
  if (last) {
    const text = actionText(last.part, plan);
    return text && { index: text.index, offset: text.end, column: text.column };
  }
  for (const { node, fragment } of plan.priorities[priority]?.parts ?? []) {
    const pair = node.flow ? undefined : pairOf(node, 'actions');
    // Of a list in brackets the head of a priority knows nothing.
    const isListed = pair && /^:[ \t]*\[/.test(fragment.text.slice(pair.key.end));
    if (!pair || pair.value || isListed) continue;
    const offset = afterLine(fragment.text, pair.key.end);
    const column = columnOf(fragment.text, pair.key.start) + 2;
    return { index: plan.document.fragments.indexOf(fragment), offset, column };
  }
  return undefined;
}

/** The edits of a move; those of `rename` that lie in the action go with it. */
function moved(
  { places, document }: PlanSnapshot,
  { index, end, text, column }: EntryText,
  place: Place,
  rename: readonly Edit[],
): readonly Edit[] {
  const from = places.offsetOf(index, 0);
  const own = (edit: Edit) => edit.start >= from && edit.end <= from + end;
  const inside = rename
    .filter(own)
    .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const lines = shifted(applyEdits(text, inside), place.column - column) ?? '';
  const target = document.fragments[place.index]?.text ?? '';
  const lineBreak = lineBreakOf(text + target);
  const before = target.slice(0, place.offset);
  const isOpen = before !== '' && !before.endsWith('\n');
  const whole = lines.endsWith('\n') ? lines : lines + lineBreak;
  const at = places.offsetOf(place.index, place.offset);
  return [
    ...rename.filter((edit) => !own(edit)),
    { start: from, end: from + end, text: '' },
    { start: at, end: at, text: isOpen ? lineBreak + whole : whole },
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

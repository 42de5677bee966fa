/** Refactoring: a change of a deadline is recorded with its agreement. */

import { locate } from '../../plan/locate';
import type { ActionPart } from '../../plan/parts';
import { lastChange } from '../../progress/deadline-changes';
import { sameData } from '../../text/same';
import type { PlanSnapshot } from '../snapshot';
import { withBlanks } from './blanks';
import { inAction, stepEdits } from './in-action';
import type { Asked, BlankEdit, Offer } from './offer';
import { problemsAt } from './problems-at';

const fields: readonly unknown[] = ['deadline', 'original-deadline', 'deadline-changes'];

/** A further entry of the changes of the deadline at a place, unless a fix adds just that. */
export function* deadlineOffers({ snapshot, range, node }: Asked<PlanSnapshot>): Generator<Offer> {
  const own = inAction(node);
  const day = own?.part.values.deadline?.day;
  if (!own || !fields.includes(own.path[0]) || day === undefined) return;
  const edits = recording(snapshot, own.part, day);
  const fixes = problemsAt(snapshot, range).flatMap((problem) => problem.fixes);
  if (fixes.some((fix) => sameData(fix.edits(snapshot.plan).map(withBlanks), edits))) return;
  yield {
    id: 'record deadline',
    title: 'Record a change of the deadline, with who agreed it to fill in',
    kind: 'refactor.rewrite',
    changes: () => [{ file: snapshot, edits }],
  };
}

/** From the deadline that was agreed to the one that stands there; to a blank where they are the same. */
function recording(snapshot: PlanSnapshot, part: ActionPart, day: string): readonly BlankEdit[] {
  const { 'original-deadline': original } = part.values;
  const agreed = (lastChange(part.values)?.to ?? original)?.day ?? day;
  // One that cannot be read stands there, too, and may be mended.
  const { value, rest } = locate(part.node, ['original-deadline']);
  const hasOriginal = value !== undefined && rest.length === 0;
  const isNew = agreed === day;
  const yaml = `from: ${agreed}\nto:${isNew ? '' : ` ${day}`}\non:\nagreed-by:\nreason:`;
  const steps = stepEdits(
    snapshot,
    [
      ...(hasOriginal
        ? []
        : [{ do: 'add-field', path: [], key: 'original-deadline', yaml: agreed } as const]),
      { do: 'add-item', path: ['deadline-changes'], yaml },
    ],
    part,
  );
  const edits = steps.map(withBlanks);
  const typedOver = isNew ? standing(snapshot, part) : undefined;
  return typedOver
    ? [...edits, typedOver].sort((a, b) => a.start - b.start || a.end - b.end)
    : edits;
}

/** The deadline as it stands there, to be typed over. */
function standing(snapshot: PlanSnapshot, part: ActionPart): BlankEdit | undefined {
  const { value } = locate(part.node, ['deadline']);
  if (value?.kind !== 'scalar' || value.style !== 'plain') return undefined;
  const index = snapshot.document.fragments.indexOf(part.fragment);
  const text = part.fragment.text.slice(value.start, value.end);
  const start = snapshot.places.offsetOf(index, value.start);
  const blanks = [{ start: 0, end: text.length }];
  return { start, end: start + text.length, text, blanks };
}

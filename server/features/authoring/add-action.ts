/** Adds an action to a priority. */

import { typedDate } from '../../checks/support/typed-date';
import { locate } from '../../plan/locate';
import type { NewActionParams, PlanEdit } from '../../protocol';
import type { EditSupport } from '../code-actions/workspace-edit';
import { nextRef } from '../completion/next-ref';
import { knownIn } from '../known';
import type { Refused } from '../rename';
import type { PlanSnapshot, Snapshot } from '../snapshot';
import { newActionEdits } from './action-slot';
import { entryData, entryYaml, type FieldValue, lines, oneLine } from './fields';
import { planEdit, sorted } from './plan-edit';

/**
 * The edit that adds an action behind the last of a priority, with the next free ref. Refused where the
 * priority is gone, the words or the deadline are missing, or the text cannot be changed safely.
 */
export function addAction(
  snapshot: Snapshot,
  params: NewActionParams,
  support: EditSupport,
): PlanEdit | Refused | undefined {
  if (snapshot.kind === 'config') return undefined;
  const { plan } = snapshot;
  const { priority } = params;
  const head = plan.priorities[priority]?.parts[0];
  if (!head) return { refused: 'This priority is not there any more. Choose one again.' };
  const read = readFields(snapshot, params);
  if ('refused' in read) return read;
  const { fields } = read;
  const last = plan.actions.findLastIndex((one) => one.priority <= priority);
  const added = { priority, values: sorted(entryData(fields)) };
  return planEdit(
    snapshot,
    {
      subject: 'The plan',
      fragment: plan.actions[last]?.part.fragment ?? head.fragment,
      edits: newActionEdits(snapshot, priority, entryYaml(fields)),
      holds: () => true,
      meant: (said) => ({ ...said, actions: said.actions.toSpliced(last + 1, 0, added) }),
      show({ plan: now }) {
        const { fragment, node } = now.actions[last + 1]?.part ?? head;
        const criterion = locate(node, ['success-criteria', lines(params.criteria).length - 1]);
        return { fragment, offset: criterion.value?.end ?? node?.end ?? 0 };
      },
    },
    support,
  );
}

function readFields(
  snapshot: PlanSnapshot,
  params: NewActionParams,
): { readonly fields: Readonly<Record<string, FieldValue>> } | Refused {
  const action = oneLine(params.action);
  if (action === '') return { refused: 'Say in a few words what is to be done.' };
  const deadline = typedDate(params.deadline);
  if (deadline.kind !== 'date') {
    return { refused: 'Give the action a deadline, such as 31 October 2026.' };
  }
  const ref = nextRef(knownIn(snapshot), params.priority);
  const fields: Record<string, FieldValue> = {
    ...(ref !== undefined && { ref }),
    links: lines(params.links),
    action,
    deadline,
    'success-criteria': lines(params.criteria),
    'senior-responsible-officer': lines(params.senior),
    'lead-officer': lines(params.leads),
  };
  // What was left open is better missing, which a problem says, than there with nothing in it.
  const given = Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length);
  return { fields: Object.fromEntries(given) };
}

/** Gives an action another status. */

import { locate } from '../../plan/locate';
import { statuses } from '../../plan/schema/vocabularies';
import type { PlanEdit, StatusParams } from '../../protocol';
import type { EditSupport } from '../code-actions/workspace-edit';
import type { Refused } from '../rename';
import type { Snapshot } from '../snapshot';
import { actionEdits } from './fields';
import { planEdit, withAction } from './plan-edit';
import { missingAction, theAction } from './the-action';
import { unknownWord } from './unknown-word';

/**
 * The edit that sets the `status` of an action, and nothing else. Refused where the action is not there any
 * more, the status is none, or the text cannot be changed safely.
 */
export function setStatus(
  snapshot: Snapshot,
  { key, status }: StatusParams,
  support: EditSupport,
): PlanEdit | Refused | undefined {
  if (snapshot.kind === 'config') return undefined;
  if (!statuses.some((one) => one === status)) return unknownWord(status, 'status', statuses);
  const own = theAction(snapshot, key);
  if (!own) return missingAction(key);
  const { entry, index, subject } = own;
  const edits = actionEdits(snapshot, entry.part, { status });
  return planEdit(
    snapshot,
    {
      subject,
      fragment: entry.part.fragment,
      edits,
      meant: (said) => withAction(said, index, { status }),
      show({ plan }) {
        const { fragment, node } = plan.actions[index]?.part ?? entry.part;
        return { fragment, offset: locate(node, ['status']).value?.end ?? 0 };
      },
    },
    support,
  );
}

/** Which action and priority a cursor is in. */

import { lineAt } from '../../plan/lines';
import type { TextPosition } from '../../protocol';
import { keyOf } from '../action-key';
import type { PlanSnapshot } from '../snapshot';

/** The key of the action and the index of the priority at a position, as far as it is in one. */
export function cursorIn(
  { plan, places }: PlanSnapshot,
  position: TextPosition,
): { readonly action?: string; readonly priority?: number } {
  const { fragment, offset } = places.spotAt(position);
  const lineEnd = lineAt(fragment.text, offset).end;
  const action = plan.actions.findLast(({ part: { fragment: own, node } }) => {
    if (own !== fragment || !node || node.start > lineEnd) return false;
    return own.kind === 'action' || offset <= lineAt(own.text, node.end).end;
  });
  if (action) return { action: keyOf(plan, action), priority: action.priority };
  const priority = plan.priorities.findIndex(({ parts }) =>
    parts.some((part) => part.fragment === fragment && fragment.kind !== 'whole'),
  );
  return priority < 0 ? {} : { priority };
}

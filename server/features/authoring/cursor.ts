/** Which action and priority a cursor is in. */

import type { PlanChoices, TextPosition } from '../../protocol';
import { keysOf } from '../action-key';
import { actionAt } from '../actions-in';
import type { PlanSnapshot } from '../snapshot';

/** The key of the action and the index of the priority at a position, as far as it is in one. */
export function cursorIn(
  { plan, places }: PlanSnapshot,
  position: TextPosition,
): Pick<PlanChoices, 'action' | 'priority'> {
  const { fragment, index, offset } = places.spotAt(position);
  const at = actionAt(plan, index, offset);
  const [key, entry] = at === undefined ? [] : [keysOf(plan)[at], plan.actions[at]];
  if (key !== undefined && entry) return { action: key, priority: entry.priority };
  const priority = plan.priorities.findIndex(({ parts }) =>
    parts.some((part) => part.fragment === fragment && fragment.kind !== 'whole'),
  );
  return priority < 0 ? {} : { priority };
}

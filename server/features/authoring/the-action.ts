/** The action that a request is about. */

import type { ActionEntry } from '../../plan/plan';
import { actionByKey } from '../action-key';
import type { Refused } from '../rename';
import { shownShort } from '../shown';
import type { PlanSnapshot } from '../snapshot';

/** An action with its index, and what messages call it. */
export interface TheAction {
  readonly entry: ActionEntry;
  readonly index: number;
  readonly subject: string;
}

/** The action of a key; undefined where there is none any more. */
export function theAction({ plan }: PlanSnapshot, key: unknown): TheAction | undefined {
  const entry = typeof key === 'string' ? actionByKey(plan, key) : undefined;
  if (!entry) return undefined;
  const subject = shownShort(entry.values.ref ?? 'This action');
  return { entry, index: plan.actions.indexOf(entry), subject };
}

/** What is said where it is gone. */
export function missingAction(key: unknown): Refused {
  return {
    refused: `There is no action ${shownShort(String(key))} in this plan any more. Choose it again.`,
  };
}

/** Names by which a client speaks of actions: they stay the same while the text moves. */

import type { ActionEntry, Plan } from '../plan/plan';
import { distinct } from '../text/distinct';

/** Keys, with the refs of which they were made. */
interface Keys {
  readonly refs: readonly (string | undefined)[];
  readonly keys: readonly string[];
}

const kept = new WeakMap<Plan['priorities'], Keys>();

/** The keys of all actions of a plan, in their order, no two the same. */
export function keysOf({ actions, priorities }: Keyed): readonly string[] {
  const refs = actions.map(({ values }) => values.ref);
  // What an edit of actions in their places leaves of a plan are its priorities.
  const before = kept.get(priorities);
  if (before?.refs.length === refs.length && refs.every((ref, i) => ref === before.refs[i])) {
    return before.keys;
  }
  const keys = distinct(refs.map((ref) => ref?.trim()));
  kept.set(priorities, { refs, keys });
  return keys;
}

/**
 * The key of an action: its ref; where another before it has that too, or it has none, with a number. Throws
 * where the action is of another plan.
 */
export function keyOf(plan: Keyed, action: ActionEntry): string {
  const key = keysOf(plan)[plan.actions.indexOf(action)];
  if (key === undefined) throw new Error('The action is not one of this plan');
  return key;
}

/** The action of a key; undefined where there is none any more. */
export function actionByKey(plan: Keyed, key: string): ActionEntry | undefined {
  return plan.actions[keysOf(plan).indexOf(key)];
}

type Keyed = Pick<Plan, 'actions' | 'priorities'>;

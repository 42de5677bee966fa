/** Which actions stand in which fragment of a plan. */

import { partsOf } from '../plan/parts';
import type { Plan } from '../plan/plan';

/** Of each fragment the positions of its actions in the plan; most have one, or none. */
export type ActionsByFragment = readonly (readonly number[])[];

const kept = new WeakMap<Plan, ActionsByFragment>();
const none: readonly number[] = [];

/** The actions of each fragment, in order. */
export function actionsByFragment(plan: Plan): ActionsByFragment {
  let found = kept.get(plan);
  if (!found) {
    let next = 0;
    found = plan.document.fragments.map((fragment) => {
      const actions = partsOf(fragment).filter(({ kind }) => kind === 'action');
      return actions.length > 0 ? actions.map(() => next++) : none;
    });
    kept.set(plan, found);
  }
  return found;
}

/** The position of the action in which an offset of a fragment lies; undefined where that is in none. */
export function actionAt(plan: Plan, fragment: number, offset: number): number | undefined {
  const actions = actionsByFragment(plan)[fragment] ?? none;
  const isWhole = plan.document.fragments[fragment]?.kind === 'action';
  // What stands before the first key of an action that has a fragment for itself belongs to it: its dash.
  if (isWhole && actions.length === 1) return actions[0];
  return actions.findLast((i) => (plan.actions[i]?.part.node?.start ?? 0) <= offset);
}

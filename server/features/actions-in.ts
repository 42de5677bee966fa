/** Which actions stand in which fragment of a plan. */

import { lineAt } from '../plan/lines';
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

/**
 * The position of the action in which an offset of a fragment lies, or that stands on its line; undefined
 * where that is in none.
 */
export function actionAt(plan: Plan, index: number, offset: number): number | undefined {
  const actions = actionsByFragment(plan)[index] ?? none;
  const fragment = plan.document.fragments[index];
  // What stands before the first key of an action that has a fragment for itself belongs to it: its dash.
  if (!fragment || (fragment.kind === 'action' && actions.length === 1)) return actions[0];
  const { text } = fragment;
  const lineEnd = lineAt(text, offset).end;
  const nodeOf = (action: number) => plan.actions[action]?.part.node;
  const last = actions.findLast(
    (action) => (nodeOf(action)?.start ?? Number.POSITIVE_INFINITY) <= lineEnd,
  );
  const end = last === undefined ? undefined : nodeOf(last)?.end;
  return end !== undefined && offset <= lineAt(text, end).end ? last : undefined;
}

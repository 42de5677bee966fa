/** The next free ref of a priority. */

import { foldRef, freeRef, numberedRef } from '../../checks/support/refs';
import type { ActionEntry } from '../../plan/plan';
import type { Known } from '../known';

const kept = new WeakMap<readonly ActionEntry[], ReadonlySet<string>>();

/**
 * The ref after the last one of the priority of that index, numbered as that one is; of a priority without
 * actions the first with its letters. Undefined where neither says how refs are written.
 */
export function nextRef({ actions, lists }: Known, priority: number): string | undefined {
  const taken = takenIn(actions);
  const own = actions.filter((one) => one.priority === priority);
  const last = own.findLast(({ values: { ref } }) => ref !== undefined && numberedRef(ref));
  const numbered = numberedRef(last?.values.ref ?? '');
  if (numbered) {
    const { stem, digits } = numbered;
    return freeRef(stem, Number(digits) + 1, digits.length, taken);
  }
  const id = lists.priorities[priority]?.values.id;
  return id === undefined ? undefined : freeRef(foldRef(id), 1, 1, taken);
}

function takenIn(actions: readonly ActionEntry[]): ReadonlySet<string> {
  let taken = kept.get(actions);
  if (!taken) {
    taken = new Set(
      actions.flatMap(({ values: { ref } }) => (ref === undefined ? [] : foldRef(ref))),
    );
    kept.set(actions, taken);
  }
  return taken;
}

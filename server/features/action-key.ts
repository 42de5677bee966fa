/** Names by which a client speaks of actions: they stay the same while the text moves. */

import type { ActionEntry, Plan } from '../plan/plan';

/** The actions of a plan by name, and the other way round. */
interface Keys {
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, ActionEntry>;
  readonly byAction: ReadonlyMap<ActionEntry, string>;
}

const kept = new WeakMap<readonly ActionEntry[], Keys>();

/** The keys of all actions of a plan, in their order, no two the same. */
export function keysOf({ actions }: Pick<Plan, 'actions'>): readonly string[] {
  return namesIn(actions).keys;
}

/**
 * The key of an action: its ref; where another before it has that too, or it has none, with a number. Throws
 * where the action is of another plan.
 */
export function keyOf({ actions }: Pick<Plan, 'actions'>, action: ActionEntry): string {
  const key = namesIn(actions).byAction.get(action);
  if (key === undefined) throw new Error('The action is not one of this plan');
  return key;
}

/** The action of a key; undefined where there is none any more. */
export function actionByKey(
  { actions }: Pick<Plan, 'actions'>,
  key: string,
): ActionEntry | undefined {
  return namesIn(actions).byKey.get(key);
}

function namesIn(actions: readonly ActionEntry[]): Keys {
  const before = kept.get(actions);
  if (before) return before;
  const refs = actions.map(({ values }) => values.ref?.trim() ?? '');
  // A number that makes a key of one action must not be the ref of another.
  const written = new Set(refs);
  const times = new Map<string, number>();
  const keys = refs.map((ref) => {
    let time = (times.get(ref) ?? 0) + 1;
    const numbered = () => (time === 1 && ref !== '' ? ref : `${ref}#${time}`);
    while (numbered() !== ref && written.has(numbered())) time += 1;
    times.set(ref, time);
    return numbered();
  });
  const pairs = actions.map((action, i) => [action, keys[i] ?? ''] as const);
  const made: Keys = {
    keys,
    byAction: new Map(pairs),
    byKey: new Map(pairs.map(([action, key]) => [key, action])),
  };
  kept.set(actions, made);
  return made;
}

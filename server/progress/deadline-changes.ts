import type { Action } from '../plan/types';

/** The change agreed last: by its date where all have one, else the one written last. */
export function lastChange({ 'deadline-changes': changes = [] }: Action) {
  if (changes.some(({ on }) => !on)) return changes.at(-1);
  return changes.reduce(
    (last, change) => (last?.on && change.on && change.on.day < last.on.day ? last : change),
    changes[0],
  );
}

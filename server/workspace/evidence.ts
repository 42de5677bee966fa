/** Evidence that is a file: which names of files a plan gives, and which of them lead to none. */

import type { Plan } from '../plan/plan';
import type { Action } from '../plan/types';
import { type Files, isBelow, parentOf } from './files';
import { linkTarget } from './link-target';
import { uriKey } from './uris';

const kept = new WeakMap<Action, readonly string[]>();
const nothing: readonly string[] = [];

/** The texts under `evidence` of all updates that name files, each once. */
export function evidenceFiles({ actions }: Pick<Plan, 'actions'>): readonly string[] {
  const names = new Set<string>();
  for (const { values } of actions) for (const name of filesIn(values)) names.add(name);
  return names.size === 0 ? nothing : [...names];
}

function filesIn(action: Action): readonly string[] {
  if (!action.updates) return nothing;
  let names = kept.get(action);
  if (!names) {
    names = action.updates.flatMap(({ evidence = [] }) => evidence.filter(namesFile));
    kept.set(action, names);
  }
  return names;
}

/** An address, with or without its scheme, or somebody's own folder. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/|~)/i;

/** Whether a text is the name of a file: no address, and neither words nor more than one line. */
export function namesFile(text: string): boolean {
  const name = text.trim();
  const isOne = /^[^\r\n]{1,500}$/.test(name) && !elsewhere.test(name);
  return isOne && linkTarget(name, '/plan') !== undefined;
}

/**
 * Of names that a plan gives, those that surely lead to no file. `plan` and `root` are paths or URIs; nothing
 * is looked for outside of `root`.
 */
export async function missingAmong(
  names: readonly string[],
  { plan, root }: { readonly plan: string; readonly root: string },
  lacks: Files['lacks'],
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      for (const target of evidenceTargets(name, plan))
        if (!isBelow(parentOf(target) ?? '', root) || !(await lacks(target, root))) return [];
      return [name];
    }),
  );
  return found.flat();
}

/** The paths or URIs that a text may mean: all of it, or its last word, as in 'see minutes/july.pdf'. */
export function evidenceTargets(text: string, plan: string): readonly string[] {
  const name = text.trim();
  const words = name.split(/\s+/);
  const meant = words.length > 1 ? [name, words.at(-1) ?? name] : [name];
  return meant.flatMap((one) => {
    const target = linkTarget(one, plan)?.replace(/#.*/, '');
    if (target === undefined) return [];
    return [/^[a-z][a-z0-9+.-]+:/i.test(plan) ? uriKey(target) : target];
  });
}

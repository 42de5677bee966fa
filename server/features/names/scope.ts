/** The lists by which a file's codes and officers are understood. */

import { openDocument } from '../../plan/document';
import { readPlan } from '../../plan/plan';
import { type Lists, listsOf } from '../../workspace/lists';
import type { ConfigSnapshot, Snapshot } from '../snapshot';

/** What decides who is meant by a text. */
export interface Scope extends Pick<Lists, 'sources' | 'officers'> {
  readonly kind: Snapshot['kind'];
}

/** The scope of a file: a configuration knows its own entries only. */
export function scopeOf(snapshot: Snapshot): Scope {
  const lists = snapshot.kind === 'plan' ? snapshot.lists : sharedLists(snapshot);
  return { kind: snapshot.kind, sources: lists.sources, officers: lists.officers };
}

const emptyPlan = readPlan(openDocument(''));
const kept = new WeakMap<ConfigSnapshot, Lists>();

function sharedLists(config: ConfigSnapshot): Lists {
  const lists = kept.get(config) ?? listsOf(emptyPlan, config.setting).lists;
  kept.set(config, lists);
  return lists;
}

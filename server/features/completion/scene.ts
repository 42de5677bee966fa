/** What completions are made from: what stands at the position, and the lists that count there. */

import type { Position } from 'vscode-languageserver-types';
import { type ActionEntry, readPlan } from '../../plan/plan';
import type { Action } from '../../plan/types';
import { type Lists, listsOf } from '../../workspace/lists';
import { type NodeAt, nodeAt } from '../node-at';
import { shown } from '../shown';
import type { ConfigSnapshot, Snapshot } from '../snapshot';

/** The lists of a file, and what may be shown of its texts. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly lists: Lists;
  /** A configuration has none. */
  readonly actions: readonly ActionEntry[];
  /** A text of the file without what identifies a person. */
  shown(text: string): string;
}

/** A position with all that is known there. */
export interface Scene extends Known {
  readonly node: NodeAt;
  /** The action in which the position lies. */
  readonly action: Action | undefined;
  /** The character whose typing asked for completions. */
  readonly trigger: string | undefined;
}

/** The scene at a position. */
export function sceneAt(snapshot: Snapshot, position: Position, trigger?: string): Scene {
  const node = nodeAt(snapshot, position);
  const action = node.part?.kind === 'action' ? node.part.values : undefined;
  return { ...knownIn(snapshot), node, action, trigger };
}

/** What is known in a file. */
export function knownIn(snapshot: Snapshot): Known {
  const isPlan = snapshot.kind === 'plan';
  const lists = isPlan ? snapshot.lists : configLists(snapshot);
  return {
    snapshot,
    lists,
    actions: isPlan ? snapshot.plan.actions : [],
    shown: (text) => shown(text, lists.domains),
  };
}

const kept = new WeakMap<ConfigSnapshot, Lists>();

/** A configuration names its own entries: it is read as the plan that has no others. */
function configLists(snapshot: ConfigSnapshot): Lists {
  let lists = kept.get(snapshot);
  if (!lists) {
    ({ lists } = listsOf(readPlan(snapshot.document), snapshot.setting));
    kept.set(snapshot, lists);
  }
  return lists;
}

/** What is known in a file: the lists by which its texts are understood, and what may be shown of them. */

import { shortened } from '../checks/support/shortened';
import { shown } from '../checks/support/shown';
import type { PlanHistory } from '../history/plan-history';
import { type Slippage, slippageOf } from '../history/slippage';
import type { Track } from '../history/tracks';
import { type ActionEntry, type Plan, readPlan } from '../plan/plan';
import type { Action } from '../plan/types';
import { escaped } from '../text/markdown';
import { type Lists, listsOf } from '../workspace/lists';
import type { ConfigSnapshot, Snapshot } from './snapshot';

/** A file with its lists. */
export interface Known {
  readonly snapshot: Snapshot;
  readonly lists: Lists;
  /** A configuration has none. */
  readonly actions: readonly ActionEntry[];
  /** What is committed of the plan, as far as it is known. */
  readonly history: PlanHistory | undefined;
  /** How often the deadline of an action moved, and how far. */
  slippage(action: Action): Slippage;
  /** A text of the file without what identifies a person. */
  shown(text: string): string;
  /** The same in Markdown, on one line, cut where it is longer than anybody listens to. */
  said(text: string): string;
}

/** What is known in a file. */
export function knownIn(snapshot: Snapshot): Known {
  return knownWith(snapshot, undefined);
}

/** The same, with the history of the plan as far as that is known. */
export function knownWith(snapshot: Snapshot, history: PlanHistory | undefined): Known {
  const isPlan = snapshot.kind === 'plan';
  const lists = isPlan ? snapshot.lists : readAsPlan(snapshot).lists;
  const visible = (text: string) => shown(text, lists.domains);
  return {
    snapshot,
    lists,
    actions: isPlan ? snapshot.plan.actions : [],
    history,
    slippage: (action) =>
      slippageOf(action, lists.asOf, history && trackOf(action, snapshot, history)),
    shown: visible,
    said: (text) => escaped(shortened(visible(text.replace(/\s+/g, ' ')), 160)),
  };
}

function trackOf(action: Action, snapshot: Snapshot, { tracks }: PlanHistory): Track | undefined {
  if (snapshot.kind !== 'plan') return undefined;
  const actions = snapshot.plan.actions.map(({ values }) => values);
  return tracks.tracksOf(actions)[actions.indexOf(action)];
}

interface ReadAsPlan {
  readonly plan: Plan;
  readonly lists: Lists;
}

const kept = new WeakMap<ConfigSnapshot, ReadAsPlan>();

/** A configuration names its own entries: it is read as the plan that has no others. */
export function readAsPlan(snapshot: ConfigSnapshot): ReadAsPlan {
  let read = kept.get(snapshot);
  if (!read) {
    const plan = readPlan(snapshot.document);
    read = { plan, lists: listsOf(plan, snapshot.setting).lists };
    kept.set(snapshot, read);
  }
  return read;
}

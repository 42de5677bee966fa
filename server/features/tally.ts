/** What the actions of a plan come to for its sources, officers, stages and priorities. */

import { type Load, loadsOf, workOf } from '../checks/support/work';
import type { ActionEntry } from '../plan/plan';
import { stageOn } from '../progress/action-on';
import { type Answers, answersBySource, linkFacts } from '../progress/answers';
import type { Rating } from '../progress/rating-rules';
import type { Lists, SourceList, StageWindow } from '../workspace/lists';
import type { Known } from './known';
import { ratingIn } from './ratings';

/** Figures by id; what no action has to do with has none. */
export interface Tally {
  /** The actions that link to a source. */
  readonly linked: ReadonlyMap<string, readonly ActionEntry[]>;
  readonly answers: ReadonlyMap<string, Answers>;
  readonly loads: ReadonlyMap<string, Load<ActionEntry>>;
}

interface Kept extends Tally {
  readonly lists: Pick<Lists, 'sources' | 'officers' | 'stages' | 'asOf'>;
}

const kept = new WeakMap<readonly ActionEntry[], Kept>();

/** The figures of a plan, worked out once for as long as neither its actions nor the lists change. */
export function tallyOf({ actions, lists }: Known): Tally {
  const before = kept.get(actions);
  if (before && sameLists(before.lists, lists)) return before;
  const valid = inForce(actions);
  const links = valid.map(({ values }) => linkFacts(values));
  const open = actions.flatMap((item) => {
    const work = workOf(item.values, lists);
    return work ? [{ work, item }] : [];
  });
  const { sources, officers, stages, asOf } = lists;
  const tally = {
    linked: linkedTo(valid, sources),
    answers: answersBySource(links, sources),
    loads: loadsOf(open),
    lists: { sources, officers, stages, asOf },
  };
  kept.set(actions, tally);
  return tally;
}

/** The actions that link to a source, or to one of its recommendations. */
export function answering(
  known: Known,
  id: string,
  recommendation?: string,
): readonly ActionEntry[] {
  const { sources } = known.lists;
  const linked = tallyOf(known).linked.get(id) ?? [];
  if (recommendation === undefined) return linked;
  return linked.filter(({ values: { links = [] } }) =>
    links.some(
      (link) => link.recommendation === recommendation && sources.find(link.source)?.id === id,
    ),
  );
}

/** Some actions that were not given up, by how they are rated. */
export interface Progress {
  readonly all: readonly ActionEntry[];
  /** Those that are not complete. */
  readonly open: readonly ActionEntry[];
  readonly counts: ReadonlyMap<Rating, number>;
}

/** The progress of a stage. */
export function progressOfStage(known: Known, stage: StageWindow): Progress {
  const { actions, lists } = known;
  return progress(
    known,
    actions.filter(({ values }) => stageOn(values, lists) === stage),
  );
}

/** The progress of a priority, by its position. */
export function progressOfPriority(known: Known, priority: number): Progress {
  return progress(
    known,
    known.actions.filter((one) => one.priority === priority),
  );
}

function progress(known: Known, actions: readonly ActionEntry[]): Progress {
  const all: ActionEntry[] = [];
  const open: ActionEntry[] = [];
  const counts = new Map<Rating, number>();
  for (const action of actions) {
    const { calculated } = ratingIn(known, action.values);
    if (calculated === 'withdrawn') continue;
    all.push(action);
    if (calculated !== 'complete') open.push(action);
    counts.set(calculated, (counts.get(calculated) ?? 0) + 1);
  }
  return { all, open, counts };
}

function inForce(actions: readonly ActionEntry[]): readonly ActionEntry[] {
  return actions.filter(({ values }) => values.withdrawn === undefined);
}

function linkedTo(
  actions: readonly ActionEntry[],
  sources: SourceList,
): ReadonlyMap<string, readonly ActionEntry[]> {
  const linked = new Map<string, ActionEntry[]>();
  for (const action of actions) {
    const { links = [] } = action.values;
    const ids = new Set(links.map(({ source }) => sources.find(source)?.id));
    for (const id of ids) {
      if (id === undefined) continue;
      const own = linked.get(id) ?? [];
      own.push(action);
      linked.set(id, own);
    }
  }
  return linked;
}

function sameLists(a: Kept['lists'], b: Kept['lists']): boolean {
  return (
    a.sources === b.sources &&
    a.officers === b.officers &&
    a.stages === b.stages &&
    a.asOf === b.asOf
  );
}

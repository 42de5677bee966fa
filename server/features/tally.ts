/** What the actions of a plan come to for its sources, officers, stages and priorities. */

import { type Load, loadsOf, workOf } from '../checks/support/work';
import type { ActionEntry } from '../plan/plan';
import { type Answers, answersBySource, linkFacts } from '../progress/answers';
import { isOpen } from '../progress/standing';
import type { Lists, SourceList, StageWindow } from '../workspace/lists';
import { stageOf } from '../workspace/stages';
import type { Known } from './known';

/** Figures by id; what no action has to do with has none. */
export interface Tally {
  /** The actions that link to a source. */
  readonly linked: ReadonlyMap<string, readonly ActionEntry[]>;
  readonly answers: ReadonlyMap<string, Answers>;
  readonly loads: ReadonlyMap<string, Load<ActionEntry>>;
}

interface Kept extends Tally {
  readonly lists: Pick<Lists, 'sources' | 'officers' | 'stages'>;
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
  const { sources, officers, stages } = lists;
  const tally = {
    linked: linkedTo(valid, sources),
    answers: answersBySource(links, sources),
    loads: loadsOf(open),
    lists: { sources, officers, stages },
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

/** How many of some actions are complete, and which are not. */
export interface Progress {
  readonly all: readonly ActionEntry[];
  readonly open: readonly ActionEntry[];
}

/** The progress of a stage. */
export function progressOfStage({ actions, lists }: Known, stage: StageWindow): Progress {
  return progress(actions.filter(({ values }) => stageOf(values, lists.stages) === stage));
}

/** The progress of a priority, by its position. */
export function progressOfPriority({ actions }: Known, priority: number): Progress {
  return progress(actions.filter((one) => one.priority === priority));
}

function progress(actions: readonly ActionEntry[]): Progress {
  const all = inForce(actions);
  return { all, open: all.filter(({ values }) => isOpen(values)) };
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
  return a.sources === b.sources && a.officers === b.officers && a.stages === b.stages;
}

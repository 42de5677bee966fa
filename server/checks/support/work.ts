/** What the open actions of a plan ask of whom. */

import type { Action } from '../../plan/types';
import { actionOn, isOpen, stageOn } from '../../progress/action-on';
import type { Lists } from '../../workspace/lists';
import { mentionsIn } from '../../workspace/mentions';
import { accountable } from './officers';

/** What one open action asks: plain data. */
export interface Work {
  /** The position of its stage in the list of stages; -1 where it has none. */
  readonly stage: number;
  /** The officers who lead it, each once. */
  readonly leads: readonly string[];
  /** Who answers for it. */
  readonly senior: string | undefined;
}

/** The work of an action on the as-of date; undefined for one that is complete, with evidence, or withdrawn. */
export function workOf(
  action: Action,
  lists: Pick<Lists, 'officers' | 'stages' | 'asOf'>,
): Work | undefined {
  if (!isOpen(actionOn(action, lists.asOf))) return undefined;
  const {
    officers: { index },
    stages,
  } = lists;
  const stage = stageOn(action, lists);
  const leads = mentionsIn(action['lead-officer'], index);
  return {
    stage: stage ? stages.indexOf(stage) : -1,
    leads: [...new Set(leads.flatMap(({ officer }) => officer ?? []))],
    senior: accountable(action, index)?.officer,
  };
}

/** What one role has to do: actions that it leads by position of their stage, and those it answers for. */
export interface Load<T> {
  readonly leads: ReadonlyMap<number, readonly T[]>;
  readonly answers: readonly T[];
}

/** The load of each officer, by id; one who has nothing to do has none. */
export function loadsOf<T>(
  open: Iterable<{ readonly work: Work; readonly item: T }>,
): ReadonlyMap<string, Load<T>> {
  const loads = new Map<string, { leads: Map<number, T[]>; answers: T[] }>();
  const loadOf = (id: string) => {
    const load = loads.get(id) ?? { leads: new Map<number, T[]>(), answers: [] };
    loads.set(id, load);
    return load;
  };
  for (const { work, item } of open) {
    if (work.senior !== undefined) loadOf(work.senior).answers.push(item);
    for (const lead of work.leads) {
      const { leads } = loadOf(lead);
      const led = leads.get(work.stage) ?? [];
      led.push(item);
      leads.set(work.stage, led);
    }
  }
  return loads;
}

/** What a plan said of an action on a day: what is dated later has not happened yet. */

import type { Action } from '../plan/types';
import type { DateValue } from '../plan/values';
import type { IsoDay } from '../text/dates';

type Status = NonNullable<Action['status']>;
type Impact = NonNullable<Action['impact']>;
type Update = NonNullable<Action['updates']>[number];

/** An action on a day. */
export interface ActionOn {
  readonly ref: string | undefined;
  readonly withdrawn: boolean;
  /** The last status that was reported, and the impact apart from it. */
  readonly status: Status | undefined;
  readonly impact: Impact | undefined;
  /** The deadline that held; undefined for none, and for an ongoing action. */
  readonly deadline: IsoDay | undefined;
  readonly milestones: readonly MilestoneOn[];
  readonly updates: readonly Update[];
  /** Whether any update shows a proof. */
  readonly hasEvidence: boolean;
}

/** A milestone on a day. */
export interface MilestoneOn {
  readonly text: string;
  readonly due: IsoDay | undefined;
  readonly done: boolean;
}

/**
 * The action as it was on a day. A status that stands beside the updates is the newest: it counts for a
 * day only where no later update is written.
 */
export function actionOn(action: Action, day: IsoDay): ActionOn {
  const { updates: all = [], withdrawn, milestones = [] } = action;
  const updates = all.filter(({ date }) => isBy(date, day)).toSorted(byDate);
  const isNewest = updates.length === all.length;
  const last = <K extends 'status' | 'impact'>(key: K): Update[K] | undefined =>
    updates.findLast((update) => update[key] !== undefined)?.[key];
  return {
    ref: action.ref,
    withdrawn: withdrawn !== undefined && (!withdrawn.date || withdrawn.date.day <= day),
    status: (isNewest ? action.status : undefined) ?? last('status'),
    impact: (isNewest ? action.impact : undefined) ?? last('impact'),
    deadline: deadlineOn(action, day)?.day,
    milestones: milestones.map(({ text = '', due, done }) => ({
      text,
      due: due?.day,
      done: isBy(done, day),
    })),
    updates,
    hasEvidence: updates.some(({ evidence = [] }) => evidence.length > 0),
  };
}

/** Whether an action is done as far as was reported, or given up. */
export function isClosed({ status, withdrawn }: ActionOn): boolean {
  return withdrawn || status === 'complete';
}

/** The deadline before the first change that was agreed after the day; the written one where there is none. */
export function deadlineOn(action: Action, day: IsoDay): Action['deadline'] {
  const { 'deadline-changes': changes = [], deadline } = action;
  const [later] = changes
    .filter(({ on, from }) => from && on && on.day > day)
    .toSorted((a, b) => compare(a.on, b.on));
  return later ? later.from : deadline;
}

function isBy(date: DateValue | undefined, day: IsoDay): boolean {
  return date !== undefined && date.day <= day;
}

function byDate(a: Update, b: Update): number {
  return compare(a.date, b.date);
}

function compare(a: DateValue | undefined, b: DateValue | undefined): number {
  const [first, second] = [a?.day ?? '', b?.day ?? ''];
  return first < second ? -1 : Number(first > second);
}

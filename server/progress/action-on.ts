/** What a plan said of an action on a day: what is dated later has not happened yet. */

import type { Path } from '../plan/path';
import type { Action } from '../plan/types';
import type { DateValue } from '../plan/values';
import { compareDays, type IsoDay } from '../text/dates';
import type { Lists, StageWindow } from '../workspace/lists';
import { stageOf } from '../workspace/stages';

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
  const known = kept.get(action);
  if (known?.day === day) return known.on;
  const on = found(action, day);
  kept.set(action, { day, on });
  return on;
}

/** An action never changes, and one day is asked for again and again. */
const kept = new WeakMap<Action, { readonly day: IsoDay; readonly on: ActionOn }>();

function found(action: Action, day: IsoDay): ActionOn {
  const { withdrawn, milestones = [] } = action;
  const updates = updatesBy(action, day).map(({ update }) => update);
  const isNewest = !hasLaterUpdate(action, day);
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

/** A day after all that a plan can say: the action as it is by everything that is written. */
export const endOfTime: IsoDay = '9999-12-31';

/** Where the status that counts on a day is written, as a path in the action; undefined for none. */
export function statusPath(action: Action, day: IsoDay): Path | undefined {
  if (action.status !== undefined && !hasLaterUpdate(action, day)) return ['status'];
  const last = updatesBy(action, day).findLast(({ update }) => update.status !== undefined);
  return last && ['updates', last.index, 'status'];
}

/** Whether an update is dated after a day, so that a status beside the updates does not count for it. */
export function hasLaterUpdate({ updates = [] }: Action, day: IsoDay): boolean {
  return updates.some(({ date }) => date !== undefined && date.day > day);
}

/**
 * Since when an action has been complete on a day: the first update of the last run of such reports, else
 * the last update there is. Undefined where it is not complete, or nothing is dated.
 */
export function completeSince(action: Action, day: IsoDay): IsoDay | undefined {
  const { status, updates } = actionOn(action, day);
  if (status !== 'complete') return undefined;
  const told = updates.filter((update) => update.status !== undefined);
  const before = told.findLastIndex((update) => update.status !== 'complete');
  return (told[before + 1] ?? updates.at(-1))?.date?.day;
}

/** Whether the updates of an action go from the newest to the oldest. */
export function isNewestFirst({ updates = [] }: Action): boolean {
  const [first, last] = [updates[0]?.date?.day, updates.at(-1)?.date?.day];
  return first !== undefined && last !== undefined && first > last;
}

/** Whether an action is complete: that alone which is reported so, with evidence. */
export function isDone({ status, hasEvidence }: ActionOn): boolean {
  return status === 'complete' && hasEvidence;
}

/** Whether somebody still has it as work to do. */
export function isOpen(action: ActionOn): boolean {
  return !action.withdrawn && !isDone(action);
}

/** Whether it should have been done before a day, its own. Of a month or year the last day counts. */
export function isLate(action: ActionOn, day: IsoDay): boolean {
  return isOpen(action) && action.deadline !== undefined && action.deadline < day;
}

/** Whether an action is done as far as was reported, or given up. */
export function isClosed({ status, withdrawn }: ActionOn): boolean {
  return withdrawn || status === 'complete';
}

/** Whether nothing was reported on or after a day. */
export function isSilent({ updates }: Pick<ActionOn, 'updates'>, since: IsoDay): boolean {
  return !updates.some(({ date }) => date !== undefined && date.day >= since);
}

/** The deadline before the first change that was agreed after the day; the written one where there is none. */
export function deadlineOn(action: Action, day: IsoDay): Action['deadline'] {
  const { 'deadline-changes': changes = [], deadline } = action;
  const [later] = changes
    .filter(({ on, from }) => from && on && on.day > day)
    .toSorted((a, b) => compareDays(a.on?.day, b.on?.day));
  return later ? later.from : deadline;
}

/** The stage that an action names, else the one in whose window the deadline of the day falls. */
export function stageOn(
  action: Action,
  { stages, asOf }: Pick<Lists, 'stages' | 'asOf'>,
): StageWindow | undefined {
  return stageOf({ stage: action.stage, deadline: deadlineOn(action, asOf) }, stages);
}

/** The updates up to a day, the oldest first, each with its place in the list. */
function updatesBy(
  { updates = [] }: Action,
  day: IsoDay,
): readonly { readonly update: Update; readonly index: number }[] {
  return updates
    .map((update, index) => ({ update, index }))
    .filter(({ update }) => isBy(update.date, day))
    .toSorted((a, b) => compareDays(a.update.date?.day, b.update.date?.day));
}

function isBy(date: DateValue | undefined, day: IsoDay): boolean {
  return date !== undefined && date.day <= day;
}

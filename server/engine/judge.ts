/**
 * Judges a plan: runs the checks and keeps what did not change. A judgement belongs to one plan under one
 * setting; given the one before, it runs again only what an edit can have touched.
 */

import type { Check, PlanContext } from '../checks/check';
import type { PlanDocument } from '../plan/document';
import { type EditedPlan, editedPlan, type Plan, readPlan } from '../plan/plan';
import { sameData } from '../text/same';
import { finish, type Steps } from '../text/steps';
import { type Lists, type ListsWithOrigin, listsOf } from '../workspace/lists';
import type { Setting } from '../workspace/setting';
import { type ActiveChecks, activeChecks } from './active';
import { type Cell, cellsOf } from './cells';
import type { Located } from './located';
import { type Found, nothing, runOnPlan } from './run';

/** Everything found in a plan, before it is put into places and told once: see `problemsOf`. */
export interface Judgement {
  readonly plan: Plan;
  readonly setting: Setting;
  readonly checks: readonly Check[];
  readonly active: ActiveChecks;
  readonly lists: Lists;
  readonly cells: readonly Cell[];
  /** By position in `active.onPlan`. */
  readonly planFound: readonly Found[];
  /** What is wrong with a file that is only read as a plan. */
  readonly ofFile?: readonly Located[];
  /** Stands for this judgement in the next one. */
  readonly id: object;
  /** Set where only these actions are new since the judgement of that id. */
  readonly since?: { readonly judgement: object; readonly replaced: EditedPlan['replaced'] };
  /** The lists with what they came from, for the next judgement. */
  readonly origin: ListsWithOrigin;
}

/** A document as a plan, with the lists that count for it, before anything is judged. */
export interface Reading {
  readonly plan: Plan;
  readonly edited: EditedPlan | undefined;
  readonly origin: ListsWithOrigin;
}

/**
 * Reads a document under a setting; with a judgement of the same file before it the cost follows the edit.
 * `missing` is the evidence whose files are known not to be there: whoever judges looks them up before.
 */
export function readUnder(
  document: PlanDocument,
  setting: Setting,
  before?: Judgement,
  missing?: ReadonlySet<string>,
): Reading {
  const kept = before?.setting === setting ? before : undefined;
  const edited = kept && editedPlan(document, kept.plan);
  const plan = edited?.plan ?? readPlan(document);
  return { plan, edited, origin: listsOf(plan, setting, kept?.origin, missing) };
}

/**
 * Judges a document under a setting by `checks`. `before` is an earlier judgement of the same file by
 * the same checks: with it the cost follows the edit; the result is the same as without. `reading` is that of
 * `readUnder` for the same three.
 */
export function judge(
  document: PlanDocument,
  setting: Setting,
  checks: readonly Check[],
  before?: Judgement,
  reading?: Reading,
): Judgement {
  return finish(judging(document, setting, checks, before, reading));
}

/** Judges as `judge` does, action by action and check by check. */
export function* judging(
  document: PlanDocument,
  setting: Setting,
  checks: readonly Check[],
  before?: Judgement,
  reading = readUnder(document, setting, before),
): Steps<Judgement> {
  const kept = before?.setting === setting && before.checks === checks ? before : undefined;
  const { plan, origin } = reading;
  const edited = kept && reading.edited;
  const active = kept?.active ?? activeChecks(checks, setting);
  const { lists } = origin;
  const changed = new Set(
    (Object.keys(lists) as (keyof Lists)[]).filter((key) => kept?.lists[key] !== lists[key]),
  );
  const cells = yield* cellsOf(
    plan.actions,
    lists,
    active,
    kept && { actions: kept.plan.actions, cells: kept.cells, changed, replaced: edited?.replaced },
  );
  const replaced = kept && replacedCells(kept.cells, cells, edited);
  const find = (one: ActiveChecks['onPlan'][number], i: number): Found => {
    const listsChanged = one.check.uses.some((list) => changed.has(list));
    const old = kept?.planFound[i];
    if (old && !listsChanged && replaced?.every((pair) => sameToCheck(pair, i))) return old;
    const crash = cells.find((cell) => cell.noted[i]?.crash)?.noted[i]?.crash;
    if (crash !== undefined) return { ...nothing, crash };
    const found = runOnPlan(one, contextsOf(cells, i, one.check.evenWithdrawn), lists);
    // Where it finds the same again, nothing that was made of it has to be made again.
    return old && sameData(old, found) ? old : found;
  };
  const planFound: Found[] = [];
  for (const [i, one] of active.onPlan.entries()) {
    planFound.push(find(one, i));
    yield;
  }
  const since = kept &&
    edited &&
    changed.size === 0 && { judgement: kept.id, replaced: edited.replaced };
  const id = {};
  return {
    id,
    plan,
    setting,
    checks,
    active,
    lists,
    cells,
    planFound,
    origin,
    ...(since && { since }),
  };
}

/** The cells that took the place of others, or undefined where there are more or fewer than before. */
function replacedCells(
  before: readonly Cell[],
  now: readonly Cell[],
  edited: EditedPlan | undefined,
): readonly (readonly [Cell, Cell])[] | undefined {
  if (before.length !== now.length) return undefined;
  const pairs: [Cell, Cell][] = [];
  const compare = (i: number) => {
    const [old, cell] = [before[i], now[i]];
    if (old && cell && old !== cell) pairs.push([old, cell]);
  };
  if (edited) for (const { action } of edited.replaced) compare(action);
  else for (let i = 0; i < now.length; i++) compare(i);
  return pairs;
}

/** Whether the check at that position would see the same of an action as before. */
function sameToCheck([old, cell]: readonly [Cell, Cell], position: number): boolean {
  return (
    old.priority === cell.priority &&
    isWithdrawn(old) === isWithdrawn(cell) &&
    sameData(old.noted[position]?.facts, cell.noted[position]?.facts)
  );
}

function contextsOf(
  cells: readonly Cell[],
  position: number,
  evenWithdrawn = false,
): PlanContext<never>['actions'] {
  const contexts: { facts: never; index: number; priority: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isWithdrawn(cell) && !evenWithdrawn) continue;
    contexts.push({ facts: cell.noted[position]?.facts as never, index, priority: cell.priority });
  }
  return contexts;
}

function isWithdrawn({ part }: Cell): boolean {
  return part.values.withdrawn !== undefined;
}

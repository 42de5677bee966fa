/** What is known of each action: its findings check by check, and the facts for checks on the plan. */

import type { ActionCheck, PlanCheck } from '../checks/check';
import type { Fault } from '../plan/faults';
import type { ActionPart, Part } from '../plan/parts';
import { partsOf } from '../plan/parts';
import type { ActionEntry, EditedPlan } from '../plan/plan';
import { sameData } from '../text/same';
import type { Steps } from '../text/steps';
import type { Lists } from '../workspace/lists';
import type { ActiveChecks } from './active';
import {
  type ActiveCheck,
  type Found,
  factsOf,
  type Noted,
  nothing,
  runOnAction,
  runOnFault,
  type Subject,
  subjectOf,
} from './run';

/** The results for one action under one set of lists. Never changed, only replaced. */
export interface Cell {
  readonly part: ActionPart;
  readonly priority: number;
  /** Of what reading found, by fault. */
  readonly faults: readonly ByFault[];
  /** By position in `active.onAction`. */
  readonly found: readonly Found[];
  /** By position in `active.onPlan`. */
  readonly noted: readonly Noted[];
}

/** What the fault checks make of one fault. */
export interface ByFault {
  readonly position: number;
  readonly found: Found;
}

/** The judgement before: its actions with their cells, and the lists that are not the same any more. */
export interface CellsBefore {
  readonly actions: readonly ActionEntry[];
  readonly cells: readonly Cell[];
  readonly changed: ReadonlySet<keyof Lists>;
  /** The actions that are new, where all others are known to be the ones of before. */
  readonly replaced?: EditedPlan['replaced'] | undefined;
}

/** The cells of all actions in order; `before` gives those whose action and lists stayed the same. */
export function* cellsOf(
  actions: readonly ActionEntry[],
  lists: Lists,
  active: ActiveChecks,
  before?: CellsBefore,
): Steps<readonly Cell[]> {
  if (!before) {
    const cells: Cell[] = [];
    for (const entry of actions) {
      cells.push(fresh(entry, lists, active));
      yield;
    }
    return cells;
  }
  const { changed, replaced } = before;
  if (replaced && changed.size === 0) {
    const cells = [...before.cells];
    for (const { action } of replaced) {
      const entry = actions[action];
      if (entry) cells[action] = fresh(entry, lists, active);
    }
    return cells;
  }
  const old = matching(actions, before);
  const stale = staleBy(changed, active);
  const cells: Cell[] = [];
  for (const [i, entry] of actions.entries()) {
    const cell = old(entry, i);
    if (!cell) cells.push(fresh(entry, lists, active));
    else cells.push(stale ? renewed(cell, entry, lists, active, stale) : cell);
    yield;
  }
  return cells;
}

/** Finds an action's cell of before: at its place, as far from the end as it was, or wherever it moved from. */
function matching(
  actions: readonly ActionEntry[],
  { actions: entries, cells }: CellsBefore,
): (entry: ActionEntry, i: number) => Cell | undefined {
  const same = (entry: ActionEntry, cell: Cell | undefined): cell is Cell =>
    cell !== undefined && cell.part === entry.part && cell.priority === entry.priority;
  const shift = cells.length - actions.length;
  let moved: Map<ActionPart, Cell> | undefined;
  return (entry, i) => {
    if (entry === entries[i] || same(entry, cells[i])) return cells[i];
    if (same(entry, cells[i + shift])) return cells[i + shift];
    moved ??= new Map(cells.map((cell) => [cell.part, cell]));
    const cell = moved.get(entry.part);
    return same(entry, cell) ? cell : undefined;
  };
}

function fresh(entry: ActionEntry, lists: Lists, active: ActiveChecks): Cell {
  const { part, priority, values: action } = entry;
  const subject = subjectOf({ action, priority }, lists);
  const skip = action.withdrawn !== undefined;
  return {
    part,
    priority,
    faults: faultFindings(part, active, skip),
    found: active.onAction.map((one) => foundOn(one, subject)),
    noted: active.onPlan.map((one) => (one.check.facts ? factsOf(one, subject) : noFacts)),
  };
}

const noFacts: Noted = { facts: undefined };

function foundOn(one: ActiveCheck<ActionCheck>, subject: Subject): Found {
  const isLeft = subject.action.withdrawn !== undefined && !one.check.evenWithdrawn;
  return isLeft ? nothing : runOnAction(one, subject);
}

/** Positions of the checks that use a list that changed. */
interface Stale {
  readonly onAction: readonly number[];
  readonly onPlan: readonly number[];
}

function staleBy(changed: ReadonlySet<keyof Lists>, active: ActiveChecks): Stale | undefined {
  if (changed.size === 0) return undefined;
  const positions = (all: readonly ActiveCheck<ActionCheck | PlanCheck>[]) =>
    all.flatMap(({ check }, i) => (check.uses.some((list) => changed.has(list)) ? [i] : []));
  return { onAction: positions(active.onAction), onPlan: positions(active.onPlan) };
}

/** Runs again what is stale; the same cell where that finds and notes the same. */
function renewed(
  cell: Cell,
  entry: ActionEntry,
  lists: Lists,
  active: ActiveChecks,
  stale: Stale,
): Cell {
  const { priority, values: action } = entry;
  const subject = subjectOf({ action, priority }, lists);
  const found = withItems(cell.found, stale.onAction, (i) => {
    const one = active.onAction[i];
    return one ? foundOn(one, subject) : nothing;
  });
  const noted = withItems(cell.noted, stale.onPlan, (i) => {
    const one = active.onPlan[i];
    return one ? factsOf(one, subject) : noFacts;
  });
  return found === cell.found && noted === cell.noted ? cell : { ...cell, found, noted };
}

/** A list with other items at these positions; the same list where none says anything else. */
function withItems<T>(
  kept: readonly T[],
  positions: readonly number[],
  make: (position: number) => T,
): readonly T[] {
  let now: T[] | undefined;
  for (const i of positions) {
    const item = make(i);
    if (sameData(kept[i], item)) continue;
    now ??= [...kept];
    now[i] = item;
  }
  return now ?? kept;
}

/** What the fault checks say of a part, and of its fragment where the part is the first in it. */
export function faultFindings(
  part: Part,
  active: ActiveChecks,
  withdrawn: boolean,
  more: readonly Fault[] = [],
): readonly ByFault[] {
  const { fragment } = part;
  const own = partsOf(fragment)[0] === part ? fragment.parsed.faults : [];
  const all = [...own, ...part.faults, ...more];
  if (all.length === 0) return noFaults;
  return faultsFound(all, fragment.text, active, withdrawn);
}

const noFaults: readonly ByFault[] = [];

/** What the fault checks say of faults in a text. */
export function faultsFound(
  faults: readonly Fault[],
  source: string,
  active: ActiveChecks,
  withdrawn = false,
): readonly ByFault[] {
  return faults.flatMap((fault) =>
    active.onFault.flatMap((one, position) => {
      const ofRef = 'path' in fault && fault.path?.[0] === 'ref';
      if (one.check.fault !== fault.code) return [];
      if (withdrawn && !one.check.evenWithdrawn && !ofRef) return [];
      return [{ position, found: runOnFault(one, fault, source) }];
    }),
  );
}

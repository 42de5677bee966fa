/** A judgement to problems in order of place. */

import { internalError } from '../checks/support/internal-error';
import { type Exception, exceptionsOf } from '../plan/exceptions';
import type { Part } from '../plan/parts';
import type { Plan } from '../plan/plan';
import { finish, type Steps } from '../text/steps';
import { type Agreed, agreedIn, isExpired, sameAgreed } from './agreed';
import type { Cell } from './cells';
import {
  actionFindings,
  crashesIn,
  exceptionFindings,
  faultsOutside,
  type PlanFinding,
  planFindings,
} from './findings';
import {
  byPlace,
  editedActions,
  type Group,
  type Grouped,
  groupOf,
  groupsOf,
  toLocal,
} from './groups';
import type { Judgement } from './judge';
import { withoutMasked } from './masking';
import type { Problem } from './problem';
import { type Agreement, type Settled, settle } from './settle';
import { type Local, toProblem } from './to-problem';

/** The problems of a plan file. */
export interface Verdict {
  readonly plan: Plan;
  /** In order of place. */
  readonly problems: readonly Problem[];
  /** The exceptions that cover something, each with how many problems. */
  readonly exceptions: ReadonlyMap<Exception, number>;
  /** What was agreed to leave, in order of place. */
  readonly excepted: readonly Excepted[];
  /** A check broke: the file is not known to be clean. */
  readonly crashed: boolean;
}

/** A problem that is not told, because somebody agreed to leave it. */
export interface Excepted {
  readonly problem: Problem;
  /** What was agreed. */
  readonly reason: string;
}

/** A verdict from which the next one on the same file can go on. */
export interface PlanVerdict extends Verdict {
  readonly state: State;
}

interface State {
  readonly judgement: Judgement['id'];
  readonly planFound: Judgement['planFound'];
  readonly agreed: Agreed;
  readonly inActions: ReadonlyMap<number, readonly PlanFinding[]>;
  /** By index of the fragment. */
  readonly groups: readonly (Group | undefined)[];
  /** Indices of the groups that name places in other fragments. */
  readonly reaching: readonly number[];
  /** Those of all groups, and how many there are up to the end of each. */
  readonly problems: readonly Problem[];
  readonly ends: readonly number[];
  /** Nothing is agreed or masked: an action's problems are no matter of any other. */
  readonly isPlain: boolean;
}

/** What one action came to, kept with its cell. */
interface Kept {
  readonly more: readonly PlanFinding[];
  readonly agreed: Agreed;
  readonly settled: Settled;
  readonly told: readonly Local[];
  /** Those written in its fragment. */
  readonly exceptions: readonly Exception[];
}

const kept = new WeakMap<Cell, Kept>();
const nothing: readonly never[] = [];

/**
 * The problems of a judgement. Given the verdict on the judgement before, it settles only what an edit of
 * actions can have touched.
 */
export function problemsOf(judgement: Judgement, before?: PlanVerdict): PlanVerdict {
  return finish(telling(judgement, before));
}

/** Finds the problems as `problemsOf` does, action by action. */
export function* telling(judgement: Judgement, before?: PlanVerdict): Steps<PlanVerdict> {
  return (before && afterEdit(judgement, before)) ?? (yield* allProblems(judgement, before));
}

function* allProblems(judgement: Judgement, before: PlanVerdict | undefined): Steps<PlanVerdict> {
  const { plan, cells } = judgement;
  const asOf = judgement.setting.noTime ? undefined : judgement.lists.asOf;
  const agreed = agreedIn(plan, asOf);
  const { inActions, outside } = planFindings(judgement);
  const covered = new Map<Exception, number>();
  const count = (more: Settled['covered']) => {
    for (const [exception, times] of more) {
      covered.set(exception, (covered.get(exception) ?? 0) + times);
    }
  };
  const actions: Kept[] = [];
  for (const [i, cell] of cells.entries()) {
    actions.push(settledCell(judgement, cell, inActions.get(i) ?? nothing, agreed));
    yield;
  }
  for (const { settled } of actions) count(settled.covered);
  const found = [...outside, ...faultsOutside(judgement), ...(judgement.ofFile ?? nothing)];
  const rest = settle(found, agreed, ({ root }) => priorityOf(plan, root));
  count(rest.covered);
  const exceptions = new Set(actions.flatMap((action) => action.exceptions));
  for (const i of plan.others) {
    const fragment = plan.document.fragments[i];
    for (const exception of fragment ? exceptionsOf(fragment) : nothing) exceptions.add(exception);
  }
  const others = [...rest.told, ...exceptionFindings(judgement, exceptions, covered, asOf)];
  const { planFound, id } = judgement;
  const groups = yield* groupsOf(
    judgement,
    actions,
    others.map(toLocal),
    before && groupedIn(before),
  );
  const reaching = groups.flatMap((group, i): readonly number[] =>
    group?.reaches ? [i] : nothing,
  );
  const isPlain =
    exceptions.size === 0 &&
    !others.some(({ check }) => check === internalError) &&
    !groups.some((group) => group && isMasked(group));
  const problems = groups.flatMap((group): readonly Problem[] => group?.problems ?? nothing);
  const state = {
    judgement: id,
    planFound,
    agreed,
    inActions,
    groups,
    reaching,
    isPlain,
    problems,
    ends: endsOf(groups),
  };
  const inForce = new Map([...covered].filter(([exception]) => !isExpired(exception, asOf)));
  const agreements = [...actions.flatMap(({ settled }) => settled.agreed), ...rest.agreed];
  return verdict(plan, inForce, state, agreements);
}

/** The verdict after an edit of actions that touches nothing else; undefined where more must be looked at. */
function afterEdit(judgement: Judgement, before: PlanVerdict): PlanVerdict | undefined {
  const { plan, cells, since, planFound } = judgement;
  const { state } = before;
  const edited = editedActions(judgement, groupedIn(before));
  if (!since || !edited || !state.isPlain) return undefined;
  if (planFound.some((found, i) => found !== state.planFound[i])) return undefined;
  const groups = [...state.groups];
  const problems = [...state.problems];
  let ends = state.ends;
  const put = (index: number, group: Group) => {
    const from = ends[index - 1] ?? 0;
    const count = (ends[index] ?? 0) - from;
    const more = group.problems.length - count;
    problems.splice(from, count, ...group.problems);
    if (more !== 0) ends = ends.map((end, i) => (i < index ? end : end + more));
    groups[index] = group;
  };
  const replaced = new Set<number>();
  for (const { action, fragment: index } of since.replaced) {
    const cell = cells[action];
    if (!cell) return undefined;
    const more = state.inActions.get(action) ?? nothing;
    const { told, exceptions } = settledCell(judgement, cell, more, state.agreed);
    const group = groupOf(plan, told, index);
    const isAlone = exceptions.length === 0 && crashesIn(judgement, cell).length === 0;
    if (!isAlone || isMasked(group)) return undefined;
    put(index, group);
    replaced.add(index);
  }
  for (const index of state.reaching) {
    const group = groups[index];
    if (group && !replaced.has(index) && edited.some((action) => group.named.has(action))) {
      put(index, groupOf(plan, group.told, index, { group, plan: before.plan, edited }));
    }
  }
  const reaching = [...new Set([...state.reaching, ...replaced])].filter((i) => groups[i]?.reaches);
  return verdict(plan, new Map(), {
    ...state,
    judgement: judgement.id,
    groups,
    reaching,
    problems,
    ends,
  });
}

function verdict(
  plan: Plan,
  exceptions: Verdict['exceptions'],
  state: State,
  agreements: readonly Agreement[] = nothing,
): PlanVerdict {
  const problems = state.isPlain ? state.problems : withoutMasked(state.problems, plan.document);
  let excepted: readonly Excepted[] | undefined;
  return {
    plan,
    exceptions,
    state,
    problems,
    get excepted() {
      excepted ??= exceptedIn(plan, agreements);
      return excepted;
    },
    get crashed() {
      return problems.some(({ check }) => check === internalError.id);
    },
  };
}

/** Worked out when asked for: few do. */
function exceptedIn(plan: Plan, agreements: readonly Agreement[]): readonly Excepted[] {
  const { document } = plan;
  const found = agreements.map(({ located, exception }) => {
    const local = toLocal(located);
    const index = document.fragments.indexOf(located.place.fragment);
    return { reason: exception.reason, local, problem: toProblem(plan, local, index), index };
  });
  found.sort((a, b) => a.index - b.index || byPlace(a.local, b.local));
  const shown = withoutMasked(
    found.map(({ problem }) => problem),
    document,
  );
  return found.map(({ reason, problem }, i) => ({ problem: shown[i] ?? problem, reason }));
}

function groupedIn({ state: { judgement, groups }, plan }: PlanVerdict): Grouped {
  return { judgement, groups, plan };
}

function endsOf(groups: readonly (Group | undefined)[]): readonly number[] {
  let end = 0;
  return groups.map((group) => {
    end += group?.problems.length ?? 0;
    return end;
  });
}

function isMasked({ told }: Group): boolean {
  return told.some(({ located }) => located.finding.masked !== undefined);
}

function settledCell(
  judgement: Judgement,
  cell: Cell,
  more: readonly PlanFinding[],
  agreed: Agreed,
): Kept {
  const before = kept.get(cell);
  if (before && sameFindings(before.more, more) && sameAgreed(before.agreed, agreed)) return before;
  const found = actionFindings(judgement, cell, more);
  const settled = settle(found, agreed, () => cell.priority);
  const told = settled.told.map(toLocal).sort(byPlace);
  const exceptions = exceptionsOf(cell.part.fragment);
  const result: Kept = { more, agreed, settled, told, exceptions };
  kept.set(cell, result);
  return result;
}

function sameFindings(a: readonly PlanFinding[], b: readonly PlanFinding[]): boolean {
  return (
    a === b || (a.length === b.length && a.every(({ finding }, i) => finding === b[i]?.finding))
  );
}

function priorityOf({ priorities }: Plan, root: Part | undefined): number | undefined {
  if (root?.kind !== 'priority' && root?.kind !== 'tail') return undefined;
  const index = priorities.findIndex(({ parts }) => parts.includes(root));
  return index < 0 ? undefined : index;
}

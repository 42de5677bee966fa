/** A judgement to problems in order of place. */

import type { At } from '../checks/check';
import { internalError } from '../checks/support/internal-error';
import type { Fragment } from '../plan/document';
import { type Exception, exceptionsOf } from '../plan/exceptions';
import type { Part } from '../plan/parts';
import type { Plan } from '../plan/plan';
import type { Position } from '../text/places';
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
import { fixEdits } from './fixes';
import type { Judgement } from './judge';
import { type Located, placeOf } from './located';
import { withoutMasked } from './masking';
import type { Problem, Range, Related } from './problem';
import { rangeIn, type Settled, settle } from './settle';

/** The problems of a plan file. */
export interface Verdict {
  readonly plan: Plan;
  /** In order of place. */
  readonly problems: readonly Problem[];
  /** The exceptions that cover something, each with how many problems. */
  readonly exceptions: ReadonlyMap<Exception, number>;
  /** A check broke: the file is not known to be clean. */
  readonly crashed: boolean;
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
  readonly firstLines: Int32Array;
  /** Indices of the groups that name places in other fragments. */
  readonly reaching: readonly number[];
  /** Those of all groups, and how many there are up to the end of each. */
  readonly problems: readonly Problem[];
  readonly ends: readonly number[];
  /** Nothing is agreed or masked: an action's problems are no matter of any other. */
  readonly isPlain: boolean;
}

/** The problems of one fragment. */
interface Group {
  readonly told: readonly Local[];
  /** Whether they name places outside of their entry, and the actions in which those are. */
  readonly reaches: boolean;
  readonly named: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** A finding that is told, with its lines counted from its fragment's start. */
interface Local extends Range {
  readonly located: Located;
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
  const found = [...outside, ...faultsOutside(judgement)];
  const rest = settle(found, agreed, ({ root }) => priorityOf(plan, root));
  count(rest.covered);
  const exceptions = new Set(actions.flatMap((action) => action.exceptions));
  for (const i of plan.others) {
    const fragment = plan.document.fragments[i];
    for (const exception of fragment ? exceptionsOf(fragment) : nothing) exceptions.add(exception);
  }
  const others = [...rest.told, ...exceptionFindings(judgement, exceptions, covered, asOf)];
  const { planFound, id } = judgement;
  const firstLines = plan.document.starts.lines;
  const groups = yield* groupsOf(judgement, actions, others.map(toLocal), firstLines, before);
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
    firstLines,
    reaching,
    isPlain,
    problems,
    ends: endsOf(groups),
  };
  const inForce = new Map([...covered].filter(([exception]) => !isExpired(exception, asOf)));
  return verdict(plan, inForce, state);
}

/** The verdict after an edit of actions that touches nothing else; undefined where more must be looked at. */
function afterEdit(judgement: Judgement, before: PlanVerdict): PlanVerdict | undefined {
  const { plan, cells, since, planFound } = judgement;
  const { state } = before;
  const edited = editedActions(judgement, before);
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
    const group = groupOf(judgement, told, index, state.firstLines);
    const isAlone = exceptions.length === 0 && crashesIn(judgement, cell).length === 0;
    if (!isAlone || isMasked(group)) return undefined;
    put(index, group);
    replaced.add(index);
  }
  for (const index of state.reaching) {
    const group = groups[index];
    if (group && !replaced.has(index) && edited.some((action) => group.named.has(action))) {
      put(index, groupOf(judgement, group.told, index, state.firstLines, { group, edited }));
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

function verdict(plan: Plan, exceptions: Verdict['exceptions'], state: State): PlanVerdict {
  const problems = state.isPlain ? state.problems : withoutMasked(state.problems, plan.document);
  return {
    plan,
    exceptions,
    state,
    problems,
    get crashed() {
      return problems.some(({ check }) => check === internalError.id);
    },
  };
}

function endsOf(groups: readonly (Group | undefined)[]): readonly number[] {
  let end = 0;
  return groups.map((group) => {
    end += group?.problems.length ?? 0;
    return end;
  });
}

function isMasked({ told }: Group): boolean {
  return told.some(({ located }) => located.finding.masked);
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

/** The problems of actions and of all else, fragment by fragment. */
function* groupsOf(
  judgement: Judgement,
  actions: readonly Kept[],
  others: readonly Local[],
  firstLines: Int32Array,
  before: PlanVerdict | undefined,
): Steps<readonly (Group | undefined)[]> {
  const { cells, plan } = judgement;
  const known = before && groupsByFragment(before);
  const edited = before && editedActions(judgement, before);
  const outside = new Map<Fragment, Local[]>();
  for (const one of others) {
    const { fragment } = one.located.place;
    const all = outside.get(fragment);
    if (all) all.push(one);
    else outside.set(fragment, [one]);
  }
  let next = 0;
  const groupAt = (fragment: Fragment, i: number): Group | undefined => {
    const told = [...(outside.get(fragment) ?? nothing)];
    for (; cells[next]?.part.fragment === fragment; next++)
      told.push(...(actions[next]?.told ?? nothing));
    if (told.length === 0) return undefined;
    told.sort(byPlace);
    const old = known?.get(fragment);
    if (!old || old.firstLine !== firstLines[i]) return groupOf(judgement, told, i, firstLines);
    const { group } = old;
    const isOld =
      !group.reaches &&
      group.told.length === told.length &&
      told.every((one, j) => one === group.told[j]);
    return isOld ? group : groupOf(judgement, told, i, firstLines, { group, edited });
  };
  const groups: (Group | undefined)[] = [];
  for (const [i, fragment] of plan.document.fragments.entries()) {
    groups.push(groupAt(fragment, i));
    yield;
  }
  return groups;
}

/** The actions that an edit replaced; undefined where it may have changed or moved anything else. */
function editedActions(
  { since, plan }: Judgement,
  { state, plan: { document: before } }: PlanVerdict,
): readonly number[] | undefined {
  if (!since || since.judgement !== state.judgement) return undefined;
  const { fragments } = plan.document;
  const isInPlace = since.replaced.every(
    ({ fragment: i }) => fragments[i]?.lineBreaks === before.fragments[i]?.lineBreaks,
  );
  return isInPlace ? since.replaced.map(({ action }) => action) : undefined;
}

/** The groups of a verdict with the lines on which their fragments began. */
function groupsByFragment({
  plan,
  state: { groups, firstLines },
}: PlanVerdict): ReadonlyMap<Fragment, { readonly group: Group; readonly firstLine: number }> {
  const found = new Map<Fragment, { group: Group; firstLine: number }>();
  for (const [i, fragment] of plan.document.fragments.entries()) {
    const [group, firstLine] = [groups[i], firstLines[i]];
    if (group && firstLine !== undefined) found.set(fragment, { group, firstLine });
  }
  return found;
}

/** The problems of a fragment before an edit. */
interface Earlier {
  readonly group: Group;
  /** The actions that were edited; undefined where more than actions may have moved. */
  readonly edited: readonly number[] | undefined;
}

/** A problem stays as it was `earlier` where it names no place that may have moved. */
function groupOf(
  { plan }: Judgement,
  told: readonly Local[],
  index: number,
  firstLines: Int32Array,
  earlier?: Earlier,
): Group {
  const known = new Map(
    earlier?.group.told.map(({ located }, i) => [located.finding, earlier.group.problems[i]]),
  );
  let reaches = false;
  const named = new Set<number>();
  const problems = told.map((one) => {
    const { finding } = one.located;
    let isSame = true;
    for (const { at } of finding.related ?? nothing) {
      if (at === undefined) continue;
      reaches = true;
      const action = typeof at === 'object' && 'action' in at ? at.action : undefined;
      if (action !== undefined) named.add(action);
      if (!earlier?.edited || (action !== undefined && earlier.edited.includes(action)))
        isSame = false;
    }
    return (isSame && known.get(finding)) || toProblem(plan, one, index, firstLines);
  });
  return { told, reaches, named, problems };
}

function toLocal(found: Located): Local {
  return { located: found, ...rangeIn(found.place) };
}

function byPlace(a: Local, b: Local): number {
  return (
    a.start.line - b.start.line ||
    a.start.character - b.start.character ||
    a.end.line - b.end.line ||
    a.end.character - b.end.character ||
    (a.located.check.id < b.located.check.id ? -1 : 1)
  );
}

function toProblem(plan: Plan, local: Local, index: number, firstLines: Int32Array): Problem {
  const { check, finding, severity, root, place } = local.located;
  const line = firstLines[index] ?? 0;
  const relatedTo = (spot: NonNullable<typeof finding.related>[number]): Related => {
    const other = placeOf(plan, spot, root);
    const here = other.fragment === place.fragment;
    const shift = here ? line : (firstLines[fragmentIndex(plan, spot.at, other.fragment)] ?? 0);
    return { message: spot.message, ...down(rangeIn(other), shift) };
  };
  return {
    check: check.id,
    severity,
    message: finding.message,
    cause: finding.cause ?? null,
    masked: finding.masked === true,
    action: root?.kind === 'action' ? (root.values.ref ?? null) : null,
    ...down(local, line),
    // Worked out when asked for: a problem may name thousands of places.
    get related() {
      return finding.related?.map(relatedTo) ?? nothing;
    },
    fixes:
      finding.fixes?.map((fix) => ({
        title: fix.title,
        safe: fix.safe === true,
        blank: fix.blank === true,
        edits: (of: Plan) => fixEdits(of, fix, root),
      })) ?? nothing,
  };
}

/** The index of a fragment that a spot lies in: that of the action, or one of the few others. */
function fragmentIndex(plan: Plan, at: At | undefined, fragment: Fragment): number {
  const { fragments } = plan.document;
  if (typeof at === 'object' && 'action' in at) {
    let index = at.action;
    for (const other of plan.others) {
      if (other > index) break;
      index++;
    }
    if (fragments[index] === fragment) return index;
  }
  return fragments.indexOf(fragment);
}

function down({ start, end }: Range, lines: number): Range {
  const moved = ({ line, character }: Position) => ({ line: line + lines, character });
  return { start: moved(start), end: moved(end) };
}

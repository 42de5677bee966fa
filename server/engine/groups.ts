/** The problems of a plan fragment by fragment, so that after an edit most of them stay as they were. */

import type { Finding } from '../checks/check';
import type { Fragment, PlanDocument } from '../plan/document';
import type { Plan } from '../plan/plan';
import type { Steps } from '../text/steps';
import type { Judgement } from './judge';
import type { Located } from './located';
import type { Problem } from './problem';
import { rangeIn } from './settle';
import { type Local, namesSamePlaces, toProblem } from './to-problem';

/** The problems of one fragment. */
export interface Group {
  readonly told: readonly Local[];
  /** Whether they name places outside of their entry, and the actions in which those are. */
  readonly reaches: boolean;
  readonly named: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** The groups of one judgement, by the index of their fragment. */
export interface Grouped {
  /** The id of the judgement. */
  readonly judgement: object;
  readonly plan: Plan;
  readonly groups: readonly (Group | undefined)[];
}

const nothing: readonly never[] = [];

/** The problems of actions and of all else, fragment by fragment. */
export function* groupsOf(
  judgement: Judgement,
  actions: readonly { readonly told: readonly Local[] }[],
  others: readonly Local[],
  before: Grouped | undefined,
): Steps<readonly (Group | undefined)[]> {
  const { cells, plan } = judgement;
  const firstLines = plan.document.starts.lines;
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
    const old = before && known?.get(fragment);
    if (!old || old.firstLine !== firstLines[i]) return groupOf(plan, told, i);
    const { group } = old;
    const isOld =
      !group.reaches &&
      group.told.length === told.length &&
      told.every((one, j) => one === group.told[j]);
    return isOld ? group : groupOf(plan, told, i, { group, plan: before.plan, edited });
  };
  const groups: (Group | undefined)[] = [];
  for (const [i, fragment] of plan.document.fragments.entries()) {
    groups.push(groupAt(fragment, i));
    yield;
  }
  return groups;
}

/** The actions that an edit replaced; undefined where it may have changed or moved anything else. */
export function editedActions(
  { since, plan }: Judgement,
  before: Grouped,
): readonly number[] | undefined {
  if (!since || since.judgement !== before.judgement) return undefined;
  const breaksIn = ({ fragments }: PlanDocument, i: number) => fragments[i]?.lineBreaks;
  const isInPlace = since.replaced.every(
    ({ fragment: i }) => breaksIn(plan.document, i) === breaksIn(before.plan.document, i),
  );
  return isInPlace ? since.replaced.map(({ action }) => action) : undefined;
}

/** Groups with the lines on which their fragments began. */
function groupsByFragment({
  plan: {
    document: { fragments, starts },
  },
  groups,
}: Grouped): ReadonlyMap<Fragment, { readonly group: Group; readonly firstLine: number }> {
  const found = new Map<Fragment, { group: Group; firstLine: number }>();
  for (const [i, fragment] of fragments.entries()) {
    const [group, firstLine] = [groups[i], starts.lines[i]];
    if (group && firstLine !== undefined) found.set(fragment, { group, firstLine });
  }
  return found;
}

/** The problems of a fragment before an edit. */
interface Earlier {
  readonly group: Group;
  /** The plan of then. */
  readonly plan: Plan;
  /** The actions that were edited; undefined where more than actions may have moved. */
  readonly edited: readonly number[] | undefined;
}

/** A problem stays as it was `earlier` where it names no place that may have moved. */
export function groupOf(
  plan: Plan,
  told: readonly Local[],
  index: number,
  earlier?: Earlier,
): Group {
  const known = new Map(
    earlier?.group.told.map(({ located }, i) => [located.finding, earlier.group.problems[i]]),
  );
  const stays = ({ located }: Local): boolean => {
    if (!earlier || !reaches(located.finding)) return true;
    return (
      earlier.edited !== undefined && namesSamePlaces(located, earlier.plan, plan, earlier.edited)
    );
  };
  const problems = told.map((one) => {
    const old = known.get(one.located.finding);
    return old && stays(one) ? old : toProblem(plan, one, index);
  });
  const isSame = earlier && earlier.group.told === told;
  return {
    told,
    problems,
    named: isSame ? earlier.group.named : actionsNamed(told),
    reaches: told.some(({ located }) => reaches(located.finding)),
  };
}

function reaches({ related = nothing }: Finding): boolean {
  return related.some(({ at }) => at !== undefined);
}

function actionsNamed(told: readonly Local[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { located } of told) {
    for (const { at } of located.finding.related ?? nothing) {
      if (typeof at === 'object' && 'action' in at) named.add(at.action);
    }
  }
  return named;
}

/** A finding with its lines counted. */
export function toLocal(found: Located): Local {
  const { start, end } = rangeIn(found.place);
  return { located: found, start, end };
}

/** In order of place, and at one place of their checks. */
export function byPlace(a: Local, b: Local): number {
  return (
    a.start.line - b.start.line ||
    a.start.character - b.start.character ||
    a.end.line - b.end.line ||
    a.end.character - b.end.character ||
    (a.located.check.id < b.located.check.id ? -1 : 1)
  );
}

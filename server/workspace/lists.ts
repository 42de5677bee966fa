/** The lists against which a plan is judged: its own entries before the shared ones of the same key. */

import { buildOfficerIndex, type OfficerIndex } from '../plan/officers';
import { block, type Plan, type PriorityEntry } from '../plan/plan';
import type {
  Board,
  Measure,
  Officer,
  PlanFile,
  PlanHead,
  Priority,
  Source,
  Stage,
} from '../plan/types';
import { addDays, type IsoDay } from '../text/dates';
import { sameData } from '../text/same';
import type { Region } from '../text/working-days';
import type { Setting } from './setting';

/** An entry of a list that plans may share. */
export interface Entry<T> {
  readonly id: string;
  readonly values: T;
  /** Of `golden-thread.yaml`, not of the plan. */
  readonly shared: boolean;
}

/** Entries by id, the plan's own first, and by every name they answer to. */
export interface List<T> {
  readonly entries: readonly Entry<T>[];
  /** The entry with that id. */
  get(id: string): Entry<T> | undefined;
}

/** Sources also answer to their aliases. */
export interface SourceList extends List<Source> {
  /** The source that a code names: by code or alias, in the case written or any other. */
  find(code: string): Entry<Source> | undefined;
}

/** Officers are found in texts. */
export interface OfficerList extends List<Officer> {
  readonly index: OfficerIndex;
}

/** A stage with its window; a side is absent where the plan does not say. */
export interface StageWindow {
  readonly values: Stage;
  readonly starts?: IsoDay;
  readonly ends?: IsoDay;
}

/** What a priority is called, and who owns it. */
export interface PriorityHeading {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly owners: Priority['owners'] | undefined;
}

/** Everything besides an action that decides its problems. Each is the same object while it says the same. */
export interface Lists {
  readonly plan: PlanHead;
  readonly sources: SourceList;
  readonly officers: OfficerList;
  readonly boards: List<Board>;
  readonly stages: readonly StageWindow[];
  readonly priorities: readonly PriorityEntry[];
  /** What they are called and who owns them, in the same order: their texts change more often. */
  readonly headings: readonly PriorityHeading[];
  readonly measures: List<Measure>;
  readonly risks: PlanFile['risks'];
  readonly decisions: PlanFile['decisions'];
  readonly unplaced: PlanFile['unplaced'];
  /** The day on which everything is judged. */
  readonly asOf: IsoDay;
  /** The day that it is: what is dated later has not happened, whatever day the plan is judged on. */
  readonly today: IsoDay;
  readonly region: Region;
  readonly domains: readonly string[];
  /** Evidence that names files, as it is written, where there are none of that name. */
  readonly missing: ReadonlySet<string>;
}

/** No evidence is known to be missing. */
export const nothingMissing: ReadonlySet<string> = new Set();

/** The lists of a plan; those whose entries still say what they said `before` are the same objects. */
export function listsOf(
  plan: Plan,
  setting: Setting,
  before?: ListsWithOrigin,
  missing = nothingMissing,
): ListsWithOrigin {
  const shared = setting.config;
  const head = block(plan, 'plan') ?? noFields;
  const { parts, headings } = ofPriorities(plan.priorities);
  const own = <K extends keyof PlanFile>(key: K) => block(plan, key);
  const keep = <K extends keyof Lists>(
    key: K,
    from: readonly unknown[],
    make: () => Lists[K],
    isSame: (a: readonly unknown[], b: readonly unknown[]) => boolean = sameData,
  ) => {
    const origin = before?.origins[key];
    const stays = before && origin && isSame(origin, from);
    origins[key] = stays ? origin : from;
    return stays ? before.lists[key] : make();
  };
  const origins: Partial<Record<keyof Lists, readonly unknown[]>> = {};
  const lists: Lists = {
    plan: keep('plan', [head], () => head),
    sources: keep('sources', [own('sources'), shared.sources], () =>
      sourceList(entriesOf(own('sources'), shared.sources)),
    ),
    officers: keep('officers', [own('officers'), shared.officers], () =>
      officerList(entriesOf(own('officers'), shared.officers)),
    ),
    boards: keep('boards', [own('boards'), shared.boards], () =>
      listFrom(entriesOf(own('boards'), shared.boards)),
    ),
    stages: keep('stages', [own('stages'), head.starts?.day], () =>
      windows(own('stages') ?? [], head.starts?.day),
    ),
    // Places hang on the parts of priorities: they must be the very same.
    priorities: keep('priorities', parts, () => plan.priorities, sameItems),
    headings: keep('headings', headings, () => headings),
    measures: keep('measures', [own('measures'), shared.measures], () =>
      listFrom(entriesOf(own('measures'), shared.measures)),
    ),
    risks: keep('risks', [own('risks')], () => own('risks')),
    decisions: keep('decisions', [own('decisions')], () => own('decisions')),
    unplaced: keep('unplaced', [own('unplaced')], () => own('unplaced')),
    asOf: setting.asOf ?? head['as-of']?.day ?? shared['as-of']?.day ?? setting.today,
    today: setting.today,
    region: head.region ?? shared.region ?? 'england-and-wales',
    domains: keep('domains', [head.domains, shared.domains], () => [
      ...(head.domains ?? []),
      ...(shared.domains ?? []),
    ]),
    missing: keep('missing', [...missing], () => missing),
  };
  return { lists, origins };
}

/** Lists with what they were made from, so that the next ones can tell what stayed. */
export interface ListsWithOrigin {
  readonly lists: Lists;
  readonly origins: Readonly<Partial<Record<keyof Lists, readonly unknown[]>>>;
}

const noFields: PlanHead = {};

interface OfPriorities {
  /** What they consist of: where each part is the same, the priorities are. */
  readonly parts: readonly unknown[];
  readonly headings: readonly PriorityHeading[];
}

const kept = new WeakMap<readonly PriorityEntry[], OfPriorities>();

function ofPriorities(priorities: readonly PriorityEntry[]): OfPriorities {
  const known = kept.get(priorities) ?? {
    parts: priorities.flatMap((one) => [...one.parts, null]),
    headings: priorities.map(({ values: { id, title, owners } }) => ({ id, title, owners })),
  };
  kept.set(priorities, known);
  return known;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function entriesOf<T>(
  own: ReadonlyMap<string, T> | undefined,
  shared: ReadonlyMap<string, T> | undefined,
): readonly Entry<T>[] {
  const entries: Entry<T>[] = [];
  for (const [id, values] of own ?? []) entries.push({ id, values, shared: false });
  for (const [id, values] of shared ?? []) {
    if (!own?.has(id)) entries.push({ id, values, shared: true });
  }
  return entries;
}

function listFrom<T>(entries: readonly Entry<T>[]): List<T> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return { entries, get: (id) => byId.get(id) };
}

function sourceList(entries: readonly Entry<Source>[]): SourceList {
  const names = new Map<string, Entry<Source>>();
  const add = (name: string, entry: Entry<Source>) => names.has(name) || names.set(name, entry);
  for (const entry of entries) add(entry.id, entry);
  for (const entry of entries) for (const alias of entry.values.aliases ?? []) add(alias, entry);
  return { ...listFrom(entries), find: (code) => names.get(code) };
}

function officerList(entries: readonly Entry<Officer>[]): OfficerList {
  const titled = entries.map(({ id, values }) => ({
    id,
    title: values.title ?? id,
    aliases: values.aliases ?? [],
  }));
  return { ...listFrom(entries), index: buildOfficerIndex(titled) };
}

/** A stage starts when it says, else the day after the one before it, else with the plan. */
function windows(stages: readonly Stage[], planStarts: IsoDay | undefined): readonly StageWindow[] {
  let next = planStarts;
  return stages.map((values) => {
    const starts = values.starts?.day ?? next;
    const ends = values.ends?.day;
    next = ends === undefined ? undefined : addDays(ends, 1);
    return { values, ...(starts && { starts }), ...(ends && { ends }) };
  });
}

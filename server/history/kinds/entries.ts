/** Risks, and every field that no other kind of change tells of. */

import type { Entry } from '../../workspace/lists';
import {
  type Change,
  type ChangeKind,
  type Finder,
  livingPairs,
  quoted,
  type Side,
  type Verdict,
  type Versions,
} from '../change';
import { paired, saidIn } from '../likeness';
import { fieldChanges } from './fields';
import { measureFields } from './measure-fields';

/** What is told of an action elsewhere, in more words. */
const toldOfActions = new Set([
  ...['ref', 'links', 'action', 'deadline', 'outcomes', 'how-will-we-know', 'success-criteria'],
  ...['senior-responsible-officer', 'lead-officer', 'partners', 'milestones', 'status', 'impact'],
  ...['withdrawn', 'original-deadline', 'deadline-changes', 'agreed', 'updates', 'resources'],
  'review-every',
]);
const toldOfStages = new Set(['id', 'ends', 'deliverables', 'benefits', 'review']);
const toldOfMeasures = new Set(['owner', 'targets', 'baseline', 'actuals', ...measureFields]);
const toldOfSources = new Set(['recommendations']);
const toldOfPriorities = new Set(['outcomes', 'owners', 'actions']);
const toldOfPlans = new Set(['ends', 'as-of']);

interface Risk {
  readonly title?: string | undefined;
}

export const riskChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  const entriesOf = ({ lists }: Side): readonly Entry<Risk>[] =>
    [...(lists.risks ?? [])].map(([id, values]) => ({ id, values, shared: false }));
  yield* entryChanges(entriesOf(before), entriesOf(after), versions, {
    kind: 'risk',
    field: 'risks',
    name: 'Risk',
    titleOf: ({ id, values }) => shown(values.title ?? id),
    // One that has passed is no loss, and one that is named no gain.
    verdict: () => 'neither',
  });
};

export const otherChanges: Finder = function* (versions) {
  const { before, after, shown } = versions;
  for (const { before: old, after: now, ref } of livingPairs(versions)) {
    const about = { kind: 'other', ref, subject: ref } as const;
    yield* fieldChanges(old.values, now.values, about, toldOfActions, versions);
  }
  const plan = { kind: 'other', ref: null, subject: 'The plan' } as const;
  yield* fieldChanges(before.lists.plan, after.lists.plan, plan, toldOfPlans, versions);
  const lists = [
    ['sources', 'Source', toldOfSources],
    ['officers', 'Officer', new Set(['vacant'])],
    ['measures', 'Measure', toldOfMeasures],
  ] as const;
  for (const [list, name, told] of lists) {
    for (const { id, values } of after.lists[list].entries) {
      const old = before.lists[list].get(id)?.values;
      // A source is known to all by its code.
      const title = list === 'sources' ? shown(id) : quoted(shown(values.title ?? id));
      const about = { kind: 'other', ref: null, subject: `${name} ${title}` } as const;
      if (old) yield* fieldChanges(old, values, about, told, versions);
    }
  }
  yield* inOrder(versions);
};

/** Stages and priorities. */
function* inOrder(versions: Versions): Generator<Change> {
  const { before, after, shown } = versions;
  for (const [list, name, told] of [
    ['stages', 'Stage', toldOfStages],
    ['priorities', 'Priority', toldOfPriorities],
  ] as const) {
    const [old, now] = [before, after].map(({ lists }) => lists[list].map(({ values }) => values));
    for (const [i, j] of paired(old ?? [], now ?? [], [{ key: ({ id }) => id }]).pairs) {
      const [one, other] = [old?.[i], now?.[j]];
      if (!one || !other) continue;
      const subject = `${name} ${quoted(shown(other.title ?? other.id ?? ''))}`;
      yield* fieldChanges(one, other, { kind: 'other', ref: null, subject }, told, versions);
    }
  }
}

/** The changes of a list of entries: those that came or went, and what their fields say. */
export function* entryChanges<T extends object>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
  versions: Versions,
  list: {
    readonly kind: ChangeKind;
    readonly field: string;
    readonly name: string;
    readonly titleOf: (entry: Entry<T>) => string;
    readonly verdict: (came: boolean) => Verdict;
    /** Fields of which `more` tells. */
    readonly told?: ReadonlySet<string>;
    readonly more?: (
      before: Entry<T>,
      after: Entry<T>,
      about: Pick<Change, 'kind' | 'ref' | 'subject'>,
    ) => Iterable<Change>;
  },
): Generator<Change> {
  const { kind, field, name, titleOf, verdict, told = new Set(), more } = list;
  const { pairs, removed, added } = paired(before, after, [
    { key: ({ id }) => id },
    { key: (entry) => saidIn(titleOf(entry)) || undefined },
  ]);
  const oneMore = (entry: Entry<T>, came: boolean): Change => {
    const title = titleOf(entry);
    const about = { kind, verdict: verdict(came), ref: null, subject: `${name} ${quoted(title)}` };
    const sentence = came ? 'It is new in the plan.' : 'It was taken out of the plan.';
    return { ...about, field, was: came ? null : title, is: came ? title : null, sentence };
  };
  for (const i of removed) if (before[i]) yield oneMore(before[i], false);
  for (const j of added) if (after[j]) yield oneMore(after[j], true);
  for (const [i, j] of pairs) {
    const [one, other] = [before[i], after[j]];
    if (!one || !other) continue;
    const about = { kind, ref: null, subject: `${name} ${quoted(titleOf(other))}` };
    if (more) yield* more(one, other, about);
    yield* fieldChanges(one.values, other.values, about, told, versions);
  }
}

/** Risks, boards and decisions, and every field that no other kind of change tells of. */

import type { Board } from '../../plan/types';
import type { Entry } from '../../workspace/lists';
import {
  type Change,
  type ChangeKind,
  cameOrWent,
  type Finder,
  livingPairs,
  quoted,
  type Side,
  type Verdict,
} from '../change';
import { paired, saidIn } from '../likeness';
import { meaningOf, wordsOf } from '../meaning';

type About = Pick<Change, 'kind' | 'ref' | 'subject'>;

/** What is told of an action elsewhere, in more words. */
const toldOfActions = new Set([
  ...['ref', 'links', 'action', 'deadline', 'outcomes', 'how-will-we-know', 'success-criteria'],
  ...['senior-responsible-officer', 'lead-officer', 'partners', 'milestones', 'status', 'impact'],
  ...['withdrawn', 'original-deadline', 'deadline-changes', 'agreed', 'updates'],
]);
const toldOfStages = new Set(['id', 'ends', 'deliverables', 'benefits', 'review']);
const toldOfMeasures = new Set(['owner', 'targets', 'baseline', 'actuals']);
const toldOfSources = new Set(['recommendations']);
const toldOfPriorities = new Set(['outcomes', 'owners', 'actions']);
const toldOfPlans = new Set(['ends', 'as-of']);

export const boardChanges: Finder = function* ({ before, after, shown }) {
  yield* entryChanges(before.lists.boards.entries, after.lists.boards.entries, {
    kind: 'board',
    field: 'boards',
    name: 'Board',
    titleOf: ({ id, values }: Entry<Board>) => shown(values.title ?? id),
    // A board that is gone is one less that watches.
    verdict: cameOrWent,
  });
};

interface Risk {
  readonly title?: string | undefined;
}

export const riskChanges: Finder = function* ({ before, after, shown }) {
  const entriesOf = ({ lists }: Side): readonly Entry<Risk>[] =>
    [...(lists.risks ?? [])].map(([id, values]) => ({ id, values, shared: false }));
  yield* entryChanges(entriesOf(before), entriesOf(after), {
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
    yield* fieldChanges(old.values, now.values, about, toldOfActions, shown);
  }
  const plan = { kind: 'other', ref: null, subject: 'The plan' } as const;
  yield* fieldChanges(before.lists.plan, after.lists.plan, plan, toldOfPlans, shown);
  const decided = { decisions: before.lists.decisions };
  yield* fieldChanges(decided, { decisions: after.lists.decisions }, plan, new Set(), shown);
  const lists = [
    ['sources', 'Source', toldOfSources],
    ['officers', 'Officer', new Set(['vacant'])],
    ['measures', 'Measure', toldOfMeasures],
  ] as const;
  for (const [list, name, told] of lists) {
    for (const { id, values } of after.lists[list].entries) {
      const old = before.lists[list].get(id)?.values;
      const about = { kind: 'other', ref: null, subject: `${name} ${quoted(shown(id))}` } as const;
      if (old) yield* fieldChanges(old, values, about, told, shown);
    }
  }
  yield* inOrder(before, after, shown);
};

/** Stages and priorities. */
function* inOrder(before: Side, after: Side, shown: (text: string) => string): Generator<Change> {
  for (const [list, name, told] of [
    ['stages', 'Stage', toldOfStages],
    ['priorities', 'Priority', toldOfPriorities],
  ] as const) {
    const [old, now] = [before, after].map(({ lists }) => lists[list].map(({ values }) => values));
    for (const [i, j] of paired(old ?? [], now ?? [], [{ key: ({ id }) => id }]).pairs) {
      const [one, other] = [old?.[i], now?.[j]];
      if (!one || !other) continue;
      const subject = `${name} ${quoted(shown(other.title ?? other.id ?? ''))}`;
      yield* fieldChanges(one, other, { kind: 'other', ref: null, subject }, told, shown);
    }
  }
}

function* entryChanges<T extends object>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
  list: {
    readonly kind: ChangeKind;
    readonly field: string;
    readonly name: string;
    readonly titleOf: (entry: Entry<T>) => string;
    readonly verdict: (came: boolean) => Verdict;
  },
): Generator<Change> {
  const { kind, field, name, titleOf, verdict } = list;
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
    yield* fieldChanges(one.values, other.values, about, new Set(), (text) => text);
  }
}

/** That fields say something else, without a word on what that means. */
function* fieldChanges(
  before: object,
  after: object,
  about: About,
  told: ReadonlySet<string>,
  shown: (text: string) => string,
): Generator<Change> {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const field of fields) {
    if (told.has(field) || meaningOf(old?.[field]) === meaningOf(now?.[field])) continue;
    const say = (value: unknown) => {
      const words = wordsOf(value);
      return words === null ? null : shown(words);
    };
    const [was, is] = [say(old?.[field]), say(now?.[field])];
    const sentence = `Its ${field.replace(/-/g, ' ')} ${became(old?.[field], now?.[field], was, is)}.`;
    yield { ...about, verdict: 'neither', field, was, is, sentence };
  }
}

function became(before: unknown, after: unknown, was: string | null, is: string | null): string {
  if (before === undefined) return `came in${is === null ? '' : `: ${quoted(is)}`}`;
  if (after === undefined) return `was taken out${was === null ? '' : `: ${quoted(was)}`}`;
  return was === null || is === null ? 'changed' : `changed from ${quoted(was)} to ${quoted(is)}`;
}

/** What a plan records of its own past, where it is said otherwise than before: nothing of that may pass unseen. */

import type { Action, Measure, Stage } from '../../plan/types';
import type { DateValue, Deadline } from '../../plan/values';
import {
  type Change,
  type Finder,
  livingPairs,
  quoted,
  thenAndNow,
  type Versions,
} from '../change';
import { paired, saidIn } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName } from '../words';

type About = Pick<Change, 'kind' | 'ref' | 'subject' | 'field'>;
type DeadlineChange = NonNullable<Action['deadline-changes']>[number];

export const recordChanges: Finder = function* (versions) {
  for (const { before, after, ref } of livingPairs(versions)) {
    yield* ofAction(before.values, after.values, ref, versions);
  }
  yield* ofStages(versions);
  for (const { id, values } of versions.after.lists.measures.entries) {
    const old = versions.before.lists.measures.get(id)?.values;
    if (old) yield* ofBaseline(old, values, versions.shown(values.title ?? id));
  }
};

function* ofAction(old: Action, now: Action, ref: string, { shown }: Versions): Generator<Change> {
  const about = (kind: Change['kind'], field: string): About => ({
    kind,
    ref,
    subject: ref,
    field,
  });
  const [first, original] = [old['original-deadline'], now['original-deadline']];
  if (first && first.day !== original?.day) {
    const [was, is] = [dayName(first), nameOf(original)];
    yield rewritten(about('deadline', 'original-deadline'), 'first deadline', was, is);
  }
  for (const one of lost(old['deadline-changes'], now['deadline-changes'])) {
    const was = [nameOf(one.from), nameOf(one.to)].join(' to ');
    const sentence = `The record of a change of its deadline, ${was}, was rewritten or taken out.`;
    yield past(about('deadline', 'deadline-changes'), was, null, sentence);
  }
  const [said, says] = [old.agreed, now.agreed];
  if (said && says && said.status === says.status && meaningOf(said) !== meaningOf(says)) {
    const [was, is] = [said, says].map(({ reason = 'no reason', date }) =>
      [shown(reason), ...(date ? [dayName(date)] : [])].join(', '),
    );
    yield rewritten(
      about('status', 'agreed'),
      'record of what the board agreed',
      was ?? '',
      is ?? '',
    );
  }
  const { pairs } = paired(old.milestones ?? [], now.milestones ?? [], [
    { key: ({ text }) => saidIn(text) || undefined },
  ]);
  for (const [i, j] of pairs) {
    const [one, other] = [old.milestones?.[i], now.milestones?.[j]];
    if (one?.done?.day === other?.done?.day) continue;
    const [was, is] = [reachedText(one?.done), reachedText(other?.done)];
    const sentence = `The milestone ${quoted(shown(other?.text ?? ''))} is ${is}; it was ${was}.`;
    const change = past(about('milestone', 'milestones'), was, is, sentence);
    yield one?.done ? change : { ...change, look: undefined };
  }
}

function* ofStages({ before, after, shown }: Versions): Generator<Change> {
  const [old, now] = [before, after].map(({ lists }) => lists.stages.map(({ values }) => values));
  const { pairs } = paired(old ?? [], now ?? [], [{ key: ({ id }) => id }]);
  for (const [i, j] of pairs) {
    const [one, other] = [old?.[i], now?.[j]];
    if (!one || !other) continue;
    const subject = `Stage ${quoted(shown(other.title ?? other.id ?? ''))}`;
    const about = (field: string): About => ({ kind: 'stage', ref: null, subject, field });
    yield* ofDeliverables(one, other, about('deliverables'), shown);
    yield* ofReview(one.review ?? {}, other.review ?? {}, about('review'), shown);
  }
}

function* ofDeliverables(
  old: Stage,
  now: Stage,
  about: About,
  shown: Versions['shown'],
): Generator<Change> {
  const [had, has] = [old.deliverables ?? [], now.deliverables ?? []];
  const { pairs } = paired(had, has, [{ key: ({ text }) => saidIn(text) || undefined }]);
  for (const [i, j] of pairs) {
    const [one, other] = [had[i]?.met, has[j]?.met];
    if (one === other) continue;
    const [was, is] = [one, other].map(metText);
    const sentence = `The deliverable ${quoted(shown(has[j]?.text ?? ''))} is ${is}; it was ${was}.`;
    const change = past(about, was ?? '', is ?? '', sentence);
    yield one === true ? change : { ...change, look: undefined };
  }
}

type Review = NonNullable<Stage['review']>;

const reviewNames = {
  held: 'day of the review',
  decision: 'decision of the review',
  progress: 'progress that the review found',
  impact: 'impact that the review found',
  'next-steps': 'next steps of the review',
} as const;

function* ofReview(
  old: Review,
  now: Review,
  about: About,
  shown: Versions['shown'],
): Generator<Change> {
  for (const [field, name] of Object.entries(reviewNames) as [keyof typeof reviewNames, string][]) {
    const [was, is] = [old[field], now[field]].map((value) => reviewText(value, shown));
    if (saidIn(was) === saidIn(is)) continue;
    const change = rewritten(about, name, was ?? '', is ?? '');
    yield old[field] === undefined ? { ...change, look: undefined } : change;
  }
}

function reviewText(value: Review[keyof typeof reviewNames], shown: Versions['shown']): string {
  if (value === undefined) return 'not told';
  if (typeof value === 'string') return shown(value);
  return 'day' in value ? dayName(value) : shown(value.join('; '));
}

function* ofBaseline(old: Measure, now: Measure, title: string): Generator<Change> {
  const [one, other] = [old.baseline, now.baseline];
  if (one?.value !== other?.value || one?.date?.day === other?.date?.day) return;
  const about = { kind: 'figure', ref: null, subject: `Measure ${quoted(title)}` } as const;
  const [was, is] = [nameOf(one?.date), nameOf(other?.date)];
  yield rewritten({ ...about, field: 'baseline' }, 'day of the figure to start from', was, is);
}

/** Records that are not there any more as they were. */
function lost(
  old: readonly DeadlineChange[] = [],
  now: readonly DeadlineChange[] = [],
): readonly DeadlineChange[] {
  const kept = new Set(now.map(meaningOf));
  return old.filter((one) => !kept.has(meaningOf(one)));
}

function rewritten(about: About, name: string, was: string, is: string): Change {
  return past(about, was, is, `The ${name} was rewritten: ${thenAndNow(was, is)}.`);
}

/** Neither weaker nor stronger by itself, and the first that somebody should look at. */
function past(about: About, was: string, is: string | null, sentence: string): Change {
  return { ...about, verdict: 'neither', was, is, sentence, look: 'past' };
}

function nameOf(day: DateValue | Deadline | undefined): string {
  return day === undefined ? 'not told' : dayName(day);
}

function reachedText(done: DateValue | undefined): string {
  return done ? `said to be reached on ${dayName(done)}` : 'not said to be reached';
}

function metText(met: boolean | undefined): string {
  if (met === undefined) return 'not said to be delivered or not';
  return met ? 'said to be delivered' : 'said not to be delivered';
}

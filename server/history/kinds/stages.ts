/** Stages, and the end of the plan: dates, deliverables, benefits, reviews. */

import type { Stage } from '../../plan/types';
import type { DateValue } from '../../plan/values';
import { daysBetween } from '../../text/dates';
import { byAmount, type Change, cameOrWent, type Finder, opposite, quoted } from '../change';
import { paired, saidIn } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName, shift } from '../words';
import { textChanges } from './texts';

export const stageChanges: Finder = function* ({ before, after, shown }) {
  const plan = { kind: 'plan', ref: null, subject: 'The plan' } as const;
  const [head, next] = [before.lists.plan, after.lists.plan];
  yield* dateChange(head.ends, next.ends, 'end', { ...plan, field: 'ends' });
  const [old, now] = [before, after].map(({ lists }) => lists.stages.map(({ values }) => values));
  const { pairs, removed, added } = paired(old ?? [], now ?? [], [
    { key: ({ id }) => id },
    { key: ({ title }) => saidIn(title) || undefined },
    { key: meaningOf },
  ]);
  const nameOf = (stage: Stage | undefined) => shown(stage?.title ?? stage?.id ?? '');
  const about = (stage: Stage | undefined) =>
    ({ kind: 'stage', ref: null, subject: `Stage ${quoted(nameOf(stage))}` }) as const;
  for (const i of removed) {
    const [was, sentence] = [nameOf(old?.[i]), 'The stage was taken out of the plan.'];
    yield {
      ...about(old?.[i]),
      verdict: cameOrWent(false),
      field: 'stages',
      was,
      is: null,
      sentence,
    };
  }
  for (const j of added) {
    const is = nameOf(now?.[j]);
    yield {
      ...about(now?.[j]),
      verdict: cameOrWent(true),
      field: 'stages',
      was: null,
      is,
      sentence: 'The stage is new.',
    };
  }
  for (const [i, j] of pairs) {
    const [one, other] = [old?.[i], now?.[j]];
    if (!one || !other) continue;
    const name = about(other);
    yield* dateChange(one.ends, other.ends, 'end', { ...name, field: 'ends' });
    yield* dateChange(one.review?.due, other.review?.due, 'review', { ...name, field: 'review' });
    const field = 'deliverables';
    const [had, has] = [one, other].map(({ deliverables = [] }) =>
      deliverables.map((each) => each.text ?? ''),
    );
    yield* textChanges(had ?? [], has ?? [], 'deliverable', { ...name, field }, shown);
    const [was, is] = [one.benefits ?? [], other.benefits ?? []];
    yield* textChanges(was, is, 'benefit', { ...name, field: 'benefits' }, shown);
  }
};

/** A date by which something is promised: later is weaker, and so is none. */
function* dateChange(
  before: DateValue | undefined,
  after: DateValue | undefined,
  name: string,
  about: Pick<Change, 'kind' | 'ref' | 'subject' | 'field'>,
): Generator<Change> {
  if (before?.day === after?.day) return;
  const [was, is] = [before ? dayName(before) : null, after ? dayName(after) : null];
  if (!before || !after) {
    const sentence = after
      ? `Its ${name} has a date now: ${is}.`
      : `Its ${name} has no date any more; it was ${was}.`;
    yield { ...about, verdict: cameOrWent(after !== undefined), was, is, sentence };
    return;
  }
  const days = daysBetween(before.day, after.day);
  const sentence = `Its ${name} moved ${shift(days)}, from ${was} to ${is}.`;
  yield { ...about, verdict: opposite(byAmount(0, days)), was, is, sentence };
}

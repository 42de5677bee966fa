/** Deadlines of actions, and of milestones. */

import type { Deadline } from '../../plan/values';
import { deadlineOn } from '../../progress/action-on';
import { daysBetween } from '../../text/dates';
import {
  type ActionPair,
  byAmount,
  type Change,
  cameOrWent,
  type Finder,
  livingPairs,
  opposite,
  quoted,
  type Versions,
} from '../change';
import { likeness, paired, saidIn, type Way } from '../likeness';
import { meaningOf } from '../meaning';
import { type Slippage, slippageOf } from '../slippage';
import { agreementWords, dayName, shift } from '../words';
import { moreOften } from './words';

export const deadlineChanges: Finder = function* (versions) {
  const { before, after, shown, tracks } = versions;
  const known = tracks?.tracksOf(after.plan.actions.map(({ values }) => values));
  for (const pair of livingPairs(versions)) {
    const was = deadlineOn(pair.before.values, before.lists.asOf);
    const is = deadlineOn(pair.after.values, after.lists.asOf);
    yield* reviewChange(pair, shown);
    if (was?.day === is?.day && was?.text !== 'ongoing' && is?.text !== 'ongoing') continue;
    if (was?.text === is?.text) continue;
    const story = slippageOf(pair.after.values, after.lists.asOf, known?.[pair.index]);
    const { verdict, sentence } = told(was, is, () => agreement(pair, is, shown));
    const days = was?.day && is?.day ? daysBetween(was.day, is.day) : undefined;
    yield {
      kind: 'deadline',
      verdict,
      ref: pair.ref,
      subject: pair.ref,
      field: 'deadline',
      was: was ? dayName(was) : null,
      is: is ? dayName(is) : null,
      sentence: sentence + movesWords(story, days),
      isRecorded: agreedTo(pair, is)?.['agreed-by'] !== undefined,
    };
  }
};

function told(
  was: Deadline | undefined,
  is: Deadline | undefined,
  agreed: () => string,
): Pick<Change, 'verdict' | 'sentence'> {
  if (was?.day !== undefined && is?.day !== undefined) {
    const days = daysBetween(was.day, is.day);
    const sentence = `The deadline moved ${shift(days)}, from ${dayName(was)} to ${dayName(is)}`;
    const isLater = days > 0;
    return { verdict: byAmount(days, 0), sentence: sentence + (isLater ? agreed() : '.') };
  }
  const verdict = byAmount(rank(was), rank(is));
  if (!is) return { verdict, sentence: 'It has no deadline any more.' };
  if (is.day !== undefined) return { verdict, sentence: `It has a deadline now: ${dayName(is)}.` };
  const before = was ? `; it was due by ${dayName(was)}` : '';
  return { verdict, sentence: `It is ongoing now${before}.` };
}

/** Ongoing binds to less than a day, and to more than nothing. */
function rank(deadline: Deadline | undefined): number {
  if (deadline === undefined) return 0;
  return deadline.day === undefined ? 1 : 2;
}

/** Who agreed that it moved, as the plan has it. */
function agreement(pair: ActionPair, is: Deadline | undefined, shown: Versions['shown']): string {
  const change = agreedTo(pair, is);
  const nobody = '. The plan does not say who agreed.';
  if (!change) return nobody;
  return `, ${agreementWords(change, shown)}${change['agreed-by'] === undefined ? nobody : '.'}`;
}

function agreedTo({ after }: ActionPair, is: Deadline | undefined) {
  return after.values['deadline-changes']?.findLast(({ to }) => to?.day === is?.day);
}

/** ' With 2 moves it is 61 days later than at first.' Empty where it moved no more than once. */
function movesWords({ moves, days }: Slippage, told: number | undefined): string {
  if (moves.length < 2) return '';
  if (days === undefined) return ` It has had ${moves.length} moves.`;
  if (days === told) return ` It took ${moves.length} moves.`;
  if (days === 0) return ` After ${moves.length} moves it is back where it began.`;
  return ` With ${moves.length} moves it is ${shift(days)} than at first.`;
}

/** How often an action without a day is looked at. */
function* reviewChange({ before, after, ref }: ActionPair, shown: Versions['shown']) {
  const [one, other] = [before.values['review-every'], after.values['review-every']];
  if (saidIn(one) === saidIn(other)) return;
  const [was, is] = [one, other].map((text) => (text === undefined ? null : shown(text)));
  const about = { kind: 'deadline', ref, subject: ref, field: 'review-every' } as const;
  const say = (text: string | null | undefined) => (text ? quoted(text) : 'not told');
  const often = { weaker: ', which is less often', stronger: ', which is more often', neither: '' };
  const verdict = moreOften(one, other);
  const sentence = `How often it is reviewed changed: now ${say(is)}, before ${say(was)}${often[verdict]}.`;
  yield { ...about, verdict, was: was ?? null, is: is ?? null, sentence };
}

type Milestone = NonNullable<ActionPair['after']['values']['milestones']>[number];

const ways: readonly Way<Milestone>[] = [
  { key: ({ text }) => saidIn(text) || undefined },
  { alike: (a, b) => likeness(a.text, b.text), least: 0.5 },
  { key: meaningOf },
];

export const milestoneChanges: Finder = function* (versions) {
  const { shown } = versions;
  for (const { before, after, ref } of livingPairs(versions)) {
    const [old, now] = [before.values.milestones ?? [], after.values.milestones ?? []];
    const { pairs, removed, added } = paired(old, now, ways);
    const about = { kind: 'milestone', ref, subject: ref, field: 'milestones' } as const;
    for (const i of removed) {
      const was = shown(old[i]?.text ?? '');
      const sentence = `A milestone was taken out: ${quoted(was)}.`;
      yield { ...about, verdict: cameOrWent(false), was, is: null, sentence };
    }
    for (const j of added) {
      const is = shown(now[j]?.text ?? '');
      const sentence = `A milestone was added: ${quoted(is)}.`;
      yield { ...about, verdict: cameOrWent(true), was: null, is, sentence };
    }
    for (const [i, j] of pairs) {
      const [one, other] = [old[i]?.due, now[j]?.due];
      if (one?.day === other?.day) continue;
      const [was, is] = [one ? dayName(one) : null, other ? dayName(other) : null];
      const days = one && other && daysBetween(one.day, other.day);
      const verdict =
        days === undefined ? cameOrWent(other !== undefined) : opposite(byAmount(0, days));
      const moved =
        days === undefined
          ? `is due ${is === null ? 'at no time any more' : `by ${is} now`}`
          : `moved ${shift(days)}, from ${was} to ${is}`;
      const sentence = `The milestone ${quoted(shown(now[j]?.text ?? ''))} ${moved}.`;
      yield { ...about, verdict, was, is, sentence };
    }
  }
};

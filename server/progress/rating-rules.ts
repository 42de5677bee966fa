/**
 * By what an action is rated, in order: the first rule that holds decides, and every other of the same rating
 * gives its reasons, too. `docs/rating.md` is made from this list.
 */

import { formatDay, type IsoDay } from '../text/dates';
import { figureText } from '../workspace/criteria';
import { type ActionOn, isClosed, isDone, isSilent } from './action-on';
import type { OnLine } from './measure-line';

/** How the delivery of an action is rated from what is written. */
export type Rating =
  | 'withdrawn'
  | 'complete'
  | 'off-track'
  | 'not-updated'
  | 'at-risk'
  | 'not-started'
  | 'on-track';

/** All that a rating depends on. */
export interface RatingFacts {
  readonly asOf: IsoDay;
  readonly action: ActionOn;
  /** The actions that it waits for. */
  readonly needs: readonly ActionOn[];
  /** The measures that its criteria name. */
  readonly measures: readonly {
    readonly title: string;
    readonly unit: string | undefined;
    readonly line: OnLine;
  }[];
  /**
   * The last meeting of its board before the as-of date, where there was one: 'on 12 May 2026', or 'around May
   * 2026' where nobody says the day.
   */
  readonly lastMeeting: { readonly day: IsoDay; readonly words: string } | undefined;
}

/** One rule. */
export interface RatingRule {
  readonly id: string;
  readonly rating: Rating;
  /** When it holds, for the table in the documentation. */
  readonly when: string;
  /** Why it holds, in sentences; none where it does not. */
  reasons(facts: RatingFacts): readonly string[];
}

/** The rules in order; the last always holds. */
export const ratingRules: readonly RatingRule[] = [
  {
    id: 'withdrawn',
    rating: 'withdrawn',
    when: 'The action was withdrawn.',
    reasons: ({ action }) => given(action.withdrawn, 'It was withdrawn.'),
  },
  {
    id: 'evidence',
    rating: 'complete',
    when: 'Complete is the last status reported, and an update names evidence.',
    reasons: ({ action }) => given(isDone(action), 'It is reported complete, with evidence.'),
  },
  {
    id: 'overdue',
    rating: 'off-track',
    when: 'The deadline has passed.',
    reasons: ({ action: { deadline }, asOf }) =>
      deadline !== undefined && deadline < asOf ? [`It was due on ${formatDay(deadline)}.`] : [],
  },
  {
    id: 'milestone-after-deadline',
    rating: 'off-track',
    when: 'A milestone that is not reached is due only after the deadline.',
    reasons: ({ action: { milestones, deadline } }) =>
      milestones.flatMap(({ text, due, done }) =>
        !done && due !== undefined && deadline !== undefined && due > deadline
          ? [`'${text}' is due only on ${formatDay(due)}, after the deadline.`]
          : [],
      ),
  },
  {
    id: 'dependency-after-deadline',
    rating: 'off-track',
    when: 'An action that it waits for is not complete, and is due only after its own deadline.',
    reasons: ({ action: { deadline }, needs }) =>
      open(needs).flatMap(({ ref, deadline: due }) =>
        due !== undefined && deadline !== undefined && due > deadline
          ? [`It waits for ${ref}, which is due only on ${formatDay(due)}.`]
          : [],
      ),
  },
  {
    id: 'reported-off-track',
    rating: 'off-track',
    when: 'Off track is the last status reported: nobody is rated better than they say.',
    reasons: ({ action }) => given(action.status === 'off-track', 'It is reported off track.'),
  },
  {
    id: 'silence',
    rating: 'not-updated',
    when: 'Nothing was reported on or after the last meeting of the plan’s board before that day, and it is not reported complete.',
    reasons: ({ action, lastMeeting: last }) =>
      last !== undefined && action.status !== 'complete' && isSilent(action, last.day)
        ? [`Nothing was reported since the board met ${last.words}.`]
        : [],
  },
  {
    id: 'no-evidence',
    rating: 'at-risk',
    when: 'Complete is reported, and no update names evidence.',
    reasons: ({ action }) =>
      given(
        action.status === 'complete' && !action.hasEvidence,
        'It is reported complete, and no update names evidence.',
      ),
  },
  {
    id: 'milestone-late',
    rating: 'at-risk',
    when: 'A milestone has passed its day and is not reached.',
    reasons: ({ action: { milestones }, asOf }) =>
      milestones.flatMap(({ text, due, done }) =>
        !done && due !== undefined && due < asOf
          ? [`'${text}' was to be reached by ${formatDay(due)}.`]
          : [],
      ),
  },
  {
    id: 'dependency-late',
    rating: 'at-risk',
    when: 'An action that it waits for has passed its deadline.',
    reasons: ({ needs, asOf }) =>
      open(needs).flatMap(({ ref, deadline }) =>
        deadline !== undefined && deadline < asOf
          ? [`It waits for ${ref}, which was due on ${formatDay(deadline)}.`]
          : [],
      ),
  },
  {
    id: 'measure-off-line',
    rating: 'at-risk',
    when: 'The last figure of a measure that its criteria name is on the wrong side of the line from the baseline through the targets, by more than the tolerance.',
    reasons: ({ measures }) =>
      measures.flatMap(({ title, unit, line: { isOff, value, date, expected } }) => {
        if (!isOff) return [];
        const [is, was] = apart(value, expected, unit);
        return [`${title}: ${is} on ${formatDay(date)}, where ${was} was needed by then.`];
      }),
  },
  {
    id: 'reported-at-risk',
    rating: 'at-risk',
    when: 'At risk is the last status reported.',
    reasons: ({ action }) => given(action.status === 'at-risk', 'It is reported at risk.'),
  },
  {
    id: 'nothing-begun',
    rating: 'not-started',
    when: 'No status but not started was ever reported, and no milestone is reached.',
    reasons: ({ action: { status, milestones } }) =>
      given(
        (status === undefined || status === 'not-started') && !milestones.some(({ done }) => done),
        'Nothing is reported as begun.',
      ),
  },
  {
    id: 'nothing-against',
    rating: 'on-track',
    when: 'None of the above.',
    reasons: () => ['Nothing that is written speaks against it.'],
  },
];

function given(holds: boolean, reason: string): readonly string[] {
  return holds ? [reason] : [];
}

function open(needs: readonly ActionOn[]): readonly ActionOn[] {
  return needs.filter((other) => !isClosed(other));
}

/** Two figures with no more places behind the point than tell them apart; nobody reads more than one of 23.4. */
function apart(a: number, b: number, unit: string | undefined): readonly [a: string, b: string] {
  let places = Math.min(Math.abs(a), Math.abs(b)) >= 10 ? 1 : 2;
  while (places < 20 && a.toFixed(places) === b.toFixed(places)) places++;
  return [figureText(a, unit, places), figureText(b, unit, places)];
}

/** How actions stand by what is written, beside what is reported of them and what a board has agreed. */

import type { Action, Criterion } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { onMeeting } from '../workspace/meeting-words';
import { type ActionOn, actionOn } from './action-on';
import { boardCycleOf } from './board-cycle';
import { measureOn } from './measure-line';
import { type Rating, type RatingFacts, ratingRules } from './rating-rules';

/** The ratings of an action on a day: three of its delivery, which may differ, and apart from it its impact. */
export interface ActionRating {
  /** From deadline, milestones, updates, dependencies and measures; never better than what is reported. */
  readonly calculated: Rating;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  /** The last status that was reported. */
  readonly reported: ActionOn['status'];
  /** What the board decided, up to that day. */
  readonly agreed: ActionOn['status'];
  /** The last that was reported of the difference made to people. */
  readonly impact: ActionOn['impact'];
}

type Context = Pick<Lists, 'plan' | 'boards' | 'measures' | 'asOf'>;

/**
 * What rates an action of a plan, given all of them: it looks at that action and those that it waits for. The
 * same day gives the same rating, whatever is dated later.
 */
export function raterOf(
  actions: readonly Action[],
  lists: Context,
): (action: Action) => ActionRating {
  const { asOf } = lists;
  const { board, last } = boardCycleOf(lists);
  const lastMeeting = board && last ? { day: last, words: onMeeting(board, last) } : undefined;
  const byRef = new Map<string, Action>();
  for (const one of actions)
    if (one.ref !== undefined && !byRef.has(one.ref)) byRef.set(one.ref, one);
  return (action) => {
    const now = actionOn(action, asOf);
    const needs = [...new Set(action['depends-on'] ?? [])].flatMap((ref) => {
      const other = byRef.get(ref);
      return other ? [actionOn(other, asOf)] : [];
    });
    const measures = measuresOf(action, lists);
    return {
      ...rated({ asOf, action: now, needs, measures, lastMeeting }),
      reported: now.status,
      agreed: agreedOn(action, asOf),
      impact: now.impact,
    };
  };
}

function rated(facts: RatingFacts): Pick<ActionRating, 'calculated' | 'reasons'> {
  const found = ratingRules.map((rule) => ({ rule, reasons: rule.reasons(facts) }));
  const deciding = found.find(({ reasons }) => reasons.length > 0);
  if (!deciding) throw new Error('The last rule of the ratings always holds');
  const { rating } = deciding.rule;
  const reasons = found.flatMap((one) => (one.rule.rating === rating ? one.reasons : []));
  return { calculated: rating, reasons };
}

function measuresOf(action: Action, { measures, asOf }: Context): RatingFacts['measures'] {
  const criteria = [...(action['success-criteria'] ?? []), ...(action['how-will-we-know'] ?? [])];
  return criteria.flatMap((criterion: Criterion) => {
    const measure = criterion.measure === undefined ? undefined : measures.get(criterion.measure);
    const line = measure && measureOn(measure.values, criterion, asOf);
    return measure && line ? [{ title: measure.values.title ?? measure.id, line }] : [];
  });
}

function agreedOn({ agreed }: Action, day: IsoDay): ActionOn['status'] {
  return agreed && (!agreed.date || agreed.date.day <= day) ? agreed.status : undefined;
}

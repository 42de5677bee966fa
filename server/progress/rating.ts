/** How actions stand by what is written, beside what is reported of them and what a board has agreed. */

import type { Action, Criterion } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { onMeeting } from '../workspace/meeting-words';
import { type ActionOn, actionOn, deadlineOn } from './action-on';
import { boardCycleOf } from './board-cycle';
import { measureOn } from './measure-line';
import { type Rating, type RatingFacts, ratingRules } from './rating-rules';

/** The ratings of an action on a day: three of its delivery, which may differ, and apart from it its impact. */
export interface ActionRating {
  /** From deadline, milestones, updates, dependencies and measures; never better than what is reported. */
  readonly calculated: Rating;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  /** What it would be but for silence: where nothing was reported since the board met, the rating that is kept. */
  readonly kept: Rating;
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
  const lastMeeting = lastMeetingOf(lists);
  const byRef = firstByRef(actions);
  return (action) => {
    const now = actionOn(action, asOf);
    const needs = needsOf(action).flatMap((ref) => {
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

/** What an action brings to its own rating and to those of others, as plain data: all else in it does not count. */
export interface RatedAction extends ActionOn {
  readonly needs: readonly string[];
  readonly measures: RatingFacts['measures'];
}

/** An action as its rating sees it. */
export function ratedAction(action: Action, lists: Pick<Lists, 'measures' | 'asOf'>): RatedAction {
  const now = actionOn(action, lists.asOf);
  const updates = now.updates.map(({ date }) => (date ? { date } : {}));
  return { ...now, updates, needs: needsOf(action), measures: measuresOf(action, lists) };
}

/** What rates actions as `raterOf` does, given all of them as their ratings see them. */
export function calculatorOf(
  actions: readonly RatedAction[],
  lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>,
): (action: RatedAction) => Pick<ActionRating, 'calculated' | 'reasons'> {
  const { asOf } = lists;
  const lastMeeting = lastMeetingOf(lists);
  const byRef = firstByRef(actions);
  return (action) => {
    const needs = action.needs.flatMap((ref) => byRef.get(ref) ?? []);
    return rated({ asOf, action, needs, measures: action.measures, lastMeeting });
  };
}

function lastMeetingOf(lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>): RatingFacts['lastMeeting'] {
  const { board, last } = boardCycleOf(lists);
  return board && last ? { day: last, words: onMeeting(board, last) } : undefined;
}

function firstByRef<T extends { readonly ref?: string | undefined }>(
  actions: readonly T[],
): ReadonlyMap<string, T> {
  const byRef = new Map<string, T>();
  for (const one of actions)
    if (one.ref !== undefined && !byRef.has(one.ref)) byRef.set(one.ref, one);
  return byRef;
}

function needsOf(action: Action): readonly string[] {
  return [...new Set(action['depends-on'] ?? [])];
}

function rated(facts: RatingFacts): Pick<ActionRating, 'calculated' | 'reasons' | 'kept'> {
  const found = ratingRules.map((rule) => ({ rule, reasons: rule.reasons(facts) }));
  const deciding = found.find(({ reasons }) => reasons.length > 0);
  if (!deciding) throw new Error('The last rule of the ratings always holds');
  const { rating } = deciding.rule;
  // Two criteria of one measure give one reason.
  const reasons = new Set(found.flatMap((one) => (one.rule.rating === rating ? one.reasons : [])));
  const kept = found.find((one) => one.rule.rating !== 'not-updated' && one.reasons.length > 0);
  return { calculated: rating, reasons: [...reasons], kept: kept?.rule.rating ?? rating };
}

function measuresOf(
  action: Action,
  { measures, asOf }: Pick<Lists, 'measures' | 'asOf'>,
): RatingFacts['measures'] {
  const due = deadlineOn(action, asOf)?.day;
  const criteria = [...(action['success-criteria'] ?? []), ...(action['how-will-we-know'] ?? [])];
  return criteria.flatMap((criterion: Criterion) => {
    const measure = criterion.measure === undefined ? undefined : measures.get(criterion.measure);
    const line = measure && measureOn(measure.values, { ...criterion, due }, asOf);
    return measure && line
      ? [{ title: measure.values.title ?? measure.id, unit: measure.values.unit, line }]
      : [];
  });
}

function agreedOn({ agreed }: Action, day: IsoDay): ActionOn['status'] {
  return agreed && (!agreed.date || agreed.date.day <= day) ? agreed.status : undefined;
}

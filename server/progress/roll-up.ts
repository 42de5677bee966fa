/** What many actions come to: the one count for every table, picture and view. */

import { type CriteriaCount, noCriteria } from './criteria-met';
import type { PositionedAction } from './position';
import type { Rating } from './rating-rules';

/** The ratings that an action in force can have, the best first and then those of which less is known. */
export const countedRatings = [
  'complete',
  'on-track',
  'at-risk',
  'off-track',
  'not-updated',
  'not-started',
] as const satisfies readonly Rating[];

/** Counts of actions; those of the ratings add up to all. */
export interface RollUp {
  readonly actions: number;
  readonly ratings: Readonly<Record<(typeof countedRatings)[number], number>>;
  readonly late: number;
  readonly dueNext: number;
  /** By the difference made to people, as reported. */
  readonly impacts: Readonly<
    Record<'evidenced' | 'emerging' | 'not-yet-known' | 'worsening', number>
  >;
  readonly criteria: CriteriaCount;
}

/** Counts actions that are in force. */
export function rollUp(actions: Iterable<PositionedAction>): RollUp {
  const ratings = {
    complete: 0,
    'on-track': 0,
    'at-risk': 0,
    'off-track': 0,
    'not-updated': 0,
    'not-started': 0,
  };
  const impacts = { evidenced: 0, emerging: 0, 'not-yet-known': 0, worsening: 0 };
  const criteria = { ...noCriteria };
  let [all, late, dueNext] = [0, 0, 0];
  for (const one of actions) {
    const { calculated, impact = 'not-yet-known' } = one.rating;
    if (calculated === 'withdrawn') continue;
    all += 1;
    ratings[calculated] += 1;
    impacts[impact] += 1;
    if (one.isLate) late += 1;
    if (one.isDueNext) dueNext += 1;
    for (const key of reached) criteria[key] += one.criteria[key];
  }
  return { actions: all, ratings, late, dueNext, impacts, criteria };
}

const reached = ['met', 'missed', 'to-come', 'not-known'] as const;

/**
 * A part of a whole in per cent, rounded, as it may be shown beside its counts: never 0 for some nor 100 for
 * not all. Undefined where there is no whole.
 */
export function percent(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  const rounded = Math.round((part / whole) * 100);
  if (part === 0 || part === whole) return rounded;
  return Math.min(99, Math.max(1, rounded));
}

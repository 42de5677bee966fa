/** What the checks on progress note of an action, and how each is rated with all the others. */

import type { Path } from '../../plan/path';
import type { Action } from '../../plan/types';
import { statusPath } from '../../progress/action-on';
import { calculatorOf, type RatedAction, ratedAction } from '../../progress/rating';
import type { Rating } from '../../progress/rating-rules';
import type { Lists } from '../../workspace/lists';
import type { PlanContext } from '../check';

/** An action as its rating sees it, and what else a message needs. */
export interface ProgressFacts {
  readonly rated: RatedAction;
  /** Where the status that counts is written. */
  readonly statusPath: Path | undefined;
}

/** A rating that is worse than what is reported. */
export interface Overrated {
  readonly calculated: Rating;
  readonly reasons: readonly string[];
}

interface Kept extends Pick<Lists, 'measures' | 'asOf'> {
  readonly facts: ProgressFacts;
}

const kept = new WeakMap<Action, Kept>();

/** The facts of one action, found once however many checks ask. */
export function progressFacts(
  action: Action,
  lists: Pick<Lists, 'measures' | 'asOf'>,
): ProgressFacts {
  const { measures, asOf } = lists;
  const known = kept.get(action);
  if (known?.measures === measures && known.asOf === asOf) return known.facts;
  const facts = {
    rated: ratedAction(action, lists),
    statusPath: statusPath(action, asOf),
  };
  kept.set(action, { measures, asOf, facts });
  return facts;
}

/**
 * What tells the rating of an action that is reported better than what is written makes it; `actions` are all
 * of the plan, those that were given up, too.
 */
export function overratingOf(
  actions: PlanContext<{ readonly progress: ProgressFacts }>['actions'],
  lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>,
): (facts: ProgressFacts) => Overrated | undefined {
  const rate = calculatorOf(
    actions.map(({ facts }) => facts.progress.rated),
    lists,
  );
  return ({ rated }) => {
    // Nothing is worse than off track.
    if (byMerit.indexOf(rated.status) < 0 || rated.status === 'off-track') return undefined;
    const rating = rate(rated);
    return isBetter(rated.status, rating.calculated) ? rating : undefined;
  };
}

/** From the best to the worst; what is not begun, or not updated, is neither better nor worse. */
const byMerit: readonly (Rating | undefined)[] = ['complete', 'on-track', 'at-risk', 'off-track'];

function isBetter(reported: RatedAction['status'], calculated: Rating): boolean {
  const [own, other] = [byMerit.indexOf(reported), byMerit.indexOf(calculated)];
  return own >= 0 && own < other;
}

/** A status or a rating as people write it. */
export function words(rating: Rating | NonNullable<RatedAction['status']>): string {
  return rating.replace('-', ' ');
}

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
  /** Given up, whenever that was: nothing is told of its progress. */
  readonly isWithdrawn: boolean;
  /** Where the status that counts is written. */
  readonly statusPath: Path | undefined;
}

/** An open action of the plan with its calculated rating. */
export interface Rated<F extends ProgressFacts> {
  readonly facts: F;
  readonly index: number;
  readonly calculated: Rating;
  readonly reasons: readonly string[];
  /** It is reported better than what is written makes it. */
  readonly isOverrated: boolean;
}

/** The facts of one action. */
export function progressFacts(
  action: Action,
  lists: Pick<Lists, 'measures' | 'asOf'>,
): ProgressFacts {
  return {
    rated: ratedAction(action, lists),
    isWithdrawn: action.withdrawn !== undefined,
    statusPath: statusPath(action, lists.asOf),
  };
}

/** How the actions that were not given up are rated; `actions` holds those that were, too. */
export function* ratedActions<F extends ProgressFacts>(
  actions: PlanContext<F>['actions'],
  lists: Pick<Lists, 'plan' | 'boards' | 'asOf'>,
): Generator<Rated<F>> {
  const rate = calculatorOf(
    actions.map(({ facts }) => facts.rated),
    lists,
  );
  for (const { facts, index } of actions) {
    if (facts.isWithdrawn) continue;
    const { calculated, reasons } = rate(facts.rated);
    const isOverrated = isBetter(facts.rated.status, calculated);
    yield { facts, index, calculated, reasons, isOverrated };
  }
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

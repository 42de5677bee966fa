/** How many success criteria are met, as far as a plan says. */

import type { Action, Criterion, Measure } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { List } from '../workspace/lists';
import { deadlineOn } from './action-on';
import { goalsOf, type OwnTargets, type Reached, reachedOn } from './measure-goals';

/** How many criteria there are, by what became of them. Of one in words nothing is known. */
export type CriteriaCount = Readonly<Record<Reached, number>>;

/** No criteria. */
export const noCriteria: CriteriaCount = { met: 0, missed: 0, 'to-come': 0, 'not-known': 0 };

/**
 * What became of the success criteria of an action. One that names a measure has as many targets as it, and the
 * last counts.
 */
export function criteriaOf(
  action: Action,
  measures: Pick<List<Measure>, 'get'>,
  asOf: IsoDay,
): CriteriaCount {
  const count = { met: 0, missed: 0, 'to-come': 0, 'not-known': 0 };
  const due = deadlineOn(action, asOf)?.day;
  for (const criterion of action['success-criteria'] ?? [])
    count[reachedBy({ ...criterion, due }, measures, asOf)] += 1;
  return count;
}

function reachedBy(
  criterion: Criterion & OwnTargets,
  measures: Pick<List<Measure>, 'get'>,
  asOf: IsoDay,
): Reached {
  const measure = criterion.measure === undefined ? undefined : measures.get(criterion.measure);
  const goal = measure && goalsOf(measure.values, criterion, asOf).at(-1);
  return measure && goal ? reachedOn(measure.values, goal, asOf) : 'not-known';
}

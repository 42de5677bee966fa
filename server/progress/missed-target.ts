/** Whether a measure has reached the target that has fallen due. */

import type { Action, Criterion, Measure } from '../plan/types';
import type { DateValue } from '../plan/values';
import type { IsoDay } from '../text/dates';
import {
  benchmarkValue,
  hasFallenDue,
  highIsGood,
  isMissed,
  type Reading,
  readingsOf,
} from './measure-goals';
import { figureOf } from './target-figure';

type Target = NonNullable<Measure['targets']>[number];

/** A target that was missed, the figure that was wanted, and the last there is. */
export interface MissedTarget {
  readonly by: DateValue;
  readonly wanted: number;
  /** The name of the benchmark that was to be reached, where the target is one. */
  readonly benchmark: string | undefined;
  readonly isHigh: boolean;
  readonly last: Reading;
  /** Its place among the targets it was taken from. */
  readonly index: number;
}

/**
 * The target among those given that fell due last up to a day, where the last figure up to that day misses
 * it by more than is tolerated. Undefined where it is met, and where nobody can tell: no target has fallen
 * due, no figure was read, a benchmark has no value, or nothing says which way is better.
 */
export function missedTarget(
  measure: Measure,
  targets: readonly Target[],
  day: IsoDay,
): MissedTarget | undefined {
  const last = readingsOf(measure, day).at(-1);
  if (!last) return undefined;
  let due: Pick<MissedTarget, 'by' | 'wanted' | 'benchmark' | 'index'> | undefined;
  for (const [index, target] of targets.entries()) {
    const { by, benchmark } = target;
    const wanted = target.value ?? benchmarkValue(measure, benchmark, day);
    if (!by || wanted === undefined || !hasFallenDue(by.day, last, day)) continue;
    const name = target.value === undefined ? benchmark : undefined;
    if (!due || by.day >= due.by.day) due = { by, wanted, benchmark: name, index };
  }
  const isHigh = due && highIsGood(measure, day, [{ value: due.wanted }]);
  if (!due || isHigh === undefined || !isMissed(last.value, due.wanted, isHigh, measure))
    return undefined;
  return { ...due, isHigh, last };
}

/**
 * The targets of a criterion that names that measure; none where it leaves them to the measure. A single target
 * that says no day is to be reached by the deadline of its action.
 */
export function ownTargets(
  { target, by, targets }: Criterion,
  { unit }: Measure,
  deadline: Action['deadline'],
): readonly Target[] {
  if (targets) return targets;
  const value = target === undefined ? undefined : figureOf(target, unit);
  const last = by ?? (deadline?.day === undefined ? undefined : deadline);
  return last && value !== undefined ? [{ by: last, value }] : [];
}

/** Whether the figures of a measure keep to the line that leads to its targets. */

import type { Criterion, Measure } from '../plan/types';
import { daysBetween, type IsoDay } from '../text/dates';
import { goalsOf, isBehind, type Reading, readingsOf } from './measure-goals';

/** The last figure of a measure, and where the line to its targets is on that day. */
export interface OnLine {
  readonly date: IsoDay;
  readonly value: number;
  readonly expected: number;
  /** On the wrong side of the line, further than is tolerated. */
  readonly isOff: boolean;
}

/**
 * How a measure stands on a day: its last figure up to that day against the straight line from the baseline
 * through the targets, those of a criterion before its own. After the last target the line stays level.
 * Undefined where nobody can tell: no figure, no target that is a figure, no word on which way is better, or
 * a figure from before the line begins.
 */
export function measureOn(
  measure: Measure,
  criterion: Pick<Criterion, 'target' | 'by' | 'targets'>,
  day: IsoDay,
): OnLine | undefined {
  const last = readingsOf(measure, day).at(-1);
  const line = lineOf(measure, criterion);
  const expected = last && valueAt(line, last.day);
  if (!last || expected === undefined) return undefined;
  const isOff = isBehind(measure, last.value, expected, line.at(-1)?.value);
  return isOff === undefined ? undefined : { date: last.day, value: last.value, expected, isOff };
}

/** The points of the line: the baseline, where it comes before the targets, and each target that has a day. */
export function lineOf(
  measure: Measure,
  criterion: Pick<Criterion, 'target' | 'by' | 'targets'> = {},
): readonly Reading[] {
  const own = datedGoals(measure, criterion);
  const targets = own.length > 0 ? own : datedGoals(measure, {});
  const [first] = targets;
  const { date, value } = measure.baseline ?? {};
  if (!first || !date || value === undefined || date.day >= first.day) return targets;
  return [{ day: date.day, value }, ...targets];
}

/** The targets that have a day; of one day the last that is written. */
function datedGoals(
  measure: Measure,
  criterion: Parameters<typeof goalsOf>[1],
): readonly Reading[] {
  const byDay = new Map<IsoDay, Reading>();
  for (const { day, value } of goalsOf(measure, criterion))
    if (day !== undefined) byDay.set(day, { day, value });
  return [...byDay.values()];
}

/** The value of the line on a day: between two of its points in proportion of the days. */
function valueAt(line: readonly Reading[], day: IsoDay): number | undefined {
  const after = line.findIndex((one) => one.day >= day);
  if (after < 0) return line.at(-1)?.value;
  const [before, next] = [line[after - 1], line[after]];
  if (!next || next.day === day) return next?.value;
  if (!before) return undefined;
  const share = daysBetween(before.day, day) / daysBetween(before.day, next.day);
  return before.value + (next.value - before.value) * share;
}

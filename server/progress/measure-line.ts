/** Whether the figures of a measure keep to the line that leads to its targets. */

import type { Measure } from '../plan/types';
import { daysBetween, type IsoDay } from '../text/dates';
import {
  baselineOf,
  goalsOf,
  highIsGood,
  isMissed,
  type OwnTargets,
  type Reading,
  readingsOf,
} from './measure-goals';

/** The last figure of a measure, and where the line to its targets is on that day. */
export interface OnLine {
  readonly date: IsoDay;
  readonly value: number;
  /** As exactly as the figures are known: what the value is held against. */
  readonly expected: number;
  /** On the wrong side of the line, further than is tolerated. */
  readonly isOff: boolean;
}

/**
 * How a measure stands on a day: its last figure up to that day against the straight line from the baseline
 * through its targets, or those of a criterion: a single target of one takes the place of its own from that
 * day on. After the last target the line stays level.
 * Undefined where nobody can tell: no figure, no target that is a figure, no word on which way is better, or
 * a figure from before the line begins.
 */
export function measureOn(
  measure: Measure,
  criterion: OwnTargets,
  day: IsoDay,
): OnLine | undefined {
  const last = readingsOf(measure, day).at(-1);
  const targets = targetsOf(measure, criterion, day);
  const line = withBaseline(targets, measure, day);
  const wanted = last && valueAt(line, last.day);
  const isHigh = highIsGood(measure, day, targets);
  if (!last || wanted === undefined || isHigh === undefined) return undefined;
  const expected = roundedLike(wanted, [last, ...line]);
  return {
    date: last.day,
    value: last.value,
    expected,
    isOff: isMissed(last.value, expected, isHigh, measure),
  };
}

/** The points of the line to the targets of a measure, as known on a day; none where it has no target. */
export function lineOf(measure: Measure, day: IsoDay): readonly Reading[] {
  return withBaseline(targetsOf(measure, {}, day), measure, day);
}

/** The targets that have a day; of one day the last that is written. */
function targetsOf(measure: Measure, criterion: OwnTargets, asOf: IsoDay): readonly Reading[] {
  const all = dated(goalsOf(measure, {}, asOf));
  if (criterion.targets) return dated(goalsOf(measure, criterion, asOf));
  const [own] = criterion.target === undefined ? [] : dated(goalsOf(measure, criterion, asOf));
  // A criterion says where its measure is to end, and the measure itself how it gets there.
  return own ? [...all.filter(({ day }) => day < own.day), own] : all;
}

function dated(goals: ReturnType<typeof goalsOf>): readonly Reading[] {
  const byDay = new Map<IsoDay, Reading>();
  for (const { day, value } of goals) if (day !== undefined) byDay.set(day, { day, value });
  return [...byDay.values()];
}

/** The line begins at the baseline, where that comes before the targets. */
function withBaseline(
  targets: readonly Reading[],
  measure: Measure,
  asOf: IsoDay,
): readonly Reading[] {
  const [first] = targets;
  const { day, value } = baselineOf(measure, asOf) ?? {};
  if (!first || day === undefined || value === undefined || day >= first.day) return targets;
  return [{ day, value }, ...targets];
}

/** A day between two figures is known no better than they are: where they are whole, so is what is wanted. */
function roundedLike(wanted: number, figures: readonly Reading[]): number {
  const places = Math.max(...figures.map(({ value }) => placesOf(value)));
  return Number(wanted.toFixed(places));
}

/** How many digits a figure has behind its point. */
function placesOf(value: number): number {
  const [, digits = '', power = 0] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(Math.max(digits.length - Number(power), 0), 20);
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

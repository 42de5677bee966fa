/** Whether the figures of a measure reach their targets. */

import type { Criterion, Measure } from '../plan/types';
import type { DateValue } from '../plan/values';
import type { IsoDay } from '../text/dates';

/** A figure of a measure. */
export interface Reading {
  readonly day: IsoDay;
  readonly value: number;
  readonly note?: string;
}

/** A target as a figure. */
export interface Goal {
  /** The last day on which it may be reached; undefined where nobody says. */
  readonly day: IsoDay | undefined;
  readonly value: number;
  /** The benchmark whose figure it is. */
  readonly benchmark?: string;
}

/** What became of a target: reached already, missed on its day, still to come, or nobody can tell. */
export type Reached = 'met' | 'missed' | 'to-come' | 'not-known';

/** The readings of a measure up to a day, in order; of one day the last that is written. */
export function readingsOf({ actuals = [] }: Measure, asOf: IsoDay): readonly Reading[] {
  const byDay = new Map<IsoDay, Reading>();
  for (const { date, value, note } of actuals) {
    if (date === undefined || value === undefined || date.day > asOf) continue;
    byDay.set(date.day, { day: date.day, value, ...(note !== undefined && { note }) });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The targets of a criterion, else those of its measure, in order of their days; words that are no figure are none. */
export function goalsOf(
  measure: Measure,
  { target, by, targets }: Pick<Criterion, 'target' | 'by' | 'targets'> = {},
): readonly Goal[] {
  if (target !== undefined) {
    const value = figureOf(target);
    return value === undefined ? [] : [{ day: by?.day, value }];
  }
  return (targets ?? measure.targets ?? [])
    .flatMap((one) => goal(one, measure))
    .sort((a, b) => compare(a.day, b.day));
}

/** What became of a target by a day: its last figure up to then says so. */
export function reachedOn(measure: Measure, { day, value }: Goal, asOf: IsoDay): Reached {
  const last = readingsOf(measure, asOf).at(-1);
  const isMissed = last && isBehind(measure, last.value, value, value);
  if (isMissed === undefined) return 'not-known';
  if (!isMissed) return 'met';
  return day !== undefined && day <= asOf ? 'missed' : 'to-come';
}

/**
 * Whether a figure misses what was wanted by more than is tolerated; undefined where nobody can tell which way
 * is the better one. `target` tells where the measure does not say.
 */
export function isBehind(
  measure: Measure,
  value: number,
  wanted: number,
  target: number | undefined,
): boolean | undefined {
  const isHigh = highIsGood(measure, target);
  if (isHigh === undefined) return undefined;
  const miss = isHigh ? wanted - value : value - wanted;
  return miss > (measure.tolerance ?? 0) + rounding;
}

/** Less than any figure of a plan says. */
const rounding = 1e-9;

/** Whether more is better: as the measure says, else by the way from its baseline to that target, or its own first. */
export function highIsGood(measure: Measure, target?: number): boolean | undefined {
  const { 'good-is': good, baseline } = measure;
  if (good) return good === 'high';
  const from = baseline?.value;
  const to = [target, goalsOf(measure)[0]?.value].find((one) => one !== undefined && one !== from);
  return to === undefined || from === undefined ? undefined : to > from;
}

/** The figure of a target: '12%' is 12; undefined for one in words. */
export function figureOf(target: string): number | undefined {
  const [, figure] =
    /^\p{Sc}?\s*(-?\d+(?:\.\d+)?)\s*\p{L}*%?$/u.exec(target.replace(/,(?=\d{3})/g, '')) ?? [];
  return figure === undefined ? undefined : Number(figure);
}

interface Written {
  readonly by?: DateValue | undefined;
  readonly value?: number | undefined;
  readonly benchmark?: string | undefined;
}

function goal({ by, value, benchmark }: Written, { benchmarks = [] }: Measure): readonly Goal[] {
  if (value !== undefined) return [{ day: by?.day, value }];
  if (benchmark === undefined) return [];
  const figure = benchmarks.findLast(({ name }) => sameName(name, benchmark))?.value;
  return figure === undefined ? [] : [{ day: by?.day, value: figure, benchmark }];
}

function sameName(a: string | undefined, b: string): boolean {
  return a?.trim().toLowerCase() === b.trim().toLowerCase();
}

function compare(a: IsoDay | undefined, b: IsoDay | undefined): number {
  const [first, second] = [a ?? '9999', b ?? '9999'];
  return first < second ? -1 : Number(first > second);
}

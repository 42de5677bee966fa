/** The figures of a measure, its targets, and whether the ones reach the others. */

import type { Criterion, Measure } from '../plan/types';
import type { DateValue } from '../plan/values';
import { compareDays, type IsoDay } from '../text/dates';
import { figureOf } from './target-figure';

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

/** What a criterion says of its targets. */
export interface OwnTargets extends Pick<Criterion, 'target' | 'by' | 'targets'> {
  /** The deadline of its action: a single target that says no day of its own is to be reached by then. */
  readonly due?: IsoDay | undefined;
}

/** The readings of a measure up to a day, in order; of one day the last that is written. */
export function readingsOf({ actuals = [] }: Measure, asOf: IsoDay): readonly Reading[] {
  const byDay = new Map<IsoDay, Reading>();
  for (const { date, value, note } of actuals) {
    if (date === undefined || value === undefined || date.day > asOf) continue;
    byDay.set(date.day, { day: date.day, value, ...(note !== undefined && { note }) });
  }
  return [...byDay.values()].sort((a, b) => compareDays(a.day, b.day));
}

/**
 * The targets of a criterion, else those of its measure, in order of their days. Words that are no figure are
 * none, and a benchmark is one where its figure was known by the day.
 */
export function goalsOf(
  measure: Measure,
  { target, by, targets, due }: OwnTargets,
  asOf: IsoDay,
): readonly Goal[] {
  if (target !== undefined) {
    const value = figureOf(target, measure.unit);
    return value === undefined ? [] : [{ day: by?.day ?? due, value }];
  }
  return (targets ?? measure.targets ?? [])
    .flatMap((one) => goal(one, measure, asOf))
    .sort((a, b) => compareDays(a.day ?? never, b.day ?? never));
}

/** After all days: a target that says none comes last. */
const never: IsoDay = '9999';

/** What became of a target by a day: its last figure up to then says so. */
export function reachedOn(measure: Measure, goal: Goal, asOf: IsoDay): Reached {
  const last = readingsOf(measure, asOf).at(-1);
  const isHigh = highIsGood(measure, asOf, [goal]);
  if (!last || isHigh === undefined) return 'not-known';
  if (!isMissed(last.value, goal.value, isHigh, measure)) return 'met';
  return hasFallenDue(goal.day, last, asOf) ? 'missed' : 'to-come';
}

/** Whether a target has fallen due: its day counts until its end, unless the figure of that day is there. */
export function hasFallenDue(
  by: IsoDay | undefined,
  last: Reading | undefined,
  asOf: IsoDay,
): boolean {
  return by !== undefined && (by < asOf || (by === asOf && last?.day === asOf));
}

/** Whether a figure is on the wrong side of the one that was wanted, further than is tolerated. */
export function isMissed(
  value: number,
  wanted: number,
  isHigh: boolean,
  { tolerance }: Measure,
): boolean {
  const miss = isHigh ? wanted - value : value - wanted;
  return miss > (tolerance ?? 0) + rounding;
}

/** Less than any figure of a plan says. */
const rounding = 1e-9;

/** Where a measure starts, as known on a day; its date need not be known. */
export function baselineOf(
  { baseline }: Measure,
  asOf: IsoDay,
): { readonly day: IsoDay | undefined; readonly value: number } | undefined {
  const { value, date } = baseline ?? {};
  const isLater = date !== undefined && date.day > asOf;
  return value === undefined || isLater ? undefined : { day: date?.day, value };
}

/**
 * Whether more is better: as the measure says, else by the way from its baseline to the first of those goals, or
 * of its own targets, that differs from it. Undefined where nobody can tell.
 */
export function highIsGood(
  measure: Measure,
  asOf: IsoDay,
  goals: readonly Pick<Goal, 'value'>[],
): boolean | undefined {
  const { 'good-is': good, targets = [] } = measure;
  if (good) return good === 'high';
  const from = baselineOf(measure, asOf)?.value;
  const to = [...goals, ...targets].find(
    ({ value }) => value !== undefined && value !== from,
  )?.value;
  return to === undefined || from === undefined ? undefined : to > from;
}

/** The newest figure of a benchmark, of a year that has begun. */
export function benchmarkValue(
  { benchmarks = [] }: Measure,
  name: string | undefined,
  asOf: IsoDay,
): number | undefined {
  if (name === undefined) return undefined;
  const key = keyOf(name);
  let best: { readonly value: number; readonly year: string } | undefined;
  for (const { name: own = '', value, year: written = '' } of benchmarks) {
    const year = yearOf(written);
    if (value === undefined || keyOf(own) !== key || !isYearBy(year, asOf)) continue;
    if (!best || year >= best.year) best = { value, year };
  }
  return best?.value;
}

/** Whether a year, as it is written of a benchmark, has begun by a day; one that nobody can read has. */
export function isYearBy(written: string | undefined, asOf: IsoDay): boolean {
  return yearOf(written) <= asOf.slice(0, 4);
}

function yearOf(written = ''): string {
  return /\d{4}/.exec(written)?.[0] ?? '';
}

interface Written {
  readonly by?: DateValue | undefined;
  readonly value?: number | undefined;
  readonly benchmark?: string | undefined;
}

function goal({ by, value, benchmark }: Written, measure: Measure, asOf: IsoDay): readonly Goal[] {
  if (value !== undefined) return [{ day: by?.day, value }];
  const figure = benchmarkValue(measure, benchmark, asOf);
  if (benchmark === undefined || figure === undefined) return [];
  return [{ day: by?.day, value: figure, benchmark }];
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

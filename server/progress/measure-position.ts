/** How each measure stands on a day: its figures against its targets, its benchmarks and its own past. */

import type { Measure } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Entry, Lists } from '../workspace/lists';
import {
  baselineOf,
  type Goal,
  goalsOf,
  hasFallenDue,
  highIsGood,
  isYearBy,
  type Reached,
  type Reading,
  reachedOn,
  readingsOf,
} from './measure-goals';
import { lineOf, measureOn } from './measure-line';

/** A measure on a day. */
export interface MeasurePosition {
  readonly measure: Entry<Measure>;
  readonly baseline: { readonly day: IsoDay | undefined; readonly value: number } | undefined;
  /** Up to the day, in order. */
  readonly readings: readonly Reading[];
  readonly goals: readonly Goal[];
  /** The line that leads to them. */
  readonly wanted: readonly Reading[];
  /** The last target whose day has come, and what became of it. */
  readonly due: (Goal & { readonly reached: Reached }) | undefined;
  /** The next one. */
  readonly next: (Goal & { readonly reached: Reached }) | undefined;
  /** The way of the last reading from the one before, or from a baseline that is earlier. */
  readonly direction: 'better' | 'worse' | 'level' | undefined;
  /** Against the line that leads to the targets. */
  readonly line: 'on' | 'off' | undefined;
  /** What the last reading is to each benchmark that has a figure, of a year that has begun. */
  readonly benchmarks: readonly {
    readonly name: string;
    readonly value: number;
    readonly year: string | undefined;
    readonly standing: 'better' | 'worse' | 'equal' | undefined;
  }[];
}

/** The measures of a plan and those that it shares, in order. */
export function measuresOn({
  measures,
  asOf,
}: Pick<Lists, 'measures' | 'asOf'>): readonly MeasurePosition[] {
  return measures.entries.map((measure) => measurePosition(measure, asOf));
}

function measurePosition(measure: Entry<Measure>, asOf: IsoDay): MeasurePosition {
  const { values } = measure;
  const readings = readingsOf(values, asOf);
  const goals = goalsOf(values, {}, asOf);
  const isHigh = highIsGood(values, asOf, goals);
  const last = readings.at(-1);
  const due = goals.findLast(({ day }) => hasFallenDue(day, last, asOf));
  const next = goals.find(({ day }) => !hasFallenDue(day, last, asOf));
  const line = measureOn(values, {}, asOf);
  const baseline = baselineOf(values, asOf);
  const isFirst = last !== undefined && baseline !== undefined && (baseline.day ?? '') < last.day;
  const before = readings.at(-2) ?? (isFirst ? baseline : undefined);
  return {
    measure,
    baseline,
    readings,
    goals,
    wanted: lineOf(values, asOf),
    due: due && { ...due, reached: reachedOn(values, due, asOf) },
    next: next && { ...next, reached: reachedOn(values, next, asOf) },
    // What adds up over a year only ever goes one way.
    direction:
      values.period !== 'year-to-date' && last && before && isHigh !== undefined
        ? way(last.value - before.value, isHigh)
        : undefined,
    line: line && (line.isOff ? 'off' : 'on'),
    benchmarks: (values.benchmarks ?? []).flatMap(({ name = '', value: figure, year }) =>
      figure === undefined || !isYearBy(year, asOf)
        ? []
        : [{ name, value: figure, year, standing: standing(last, figure, isHigh) }],
    ),
  };
}

function way(change: number, isHigh: boolean): MeasurePosition['direction'] {
  if (change === 0) return 'level';
  return change > 0 === isHigh ? 'better' : 'worse';
}

function standing(
  last: Reading | undefined,
  figure: number,
  isHigh: boolean | undefined,
): MeasurePosition['benchmarks'][number]['standing'] {
  if (!last || isHigh === undefined) return undefined;
  const found = way(last.value - figure, isHigh);
  return found === 'level' ? 'equal' : found;
}

/** Whether the figures of a measure keep to the line that leads to its targets. */

import type { Criterion, Measure } from '../plan/types';
import type { DateValue } from '../plan/values';
import { daysBetween, type IsoDay } from '../text/dates';

/** The last figure of a measure, and where the line to its targets is on that day. */
export interface OnLine {
  readonly date: IsoDay;
  readonly value: number;
  readonly expected: number;
  /** On the wrong side of the line, further than is tolerated. */
  readonly isOff: boolean;
}

/** A figure and its day. */
export interface Point {
  readonly day: IsoDay;
  readonly value: number;
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
  criterion: Pick<Criterion, 'target' | 'by' | 'targets'>,
  day: IsoDay,
): OnLine | undefined {
  const targets = targetsOf(measure, criterion);
  const last = lastFigure(measure, day);
  const [first] = targets;
  if (!last || !first) return undefined;
  const baseline = pointOf(measure.baseline?.date, measure.baseline?.value);
  const line = baseline && baseline.day < first.day ? [baseline, ...targets] : targets;
  const isHigh = highIsGood(measure, first.value);
  const expected = valueAt(line, last.day);
  if (isHigh === undefined || expected === undefined) return undefined;
  return {
    date: last.day,
    value: last.value,
    expected,
    isOff: isMissed(last.value, roundedLike(expected, [last, ...line]), isHigh, measure),
  };
}

/** The last figure of a measure up to a day. */
export function lastFigure(measure: Measure, day: IsoDay): Point | undefined {
  return points(measure.actuals).findLast((one) => one.day <= day);
}

/** Whether a figure is on the wrong side of the one that was wanted, further than is tolerated. */
export function isMissed(
  value: number,
  wanted: number,
  isHigh: boolean,
  { tolerance }: Measure,
): boolean {
  const miss = isHigh ? wanted - value : value - wanted;
  return miss > Math.abs(tolerance ?? 0) + rounding;
}

/** A day between two figures is known no better than they are: where they are whole, so is what is wanted. */
function roundedLike(wanted: number, figures: readonly Point[]): number {
  const places = Math.max(...figures.map(({ value }) => placesOf(value)));
  return Number(wanted.toFixed(places));
}

/** How many digits a figure has behind its point. */
function placesOf(value: number): number {
  const [, digits = '', power = 0] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.min(Math.max(digits.length - Number(power), 0), 20);
}

/** Less than any figure of a plan says. */
const rounding = 1e-9;

function targetsOf(
  measure: Measure,
  { target, by, targets }: Pick<Criterion, 'target' | 'by' | 'targets'>,
): readonly Point[] {
  if (targets) return points(targets.map(({ by: date, value }) => ({ date, value })));
  const all = points(measure.targets?.map(({ by: date, value }) => ({ date, value })));
  const own = pointOf(by, target === undefined ? undefined : figureOf(target));
  // A criterion says where its measure is to end, and the measure itself how it gets there.
  return own ? [...all.filter(({ day }) => day < own.day), own] : all;
}

/** '12%' is 12; a target in words is none. */
export function figureOf(target: string): number | undefined {
  const [, figure] =
    /^\p{Sc}?\s*(-?\d+(?:\.\d+)?)\s*\p{L}*%?$/u.exec(target.replace(/,(?=\d{3})/g, '')) ?? [];
  return figure === undefined ? undefined : Number(figure);
}

/** Which way is better: as the measure says, else the way from its baseline to a target. */
export function highIsGood(
  { 'good-is': good, baseline }: Measure,
  target: number,
): boolean | undefined {
  if (good) return good === 'high';
  const from = baseline?.value;
  return from === undefined || from === target ? undefined : target > from;
}

/** The value of the line on a day: between two of its points in proportion of the days. */
function valueAt(line: readonly Point[], day: IsoDay): number | undefined {
  const after = line.findIndex((one) => one.day >= day);
  if (after < 0) return line.at(-1)?.value;
  const [before, next] = [line[after - 1], line[after]];
  if (!next || next.day === day) return next?.value;
  if (!before) return undefined;
  const share = daysBetween(before.day, day) / daysBetween(before.day, next.day);
  return before.value + (next.value - before.value) * share;
}

interface Dated {
  readonly date?: DateValue | undefined;
  readonly value?: number | undefined;
}

/** Those that have a day and a figure, in order; of one day the last that is written. */
function points(dated: readonly Dated[] = []): readonly Point[] {
  const byDay = new Map<IsoDay, Point>();
  for (const { date, value } of dated) {
    const point = pointOf(date, value);
    if (point) byDay.set(point.day, point);
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function pointOf(date: DateValue | undefined, value: number | undefined): Point | undefined {
  return date && value !== undefined ? { day: date.day, value } : undefined;
}

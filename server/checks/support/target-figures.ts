/** Targets as plain figures, so that those of two criteria can be compared. */

import { subjectWords } from '../../measures/helps';
import type { Measure as Read } from '../../measures/reading';
import type { Relation } from '../../measures/relation';
import type { Measure } from '../../plan/types';
import type { IsoDay } from '../../text/dates';
import { singular } from '../../text/words';
import type { Entry } from '../../workspace/lists';
import type { Spot } from '../check';
import { type PlacedCriterion, stretchSpot } from './readings';
import { aboutOf, type Grades, gradesOf } from './target-words';

/** On which side of a figure a result has to be; the others compare with their own kind alone. */
export type Way = 'up' | 'down' | 'equal' | 'more by' | 'less by' | 'times' | 'within';

/** One figure to reach: of what, how, how much and by when. */
export interface Target extends Partial<Grades> {
  /** The words for what is measured, in order. */
  readonly about: readonly string[];
  /** Nothing else is said of it. */
  readonly isPlain: boolean;
  readonly unit: string;
  readonly way: Way;
  readonly value: number;
  readonly shown: string;
  readonly first?: IsoDay;
  readonly last?: IsoDay;
  /** Where it stands; absent for a target of a shared list, which is no part of this file. */
  readonly spot?: Spot;
  /** Its criterion: several figures of one are a trajectory. */
  readonly of: string;
  /** The measure of the plan that it is a target of. */
  readonly measure?: string;
}

/** A target that a criterion sets. */
export interface TargetFigure extends Target {
  readonly spot: Spot;
}

const ways: Readonly<Partial<Record<Relation, Way>>> = {
  'at-least': 'up',
  above: 'up',
  'increase-to': 'up',
  'at-most': 'down',
  below: 'down',
  'reduce-to': 'down',
  'increase-by': 'more by',
  'reduce-by': 'less by',
  times: 'times',
};

/** The figures that a measurable criterion sets as targets. */
export function figuresOf(one: PlacedCriterion): readonly TargetFigure[] {
  if (one.grade !== 'measurable') return [];
  const { measure } = one.criterion;
  return one.reading.measures.flatMap((read) => {
    const figure = figureOf(one, read);
    return figure ? [{ ...figure, ...(measure !== undefined && { measure }) }] : [];
  });
}

function figureOf(one: PlacedCriterion, read: Read): TargetFigure | undefined {
  const { value, unit, by, within } = read;
  if (by && (by.first === undefined || by.last === undefined)) return undefined;
  const about = aboutOf(read);
  const days = by?.first !== undefined &&
    by.last !== undefined && { first: by.first, last: by.last };
  const plain = subjectWords(read.subject?.text ?? '').join(' ') === about.join(' ');
  const same = { about, isPlain: plain, of: one.path.join('.'), ...days };
  if (!value) {
    if (within?.limits !== 'event' || about.length === 0) return undefined;
    const limit = { unit: '', way: 'within', value: within.days, shown: within.text } as const;
    return { ...same, ...limit, spot: stretchSpot(one, within) };
  }
  const isShare = unit?.text === '%' && isExact(read);
  const parts = isShare ? gradesOf(read) : undefined;
  if (value.upper !== undefined || (about.length === 0 && !parts)) return undefined;
  return {
    ...same,
    unit: unitKey(unit?.text),
    way: ways[read.comparator?.relation ?? 'equal'] ?? 'equal',
    value: value.value,
    shown: unit?.text === '%' ? `${value.text}%` : value.text,
    spot: stretchSpot(one, value),
    ...parts,
  };
}

const sides = { low: 'down', high: 'up' } as const;

/** The targets of a measure in the list of measures. */
export function figuresOfMeasure({ id, values, shared }: Entry<Measure>): readonly Target[] {
  const about = subjectWords(values.title ?? '');
  const good = values['good-is'];
  const way = good ? sides[good] : 'equal';
  return (values.targets ?? []).flatMap(({ by, value }, i) => {
    if (value === undefined || !by || about.length === 0) return [];
    const spot = { at: { block: 'measures' }, path: [id, 'targets', i, 'value'] };
    const { first, last } = by;
    const unit = unitKey(values.unit);
    const shown = unit === '%' ? `${value}%` : String(value);
    const figure = {
      about,
      isPlain: true,
      unit,
      way,
      value,
      shown,
      first,
      last,
      measure: id,
    } as const;
    return [{ ...figure, of: `measures.${id}`, ...(!shared && { spot }) }];
  });
}

type Amount = Pick<Target, 'way' | 'value'>;

/** Whether two targets for one thing cannot both be met. */
export function disagree(a: Amount, b: Amount): boolean {
  if (a.way === b.way) return a.value !== b.value;
  const [low, high] = [bounds(a), bounds(b)];
  return low !== undefined && high !== undefined && (low[0] > high[1] || high[0] > low[1]);
}

/** The least and the most that a result may be. */
function bounds({ way, value }: Amount): readonly [number, number] | undefined {
  switch (way) {
    case 'up':
      return [value, Number.POSITIVE_INFINITY];
    case 'down':
      return [Number.NEGATIVE_INFINITY, value];
    case 'equal':
      return [value, value];
    default:
      return undefined;
  }
}

/** A unit in the form in which units are compared. */
export function unitKey(unit: string | undefined): string {
  const text = unit?.toLowerCase() ?? '';
  return /^(?:%|per ?cent|percentage)/.test(text) ? '%' : singular(text);
}

/** A ceiling or a floor leaves the other parts room. */
function isExact({ comparator }: Read): boolean {
  const relation = comparator?.relation ?? 'equal';
  return /^(?:equal|about|reduce-to|increase-to)$/.test(relation);
}

/** Whether one criterion asks for more than another that says the same of the same. */

import type { PlacedCriterion } from '../../checks/support/readings';
import type { Measure as Read } from '../../measures/reading';
import type { Relation } from '../../measures/relation';
import type { Measure } from '../../plan/types';
import { daysBetween, formatDay } from '../../text/dates';
import { singular } from '../../text/words';
import type { List } from '../../workspace/lists';
import { byAmount, inCommon, opposite, together, type Verdict } from '../change';
import { shift } from '../words';
import { growsBy } from './bounds';

/** What became of a target. */
export interface Compared {
  readonly verdict: Verdict;
  /** What is easier or harder, in words; none where nothing can be compared. */
  readonly words: readonly string[];
}

export type Way = 'high' | 'low';
type Measures = Pick<List<Measure>, 'get'>;

const ways: Readonly<Partial<Record<Relation, Way>>> = {
  'at-least': 'high',
  above: 'high',
  'increase-to': 'high',
  'increase-by': 'high',
  'at-most': 'low',
  below: 'low',
  'reduce-to': 'low',
  // By more is harder.
  'reduce-by': 'high',
};

/** Compares the targets of two criteria, one by one where they have as many. */
export function harderOrEasier(
  before: PlacedCriterion,
  after: PlacedCriterion,
  measuresBefore: Measures,
  measuresAfter: Measures,
): Compared {
  const [old, now] = [before.reading.measures, after.reading.measures];
  if (old.length !== now.length) return { verdict: 'neither', words: [] };
  const found = old.flatMap((one, i) => {
    const other = now[i];
    if (!other) return [];
    const [a, b] = [wayOf(one, before, measuresBefore), wayOf(other, after, measuresAfter)];
    const way = inCommon(a, b);
    return [...amounts(one, other, way), ...limits(one, other), ...dates(one, other)];
  });
  return {
    verdict: together(found.map(({ verdict }) => verdict)),
    words: found.map(({ words }) => words),
  };
}

interface Told {
  readonly verdict: Verdict;
  readonly words: string;
}

function amounts(one: Read, other: Read, way: Way | undefined): readonly Told[] {
  const [was, is] = [one.value, other.value];
  if (!was || !is || was.value === is.value || unitOf(one) !== unitOf(other)) return [];
  const words = `the figure to reach changed from ${shownAs(one)} to ${shownAs(other)}`;
  if (way === undefined || isCap(one) !== isCap(other))
    return [{ verdict: 'neither', words: `${words} (it does not say which way is better)` }];
  const more = byAmount(was.value, is.value);
  const verdict = way === 'high' ? more : opposite(more);
  return [{ verdict, words: `${words}, which asks for ${verdict === 'weaker' ? 'less' : 'more'}` }];
}

function isCap({ comparator }: Read): boolean {
  return comparator?.relation === 'at-most' || comparator?.relation === 'below';
}

/** 'within 10 days' asks for more than 'within 20 days'. */
function limits(one: Read, other: Read): readonly Told[] {
  const [was, is] = [one.within, other.within];
  if (!was || !is || was.days === is.days || was.limits !== is.limits) return [];
  const verdict = opposite(byAmount(was.days, is.days));
  return [{ verdict, words: `the time that is allowed changed from ${was.text} to ${is.text}` }];
}

function dates(one: Read, other: Read): readonly Told[] {
  const [was, is] = [one.by?.last, other.by?.last];
  if (was === undefined || is === undefined || was === is) return [];
  const verdict = opposite(byAmount(0, daysBetween(was, is)));
  const moved = shift(daysBetween(was, is));
  return [
    { verdict, words: `the date moved ${moved}, from ${formatDay(was)} to ${formatDay(is)}` },
  ];
}

/** Which way is better: as the criterion says, or its measure in the plan. */
function wayOf(
  { comparator, change, baseline, value }: Read,
  { criterion, text }: PlacedCriterion,
  measures: Measures,
): Way | undefined {
  const good = criterion.measure && measures.get(criterion.measure)?.values['good-is'];
  const said = comparator && ways[comparator.relation];
  // 'Up to ten new places' is a promise, and no limit.
  const isCeiling = said === 'low' && growsBy(text);
  if (said && !isCeiling) return said;
  if (change && change.way !== 'better') return change.way === 'up' ? 'high' : 'low';
  if (baseline && 'value' in baseline && value && baseline.value !== value.value)
    return value.value > baseline.value ? 'high' : 'low';
  return good || undefined;
}

/** Which way is better by the measure that both versions of a criterion name. */
export function goodOf(
  { criterion: one }: PlacedCriterion,
  { criterion: other }: PlacedCriterion,
  before: Measures,
  after: Measures,
): Way | undefined {
  const [a, b] = [
    one.measure && before.get(one.measure)?.values['good-is'],
    other.measure && after.get(other.measure)?.values['good-is'],
  ];
  return inCommon(a || undefined, b || undefined);
}

function unitOf({ unit }: Read): string {
  return singular(unit?.text.toLowerCase() ?? '');
}

function shownAs({ value, unit }: Read): string {
  const figure = value?.text ?? '';
  if (unit === undefined || figure.includes(unit.text)) return figure;
  return unit.text === '%' ? `${figure}%` : `${figure} ${unit.text}`;
}

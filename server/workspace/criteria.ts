/** The words of a criterion, whether it was written as a text or as fields. */

import type { Criterion, Measure } from '../plan/types';
import type { DateValue } from '../plan/values';
import { formatDay } from '../text/dates';
import type { List } from './lists';

type Target = NonNullable<Measure['targets']>[number];

/**
 * A criterion as one sentence: its text, else the title of its measure, with what is to be reached and
 * by when: 'Permanent posts filled by agency staff: 12% by 31 August 2026'. A criterion that names a
 * measure and no target of its own has those of the measure. Empty for one that says nothing.
 */
export function criterionText(criterion: Criterion, measures: Pick<List<Measure>, 'get'>): string {
  const { text, measure: id, 'tested-by': test } = criterion;
  const measure = id === undefined ? undefined : measures.get(id)?.values;
  const subject = text ?? measure?.title ?? id;
  const targets = targetsOf(criterion, measure);
  const parts = [subject, targets].filter((part) => part !== undefined && part !== '');
  if (parts.length > 0) return parts.join(': ');
  const tests = [test?.method, test?.sample, test?.threshold].filter((part) => part !== undefined);
  return tests.join(', ');
}

function targetsOf(criterion: Criterion, measure: Measure | undefined): string {
  const { target, by, targets, text } = criterion;
  const unit = measure?.unit;
  if (target !== undefined || by)
    return [withUnit(target, unit), byDay(by)].filter(Boolean).join(' ');
  const all = targets ?? (text === undefined ? measure?.targets : undefined) ?? [];
  return all
    .map((one) => targetText(one, unit))
    .filter(Boolean)
    .join(', ');
}

/** '12% by 31 August 2026', 'equal to or better than England by 2027'. */
export function targetText({ by, value, benchmark }: Target, unit: string | undefined): string {
  const figure = value === undefined ? undefined : withUnit(String(value), unit);
  const level = benchmark === undefined ? undefined : `equal to or better than ${benchmark}`;
  return [figure ?? level, byDay(by)].filter(Boolean).join(' ');
}

/** '12' of '%' is '12%', of '£' is '£12', of 'days' is '12 days'; a figure with its own unit stays. */
export function withUnit(figure: string | undefined, unit: string | undefined): string | undefined {
  if (figure === undefined || unit === undefined || !/^-?[\d.,]+$/.test(figure)) return figure;
  if (/^\p{Sc}$/u.test(unit)) return figure.replace(/^-?/, (minus) => minus + unit);
  return /^\p{L}/u.test(unit) ? `${figure} ${unit}` : figure + unit;
}

/** A figure with its unit, of which there may be one: '1 household', '1.5 households'; `places` behind the point at most. */
export function figureText(value: number, unit: string | undefined, places = 2): string {
  const text = String(Number(value.toFixed(places)));
  return withUnit(text, text === '1' || text === '-1' ? unit && oneOf(unit) : unit) ?? text;
}

/** 'household' of 'households', 'day per case' of 'days per case', 'child' of 'children'. */
function oneOf(unit: string): string {
  const [, things = '', rest = ''] = /^(.*?)((?:\s+(?:per|of|in|for|from)\s.*)?)$/.exec(unit) ?? [];
  const one = things
    .replace(/\bchildren$/, 'child')
    .replace(/\bpeople$/, 'person')
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L})(?<!s)s$/u, '');
  return one + rest;
}

/** 'by 31 August 2026', 'by August 2026', 'by 2026': as exactly as it was written. */
export function byDay(by: DateValue | undefined): string | undefined {
  if (!by) return undefined;
  const day = formatDay(by.last);
  if (by.precision === 'day') return `by ${day}`;
  return `by ${day
    .split(' ')
    .slice(by.precision === 'month' ? 1 : 2)
    .join(' ')}`;
}

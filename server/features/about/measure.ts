/** What there is to know of a measure. */

import { dateName } from '../../checks/support/naming';
import type { Draft } from '../../measures/draft';
import type { Measure } from '../../plan/types';
import type { DateValue } from '../../plan/values';
import { targetText, withUnit } from '../../workspace/criteria';
import type { Card } from '../card';
import type { Known } from '../known';
import { actionsNamed, officersNamed } from './words';

/** A measure by id. What is dated after the as-of date is left out, as in every figure. */
export function aboutMeasure(known: Known, id: string): Card | undefined {
  const values = known.lists.measures.get(id)?.values;
  if (!values) return undefined;
  const owner = officersNamed(known, values.owner);
  return {
    name: known.said(values.title ?? id),
    beside: `(${known.said(id)})`,
    about: values.definition && known.said(values.definition),
    facts: [
      ...figuresOf(known, values),
      lastActual(known, values),
      owner && `Owner: ${owner}`,
      usedBy(known, id),
    ],
  };
}

/** A measure that a criterion could become. */
export function aboutDraft(known: Known, { title, unit, goodIs, baseline, targets }: Draft): Card {
  const values: Measure = {
    ...(unit !== undefined && { unit }),
    ...(goodIs && { 'good-is': goodIs }),
    ...(baseline !== undefined && { baseline: { value: baseline } }),
    targets: targets.map(({ by, ...level }) => ({ ...level, ...(by && dated(by)) })),
  };
  return {
    name: known.said(title),
    about: 'A new measure of the plan. What is missing is left for you to fill in there.',
    facts: figuresOf(known, values),
  };
}

function dated(by: string): { readonly by: DateValue } {
  return { by: { text: by, day: by, first: by, last: by, precision: 'day' } };
}

function figuresOf(known: Known, values: Measure): Card['facts'] {
  return [
    values.unit && `Measured in: ${known.said(values.unit)}`,
    values['good-is'] && `${values['good-is'] === 'low' ? 'Lower' : 'Higher'} is better`,
    baselineOf(known, values),
    ...targetsOf(known, values),
  ];
}

function baselineOf(known: Known, { baseline, unit }: Measure): string | undefined {
  if (baseline?.value === undefined) return 'No baseline';
  return `Baseline: ${figure(known, baseline.value, unit)}${onDay(baseline.date)}`;
}

const targetsShown = 4;

function targetsOf({ said }: Known, { targets = [], unit }: Measure): readonly string[] {
  const told = targets.map((target) => targetText(target, unit)).filter((text) => text !== '');
  if (told.length === 0) return ['No target'];
  const more = told.length - targetsShown;
  return [
    ...told.slice(0, targetsShown).map((text) => `Target: ${said(text)}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

function lastActual(known: Known, { actuals = [], unit }: Measure): string {
  let last: (typeof actuals)[number] | undefined;
  for (const one of actuals) {
    if (one.value === undefined || !one.date || one.date.day > known.lists.asOf) continue;
    if (!last?.date || one.date.day >= last.date.day) last = one;
  }
  if (last?.value === undefined) return 'No figure read so far';
  return `Last figure: ${figure(known, last.value, unit)}${onDay(last.date)}`;
}

function figure({ said }: Known, value: number, unit: string | undefined): string {
  return said(withUnit(String(value), unit) ?? '');
}

function onDay(date: Parameters<typeof dateName>[0] | undefined): string {
  return date ? `, ${dateName(date)}` : '';
}

function usedBy(known: Known, id: string): string | undefined {
  if (known.snapshot.kind === 'config') return undefined;
  const using = known.actions.filter(({ values }) =>
    [...(values['success-criteria'] ?? []), ...(values['how-will-we-know'] ?? [])].some(
      ({ measure }) => measure === id,
    ),
  );
  return using.length > 0 ? `Decides ${actionsNamed(known, using)}` : 'No criterion names it';
}

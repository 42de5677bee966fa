/** The parts of what was read in a criterion, under names that everybody knows. */

import type { PlacedCriterion } from '../../checks/support/readings';
import type { Relation } from '../../measures/relation';
import type { Measure, Missing, Stretch } from '../../measures/shape';
import type { Action } from '../../plan/types';
import { formatDay } from '../../text/dates';
import type { Known } from '../known';

const relations: Readonly<Record<Relation, string>> = {
  equal: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  above: 'more than ',
  below: 'less than ',
  'increase-to': 'a rise to ',
  'reduce-to': 'a fall to ',
  'increase-by': 'a rise by ',
  'reduce-by': 'a fall by ',
  times: '',
  'in-line': 'in line with ',
  'no-worse': 'no worse than ',
  better: 'better than ',
};

const questions: Readonly<Record<Missing, string>> = {
  amount: 'how much?',
  baseline: 'from what?',
  unit: 'in what unit?',
  date: 'by when?',
  fact: 'what would be seen?',
  blank: 'what is still to be filled in?',
};

/** One line a part; several measures are numbered. */
export function partsOf(known: Known, one: PlacedCriterion, action: Action): readonly string[] {
  const { measures, text, missing } = one.reading;
  const lines = measures.flatMap((measure, i) => {
    const number = measures.length > 1 ? `${i + 1}. ` : '';
    return partsOfMeasure(measure, text).map(
      ([name, part]) => `${number.replace('.', '\\.')}${name}: ${known.said(part)}`,
    );
  });
  const day = action.deadline?.day;
  const isDue = missing.includes('date') && day !== undefined;
  const due = isDue ? [`By when: ${formatDay(day)}, the deadline of the action`] : [];
  const open = one.grade === 'vague' ? [] : missing.filter((part) => !isDue || part !== 'date');
  const asked = open.map((part) => questions[part]).join(' ');
  return [
    ...lines,
    ...(one.grade === 'vague' ? [] : due),
    ...(asked ? [`Still open: ${asked}`] : []),
  ];
}

type Told = readonly [name: string, part: string];

function partsOfMeasure(measure: Measure, text: string): readonly Told[] {
  const { subject, change, baseline, benchmark, quantifier, by, within, every } = measure;
  const told: readonly (readonly [string, string | undefined])[] = [
    ['What is measured', subject?.text],
    ['How much', amountOf(measure, text)],
    ['Which way', isMoveSaid(measure) ? undefined : change?.text],
    ['From what', baseline && withUnit(baseline, measure, text)],
    ['Compared with', benchmark && `${relationOf(measure)}${benchmark.text}`],
    ['Which cases', quantifier && `every one (‘${quantifier.text}’)`],
    ['By when', by && (by.last === undefined ? by.text : `${formatDay(by.last)} (‘${by.text}’)`)],
    ['Within', within && [within.text, within.since?.text].filter(Boolean).join(' ')],
    ['How often', every?.text],
  ];
  return told.flatMap(([name, part]) => (part === undefined ? [] : [[name, part] as const]));
}

function amountOf(measure: Measure, text: string): string | undefined {
  const { value, benchmark } = measure;
  if (!value) return undefined;
  const relation = benchmark ? '' : relationOf(measure);
  return `${relation}${withUnit(value, measure, text)}`;
}

function relationOf({ comparator }: Measure): string {
  return comparator ? relations[comparator.relation] : '';
}

/** 'A fall to' has said it. */
function isMoveSaid({ comparator, value }: Measure): boolean {
  return value !== undefined && /^(?:increase|reduce)/.test(comparator?.relation ?? '');
}

/** A figure with its unit, as it stands beside it: '12%', 'two weeks', '£900'. */
function withUnit({ text, start, end }: Stretch, { unit }: Measure, whole: string): string {
  if (!unit) return text;
  const after = [unit.text, ` ${unit.text}`].find((one) => whole.startsWith(one, end));
  if (after !== undefined) return text + after;
  return whole.endsWith(unit.text, start) ? unit.text + text : text;
}

/** How the parts that were read agree with those expected. */

import { readCriterion } from '../../../server/measures/reading';
import type { Measure } from '../../../server/measures/shape';
import type { ExpectedMeasure, LabelledCriterion } from '../corpus';
import { Tallies } from './tally';

const names = [
  'subject',
  'comparator',
  'value',
  'upper',
  'unit',
  'baseline',
  'benchmark',
  'quantifier',
  'by',
  'within',
  'every',
] as const;

type Name = (typeof names)[number];

/** A tally for each part, over the criteria whose parts are labelled. */
export function partFigures(criteria: readonly LabelledCriterion[]): Tallies {
  const tallies = new Tallies();
  for (const { text, parts, borderline } of criteria) {
    if (parts === undefined || borderline === true) continue;
    const { measures } = readCriterion(text);
    for (const name of names) {
      const expected = parts.flatMap((part) => said(expectedPart(part, name)));
      const given = measures.flatMap((measure) => said(partOf(measure, name)));
      count(tallies, name, [...new Set(expected)], [...new Set(given)]);
    }
  }
  return tallies;
}

function count(tallies: Tallies, name: Name, expected: string[], given: string[]): void {
  const left = [...given];
  for (const one of expected) {
    const found = left.findIndex((other) => agrees(name, one, other));
    tallies.of(name).add(true, found >= 0);
    if (found >= 0) left.splice(found, 1);
  }
  for (const _ of left) tallies.of(name).add(false, true);
}

/** Figures must be the same; of words one may say a little more than the other. */
function agrees(name: Name, a: string, b: string): boolean {
  if (name === 'value' || name === 'upper') return a === b;
  if (name === 'comparator') return a === b || moves(a, b) || moves(b, a);
  return a.includes(b) || b.includes(a);
}

/** 'Falls to under 10' is a fall to a figure and a figure to stay below. */
function moves(a: string, b: string): boolean {
  return (
    (a === 'reduce-to' && /^(?:below|at-most)$/.test(b)) ||
    (a === 'increase-to' && /^(?:above|at-least)$/.test(b))
  );
}

/** A value with no words that compare has to be met as it is. */
function expectedPart(part: ExpectedMeasure, name: Name): ExpectedMeasure[Name] {
  const isPlain = name === 'comparator' && part.value !== undefined;
  return part[name] ?? (isPlain ? 'equal' : undefined);
}

function partOf(measure: Measure, name: Name): ExpectedMeasure[Name] {
  if (name === 'comparator') return measure.comparator?.relation ?? (measure.value && 'equal');
  if (name === 'value') return measure.value?.value;
  if (name === 'upper') return measure.value?.upper;
  return measure[name]?.text;
}

function said(part: ExpectedMeasure[Name]): string[] {
  if (part === undefined) return [];
  if (typeof part === 'number') return [String(Math.round(part * 1000) / 1000)];
  return [part.toLowerCase().replace(/\s+/g, ' ').trim()];
}

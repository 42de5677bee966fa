/** Targets as plain figures, so that those of two criteria can be compared. */

import { subjectKey } from '../../measures/helps';
import type { Measure } from '../../measures/reading';
import type { Relation } from '../../measures/shape';
import type { IsoDay } from '../../text/dates';
import type { Spot } from '../check';
import { type PlacedCriterion, stretchSpot } from './readings';

/** One figure to reach: of what, how, how much, by when, and where it stands. */
export interface TargetFigure {
  /** Everything the clause says but its figure and date: same words, same thing measured. */
  readonly about: string;
  readonly way: string;
  readonly value: number;
  readonly shown: string;
  readonly first?: IsoDay;
  readonly last?: IsoDay;
  readonly spot: Spot;
  /** The position of its criterion: several figures of one are a trajectory. */
  readonly of: string;
  /** The grades of inspection that it counts, and of what, for those that are parts of one whole. */
  readonly grades?: string;
  readonly whole?: string;
}

const ways: Readonly<Partial<Record<Relation, string>>> = {
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
  return one.reading.measures.flatMap((measure) => {
    const { value, by, unit } = measure;
    if (
      !value ||
      value.upper !== undefined ||
      (by?.first === undefined) !== (by?.last === undefined)
    )
      return [];
    if (by && by.last === undefined) return [];
    const about = aboutOf(measure);
    const spot = stretchSpot(one, value);
    const parts = unit?.text === '%' && isExact(measure) ? gradesOf(measure) : undefined;
    if (about === '' && !parts) return [];
    return [
      {
        about: about === '' ? '' : `${about}; ${(unit?.text ?? '').toLowerCase()}`,
        way: ways[measure.comparator?.relation ?? 'equal'] ?? 'equal',
        value: value.value,
        shown: unit?.text === '%' ? `${value.text}%` : value.text,
        ...(by?.first !== undefined && by.last !== undefined && { first: by.first, last: by.last }),
        spot,
        of: one.path.join('.'),
        ...parts,
      },
    ];
  });
}

/** The words of a clause without its figure, its date and what compares: '' where they name nothing. */
function aboutOf({ stretch, ...measure }: Measure): string {
  const taken = [
    measure.value,
    measure.unit,
    measure.comparator,
    measure.change,
    measure.by,
    measure.within,
    measure.benchmark,
    measure.baseline,
  ];
  let left = stretch.text;
  for (const part of taken) {
    if (!part || part.start < stretch.start || part.end > stretch.end) continue;
    const [from, to] = [part.start - stretch.start, part.end - stretch.start];
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  const key = subjectKey({ text: left.replace(/%/g, ' '), start: 0, end: left.length });
  // 'Then', 'it' and 'the target' mean something said before.
  const names = key
    .split(' ')
    .filter((word) => /[a-z]{4}/.test(word) && !/^(?:then|target|this|that|these)$/.test(word));
  return names.length === 0 ? '' : key;
}

/** A ceiling or a floor leaves the other parts room. */
function isExact({ comparator }: Measure): boolean {
  const relation = comparator?.relation ?? 'equal';
  return /^(?:equal|about|reduce-to|increase-to)$/.test(relation);
}

const scale = ['inadequate', 'requires improvement', 'good', 'outstanding'] as const;
const NOT_OF_THE_WHOLE =
  /^(?:the|of|that|are|is|as|be|by|to|at|overall|rated|judged|graded|percentage|proportion|share|number|cases?|files?|audits?|audited|or|and|work|in)$/;

/** 'Cases rated good or outstanding': which grades, and of what. */
function gradesOf({ subject }: Measure): { grades: string; whole: string } | undefined {
  const text = subject?.text.toLowerCase() ?? '';
  if (/\b(?:not|no|less|least|better|above|worse|below|than)\b/.test(text)) return undefined;
  const grades = scale.filter((grade) => new RegExp(`\\b${grade}\\b`).test(text));
  if (grades.length === 0) return undefined;
  const rest = scale.reduce((left, grade) => left.replace(grade, ' '), text);
  const whole = (rest.match(/[a-z]+/g) ?? []).filter((word) => !NOT_OF_THE_WHOLE.test(word));
  return { grades: grades.join(', '), whole: whole.join(' ') };
}

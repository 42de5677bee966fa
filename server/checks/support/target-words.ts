/** What a target is about, as words that can be compared. */

import { subjectWords } from '../../measures/helps';
import type { Measure } from '../../measures/shape';

const kept = new WeakMap<Measure, readonly string[]>();

/** What a measure is about: the words that carry meaning, in order; none where they name nothing. */
export function aboutOf(measure: Measure): readonly string[] {
  const about = kept.get(measure) ?? wordsOf(measure);
  kept.set(measure, about);
  return about;
}

function wordsOf(measure: Measure): readonly string[] {
  const { subject, stretch } = measure;
  const isTakenOver = subject !== undefined && subject.end <= stretch.start;
  const words = subjectWords(isTakenOver ? subject.text : restOf(measure));
  const isNamed = words.some((word) => /[a-z]{4}/.test(word) && !POINTING.test(word));
  return isNamed ? words : [];
}

/** They mean something that was said before. */
const POINTING = /^(?:then|target|this|that|these)$/;

/** Whoever reports a figure is not what it is of: 'the school reports that ...'. */
const REPORTED =
  /^.*?\b(?:reports?|shows?|finds?|confirms?|says?|evidences?|demonstrates?) that\b/i;

/** The clause without its figures, its date and what compares. */
function restOf({ stretch, ...measure }: Measure): string {
  const taken = [
    measure.value,
    measure.unit,
    measure.comparator,
    measure.change,
    measure.by,
    measure.within,
    measure.benchmark,
    measure.baseline,
    measure.baselineOn,
  ];
  let left = stretch.text;
  for (const part of taken) {
    if (!part || part.start < stretch.start || part.end > stretch.end) continue;
    const [from, to] = [part.start - stretch.start, part.end - stretch.start];
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return left.replace(/%/g, ' ').replace(REPORTED, ' ');
}

/** The grades of inspection that a measure counts, and of what. */
export interface Grades {
  readonly grades: string;
  readonly whole: string;
}

const scale = ['inadequate', 'requires improvement', 'good', 'outstanding'] as const;
const graded = scale.map((grade) => new RegExp(`\\b${grade}\\b`));
const NOT_OF_THE_WHOLE =
  /^(?:the|of|that|are|is|as|be|by|to|at|overall|rated|judged|graded|percentage|proportion|share|number|cases?|files?|audits?|audited|or|and|work|in)$/;

/** 'Cases rated good or outstanding': which grades, and of what. */
export function gradesOf({ subject }: Measure): Grades | undefined {
  const text = subject?.text.toLowerCase() ?? '';
  if (/\b(?:not|no|less|least|better|above|worse|below|than)\b/.test(text)) return undefined;
  const grades = scale.filter((_, i) => graded[i]?.test(text));
  if (grades.length === 0) return undefined;
  const rest = scale.reduce((left, grade) => left.replace(grade, ' '), text);
  const whole = (rest.match(/[a-z]+/g) ?? []).filter((word) => !NOT_OF_THE_WHOLE.test(word));
  return { grades: grades.join(', '), whole: whole.join(' ') };
}

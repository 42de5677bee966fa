/** How grades agree with their labels. */

import { type Grade, readCriterion } from '../../../server/measures/reading';
import type { LabelledCriterion } from '../corpus';
import { Tallies, Tally } from './tally';

export const grades: readonly Grade[] = ['measurable', 'verifiable', 'vague'];

/** Grades a text. */
export type Grader = (text: string) => Grade;

const given = new Map<string, Grade>();

/** The tool itself; what it says of a text is asked for several figures. */
export const ours: Grader = (text) => {
  const grade = given.get(text) ?? readCriterion(text).grade;
  given.set(text, grade);
  return grade;
};

/** What needs no reading at all: whatever has a digit is measurable. */
export const byDigit: Grader = (text) => (/\d/.test(text) ? 'measurable' : 'vague');

const WEAK =
  /\b(?:effective(?:ly)?|robust|timely|appropriate(?:ly)?|embedded|confident|consistent(?:ly)?|improve[ds]?|better|good|quality|support(?:ed|s)?|ensure|understand|evidence|regular(?:ly)?|clear(?:ly)?|strong(?:er)?|relevant|reduce[ds]?|increase[ds]?|more|fewer|less)\b/i;

/** What a list of weak words makes of it: whatever has none of them is measurable. */
export const byWeakWords: Grader = (text) => (WEAK.test(text) ? 'vague' : 'measurable');

/** How a grader did: by grade, folded to measurable or not, and which grade was taken for which. */
export interface GradeFigures {
  readonly count: number;
  readonly byGrade: Tallies;
  /** Measurable against the other two. */
  readonly measurable: Tally;
  /** The other two against measurable. */
  readonly notMeasurable: Tally;
  /** `label/given` to how often. */
  readonly confusion: ReadonlyMap<string, number>;
}

/** Compares a grader with the labels; borderline criteria are left out. */
export function gradeFigures(criteria: readonly LabelledCriterion[], grader: Grader): GradeFigures {
  const clear = criteria.filter(({ borderline }) => borderline !== true);
  const byGrade = new Tallies();
  const [measurable, notMeasurable] = [new Tally(), new Tally()];
  const confusion = new Map<string, number>();
  for (const { text, grade } of clear) {
    const given = grader(text);
    for (const one of grades) byGrade.of(one).add(grade === one, given === one);
    measurable.add(grade === 'measurable', given === 'measurable');
    notMeasurable.add(grade !== 'measurable', given !== 'measurable');
    const pair = `${grade}/${given}`;
    confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
  }
  return { count: clear.length, byGrade, measurable, notMeasurable, confusion };
}

/** Whether a criterion was made vaguer, or clearer: its grade, its figure, its date. */

import type { PlacedCriterion } from '../../checks/support/readings';
import type { Grade } from '../../measures/reading';
import type { Verdict } from '../change';

/** What makes a criterion one that can be tested. */
interface Sharpness {
  readonly grade: number;
  readonly hasFigure: boolean;
  readonly hasDate: boolean;
}

const grades: readonly Grade[] = ['vague', 'verifiable', 'measurable'];
const reached: Readonly<Record<Grade, string>> = {
  vague: 'nobody can test',
  verifiable: 'can be seen to be met, but not measured',
  measurable: 'can be measured',
};

/** Which of two versions of a criterion is clearer, and why; neither where each is in something. */
export function sharpened(
  before: PlacedCriterion,
  after: PlacedCriterion,
): { readonly verdict: Verdict; readonly why: string } {
  const [was, is] = [sharpnessOf(before), sharpnessOf(after)];
  if (was.grade !== is.grade) {
    const why = `it was one that ${reached[before.grade]}, and is one that ${reached[after.grade]}`;
    return { verdict: is.grade > was.grade ? 'stronger' : 'weaker', why };
  }
  const parts = [
    ['figure', was.hasFigure, is.hasFigure],
    ['date', was.hasDate, is.hasDate],
  ] as const;
  const lost = parts.flatMap(([part, had, has]) => (had && !has ? [part] : []));
  const won = parts.flatMap(([part, had, has]) => (!had && has ? [part] : []));
  if (lost.length > 0 === won.length > 0) return { verdict: 'neither', why: '' };
  return lost.length > 0
    ? { verdict: 'weaker', why: `it names no ${lost.join(' and no ')} any more` }
    : { verdict: 'stronger', why: `it names a ${won.join(' and a ')} now` };
}

function sharpnessOf({ grade, reading, criterion }: PlacedCriterion): Sharpness {
  const { by, target, targets = [] } = criterion;
  const isBenchmarked = targets.some(({ value, benchmark }) => value ?? benchmark);
  return {
    grade: grades.indexOf(grade),
    hasFigure:
      target !== undefined ||
      isBenchmarked ||
      reading.measures.some(({ value, within, benchmark }) => value ?? within ?? benchmark),
    hasDate:
      by !== undefined ||
      targets.some((one) => one.by) ||
      reading.measures.some((one) => one.by !== undefined),
  };
}

/** Whether a criterion was made vaguer, or clearer: its grade, its figure, its date. */

import type { PlacedCriterion } from '../../checks/support/readings';
import type { Grade } from '../../measures/reading';
import type { Verdict } from '../change';

/** What makes a criterion one that can be tested; of its figures each kind, measure by measure. */
interface Sharpness {
  readonly grade: number;
  readonly hasFigure: boolean;
  readonly figures: readonly Figures[];
  readonly hasDate: boolean;
}

interface Figures {
  readonly amount: boolean;
  /** 'All' and 'none' say how many as well: who writes them for a figure has lost none. */
  readonly quantified: boolean;
  readonly limit: boolean;
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
  const [lost, won] = [lostFrom(was, is), lostFrom(is, was)];
  if (lost.length > 0 === won.length > 0) return { verdict: 'neither', why: '' };
  return lost.length > 0
    ? { verdict: 'weaker', why: `${lost.map((part) => words[part][0]).join(' and ')} any more` }
    : { verdict: 'stronger', why: `${won.map((part) => words[part][1]).join(' and ')} now` };
}

/** What is said of a part that is gone, and of one that came. */
const words = {
  figure: ['it names no figure', 'it names a figure'],
  amount: ['no figure says how many', 'a figure says how many'],
  limit: ['no figure says how soon', 'a figure says how soon'],
  date: ['it names no date', 'it names a date'],
} as const;

/** The parts that one has and another lacks. A figure of one kind does not stand in for that of another. */
function lostFrom(one: Sharpness, other: Sharpness): readonly (keyof typeof words)[] {
  const isWithout = one.hasFigure && !other.hasFigure;
  const figures = isWithout
    ? (['figure'] as const)
    : (['amount', 'limit'] as const).filter((kind) => lacks(one.figures, other.figures, kind));
  return one.hasDate && !other.hasDate ? [...figures, 'date'] : figures;
}

/** Whether figures of a kind that were there are not: measure by measure, where there are as many of them. */
function lacks(was: readonly Figures[], is: readonly Figures[], kind: 'amount' | 'limit'): boolean {
  const still = (figures: Figures) => figures[kind] || (kind === 'amount' && figures.quantified);
  if (was.length !== is.length) return was.some((figures) => figures[kind]) && !is.some(still);
  return was.some((figures, i) => figures[kind] && !is.slice(i, i + 1).some(still));
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
    figures: reading.measures.map(({ value, benchmark, quantifier, within }) => ({
      amount: target !== undefined || isBenchmarked || (value ?? benchmark) !== undefined,
      quantified: quantifier !== undefined,
      limit: within !== undefined,
    })),
    hasDate:
      by !== undefined ||
      targets.some((one) => one.by) ||
      reading.measures.some((one) => one.by !== undefined),
  };
}

/** How a criterion of a plan is graded, whether it was written as a text or as fields. */

import { type Grade, type Reading, readCriterion } from '../../measures/reading';
import type { Criterion, Measure } from '../../plan/types';
import { remembered } from '../../text/remembered';
import { criterionText } from '../../workspace/criteria';
import type { List } from '../../workspace/lists';

/** A criterion as one sentence, what was read in it, and its grade. */
export interface GradedCriterion {
  readonly text: string;
  readonly reading: Reading;
  /** That of the reading, or better where the fields say what the words leave open. */
  readonly grade: Grade;
}

/** Reads and grades a criterion. */
export function gradeCriterion(
  criterion: Criterion,
  measures: Pick<List<Measure>, 'get'>,
): GradedCriterion {
  const text = criterionText(criterion, measures);
  const reading = readingOf(text);
  return { text, reading, grade: better(reading.grade, gradeOfFields(criterion, measures)) };
}

/** What a text says as a criterion; read once for the texts that came last. */
export const readingOf = remembered(readCriterion);

/** A measure with its target decides; a test with its sample and threshold does, and any other shows. */
function gradeOfFields(criterion: Criterion, measures: Pick<List<Measure>, 'get'>): Grade {
  const { measure: id, target, targets, 'tested-by': test } = criterion;
  const measure = id === undefined ? undefined : measures.get(id)?.values;
  const wanted = targets ?? measure?.targets ?? [];
  const isSet = wanted.some(
    ({ value, benchmark }) => value !== undefined || benchmark !== undefined,
  );
  if (measure && (target !== undefined || isSet)) return 'measurable';
  if (!test) return 'vague';
  return test.sample !== undefined && test.threshold !== undefined ? 'measurable' : 'verifiable';
}

const grades: readonly Grade[] = ['vague', 'verifiable', 'measurable'];

function better(a: Grade, b: Grade): Grade {
  return grades.indexOf(a) > grades.indexOf(b) ? a : b;
}

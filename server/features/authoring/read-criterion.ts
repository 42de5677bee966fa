/** A success criterion as its author types it: whether anybody could test it yet, and what is missing. */

import { readingOf } from '../../checks/support/criteria';
import { typedDate } from '../../checks/support/typed-date';
import { forExample, whyUntested } from '../../checks/support/untested';
import type { CriterionAnswer, CriterionParams } from '../../protocol';
import { grades } from '../about/criterion';
import { oneLine } from './fields';

/** Fewer words are the beginning of a sentence, of which there is nothing to say yet. */
const fewestWords = 3;

/** Reads a criterion; undefined of what is none yet. An example has the typed deadline in it. */
export function criterionAnswer({ text, deadline }: CriterionParams): CriterionAnswer | undefined {
  const written = oneLine(text);
  if (written.split(' ').length < fewestWords) return undefined;
  const reading = readingOf(written);
  if (reading.grade !== 'vague') return { severity: 'information', message: grades[reading.grade] };
  const day = typedDate(deadline);
  const example = forExample({ reading }, day.kind === 'date' ? day.last : undefined);
  return {
    severity: 'warning',
    message: `Not yet testable: ${whyUntested({ reading })}.${example}`,
  };
}

/** Why a criterion cannot be tested yet, in words. */

import type { Missing } from '../../measures/shape';
import type { GradedCriterion } from './criteria';

const wants: Readonly<Record<Missing, string>> = {
  amount: 'an amount: from what, to what',
  baseline: 'where it starts from',
  unit: 'a unit',
  date: 'a date: by when',
  fact: 'a fact that somebody could look up',
  blank: 'the figure that is still to be filled in',
};

/** What is vague in a criterion and what would make it testable: two half sentences for a message. */
export function whyUntested({ reading }: GradedCriterion): string {
  const seen = new Set(reading.vague.map(({ text }) => text.toLowerCase()));
  const words = [...seen].slice(0, 3).map((word) => `'${word}'`);
  const wanted = reading.missing.slice(0, 2).map((missing) => wants[missing]);
  const vague =
    words.length > 0 ? `${words.join(' and ')} may mean something else to every reader` : '';
  const missing =
    wanted.length > 0 ? `say ${wanted.join(', and ')}` : 'say what would be counted, and by when';
  return vague === '' ? missing : `${vague}; ${missing}`;
}

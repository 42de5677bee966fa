/** What keeps the reader of a plan from knowing all that it says. */

import type { Problem } from '../engine/problem';
import { counted } from '../text/counted';

/** The checks whose problems leave it open what the plan says. */
const hidesWhatIsMeant =
  /^(?:yaml\/|plan\/(?:encoding|duplicate-key|unknown-key|invalid-value|ambiguous-name)|internal-error)|\/(?:invalid|unknown(?:-\w+)?|duplicate-ref)$/;

/** The limits of a report of a plan with these problems, in sentences. */
export function limitsOf(problems: readonly Pick<Problem, 'check'>[]): readonly string[] {
  const unread = problems.filter(({ check }) => hidesWhatIsMeant.test(check)).length;
  if (unread === 0) return [];
  const name = unread === 1 ? 'names' : 'name';
  return [
    `What is meant at ${counted(unread, 'place')} of the plan that cannot be read or ${name} something unknown: 'golden-thread check' tells which.`,
  ];
}

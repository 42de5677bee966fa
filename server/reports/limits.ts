/** What keeps a report from knowing all that there is to know of its plan. */

import type { Problem } from '../engine/problem';
import type { PlanHistory } from '../history/plan-history';
import { beginningWords } from '../history/words';
import { counted } from '../text/counted';

/** The checks whose problems leave it open what the plan says. */
const hidesWhatIsMeant =
  /^(?:yaml\/|plan\/(?:encoding|duplicate-key|unknown-key|invalid-value|ambiguous-name)|internal-error)|\/(?:invalid|unknown(?:-\w+)?|duplicate-ref)$/;

/** What a reader must know before anything else of a plan with these problems, in sentences. */
export function noticesOf(problems: readonly Pick<Problem, 'check'>[]): readonly string[] {
  const unread = problems.filter(({ check }) => hidesWhatIsMeant.test(check)).length;
  if (unread === 0) return [];
  const name = unread === 1 ? 'names' : 'name';
  return [
    `${counted(unread, 'place')} of the plan cannot be read, or ${name} something unknown, so figures may be wrong: 'golden-thread check' tells which.`,
  ];
}

/** What is not known of a plan's past, in sentences. */
export function limitsOf(history: PlanHistory | undefined): readonly string[] {
  if (!history) {
    return [
      'Which deadlines moved without a record: git holds no version of this plan, or cannot be asked.',
    ];
  }
  return history.begins === undefined ? [] : [`${beginningWords(history.begins)}.`];
}

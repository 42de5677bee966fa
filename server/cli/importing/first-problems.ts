/** What matters first in a plan that was just made. */

import { adviceOn, firstOf, groupsOf, sentenceOf } from '../../features/problem-groups';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import type { Console } from '../console';
import type { OnePlan } from '../reporting/one-plan';
import { typed } from '../typed';

/** So many are told: more at once would help nobody. */
const wanted = 5;

/** The lines on a plan: how large it is, its most important problems, and how to see the rest. */
export function firstProblems(
  name: string,
  { plan, problems }: Pick<OnePlan, 'plan' | 'problems'>,
  { colours }: Pick<Console, 'colours'>,
): string {
  const groups = groupsOf(problems);
  const actions = counted(plan.actions.length, 'action');
  const priorities =
    plan.priorities.length === 1 ? '1 priority' : `${plan.priorities.length} priorities`;
  const lines = [`Wrote ${harmless(name)}: ${actions} in ${priorities}.`];
  if (groups.length > 0) {
    lines.push('', colours.bold(`What matters first of ${counted(problems.length, 'problem')}`));
    for (const group of firstOf(groups, wanted)) {
      const advice = adviceOn(group);
      lines.push(`${group.severity}: ${sentenceOf(group)}${advice ? ` ${advice}` : ''}`);
    }
    lines.push('', `All of them: golden-thread check ${typed(name)}`);
  }
  return `${lines.join('\n')}\n`;
}

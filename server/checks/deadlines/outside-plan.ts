import type { PlanHead } from '../../plan/types';
import type { DateValue } from '../../plan/values';
import { formatDay, type IsoDay, isDay } from '../../text/dates';
import { type Fix, planCheck } from '../check';
import { actionName, dueOn } from '../support/naming';
import { isInPlan } from '../support/plan-days';

type Due = Pick<DateValue, 'day' | 'precision'>;

export const outsidePlan = planCheck({
  id: 'deadlines/outside-plan',
  severity: 'error',
  summary: 'A deadline outside the life of the plan, or a plan that ends before it starts.',
  why: 'What is due outside the life of the plan is reported to no board, so nobody sees whether it was done.',
  together: (count) => `${count} dates fall before the plan starts or after it ends.`,
  advice: 'Change them, or the dates of the plan.',
  uses: ['plan'],
  fails: [
    { actions: ['deadline: 2027-10-31'] },
    { actions: ['deadline: 2025-07-31'] },
    { actions: ['deadline: 2027'] },
    { blocks: 'plan:\n  title: Plan\n  starts: 2027-03-01\n  ends: 2026-08-31', actions: [''] },
  ],
  passes: [
    { actions: ['deadline: 2027-08-31'] },
    { actions: ['deadline: March 2026'], asOf: '2026-03-02' },
    { actions: ['deadline: ongoing\nreview-every: 8 weeks'] },
    { actions: ['deadline: 2028-01-31\nwithdrawn:\n  reason: Moved to the next plan', ''] },
  ],
  facts({ action: { ref, deadline }, plan }) {
    if (deadline?.day === undefined || isInPlan(deadline.day, plan)) return undefined;
    const { day, text, precision } = deadline;
    return { due: { day, text, precision }, ...(ref !== undefined && { ref }) };
  },
  run({ actions, plan }, report) {
    const { starts, ends } = plan;
    if (starts && ends && ends.day < starts.day) {
      const message = `The plan ends on ${formatDay(ends.day)}, before it starts on ${formatDay(starts.day)}, so no deadline can fall in it. Correct one of the two dates.`;
      report({ at: { block: 'plan' }, path: ['ends'], message });
      return;
    }
    for (const { facts, index } of actions) {
      if (!facts) continue;
      const { due, ref } = facts;
      const { day } = due;
      const side =
        ends && day > ends.day
          ? `after the plan ends on ${formatDay(ends.day)}`
          : `before the plan starts on ${formatDay(starts?.day ?? day)}`;
      const at = { at: { action: index }, path: ['deadline'] };
      const message = `${actionName(ref)} is ${dueOn(due)}, ${side}, so no board will ask whether it was done. Change the deadline or the dates of the plan.`;
      const fixes = daysInside(due, plan).map(
        ([inside, why]): Fix => ({
          title: `Change the deadline to ${formatDay(inside)}${why}`,
          edits: [{ do: 'replace', ...at, text: inside }],
        }),
      );
      report({ ...at, message, fixes });
    }
  },
});

/** The same day in the year that was meant, where only one can be; then the nearest day of the plan. */
function daysInside({ day, precision }: Due, plan: PlanHead): [IsoDay, string][] {
  const { starts, ends } = plan;
  const days: [IsoDay, string][] = [];
  const from = Number((starts?.day ?? ends?.day ?? day).slice(0, 4));
  const to = Number((ends?.day ?? day).slice(0, 4));
  for (let year = from; year <= to; year++) {
    const other = `${year}${day.slice(4)}`;
    if (starts && ends && isDay(other) && isInPlan(other, plan)) days.push([other, '']);
  }
  if (days.length > 1 || precision !== 'day') days.length = 0;
  if (ends && day > ends.day) days.push([ends.day, ', when the plan ends']);
  else if (starts) days.push([starts.day, ', when the plan starts']);
  return days;
}

import { formatDay } from '../../text/dates';
import { actionCheck } from '../check';
import { actionName } from '../support/naming';

export const lateMilestone = actionCheck({
  id: 'deadlines/late-milestone',
  severity: 'warning',
  summary: 'A milestone that is due after the action it belongs to.',
  why: 'Either the action will not be finished by its deadline, or the milestone is no step towards it.',
  together: (count) => `${count} milestones are due after the action they belong to.`,
  advice: 'Change one of the two dates.',
  fails: [
    {
      actions: [
        'deadline: 2026-07-31\nmilestones:\n  - text: Posts advertised\n    due: 2026-06-30\n  - text: Posts filled\n    due: 2026-09-30',
      ],
    },
  ],
  passes: [
    { actions: ['milestones:\n  - text: Posts filled\n    due: July 2026'] },
    { actions: ['milestones:\n  - text: Posts filled\n    due: 2026-09-30\n    done: 2026-05-01'] },
    { actions: ['milestones:\n  - text: Posts filled'] },
    {
      actions: [
        'deadline: ongoing\nreview-every: 8 weeks\nmilestones:\n  - text: Posts filled\n    due: 2026-09-30',
      ],
    },
  ],
  run({ action: { deadline, milestones, ref } }, report) {
    const end = deadline?.day;
    if (end === undefined) return;
    for (const [i, { due, done, text }] of (milestones ?? []).entries()) {
      if (!due || done || due.day <= end) continue;
      const spot = { path: ['milestones', i, 'due'] };
      const what = text === undefined ? 'This milestone' : `'${text}'`;
      report({
        ...spot,
        message: `${what} is due on ${formatDay(due.day)}, after ${actionName(ref)} itself is due on ${formatDay(end)}. Bring the milestone forward, or change the deadline.`,
        fixes: [
          {
            title: `Change the milestone to ${formatDay(end)}, the deadline of ${ref ?? 'the action'}`,
            edits: [{ do: 'replace', ...spot, text: end }],
          },
        ],
      });
    }
  },
});

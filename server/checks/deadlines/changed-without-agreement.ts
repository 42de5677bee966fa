import type { DateValue, Deadline } from '../../plan/values';
import { lastChange } from '../../progress/deadline-changes';
import { formatDay } from '../../text/dates';
import { actionCheck, type Fix } from '../check';
import { actionName } from '../support/naming';

const moved = `original-deadline: 2026-06-30
deadline-changes:
  - from: 2026-06-30
    to: 2026-07-31
    on: 2026-05-12
    agreed-by: Improvement Board
    reason: Two rounds of advertising`;

export const changedWithoutAgreement = actionCheck({
  id: 'deadlines/changed-without-agreement',
  severity: 'warning',
  summary: 'A deadline that is neither the original one nor the last agreed change of it.',
  why: 'A deadline that moves without anybody agreeing hides delay from the board and from those who wait for the action.',
  together: (count) => `${count} deadlines were moved and nobody agreed it.`,
  advice: 'Write down who agreed each change and when, or put the old deadline back.',
  fails: [
    { actions: ['deadline: 2026-08-31\noriginal-deadline: 2026-06-30'] },
    { actions: [`deadline: 2026-08-31\n${moved}`] },
    { actions: ['deadline: ongoing\nreview-every: 8 weeks\noriginal-deadline: 2026-06-30'] },
  ],
  passes: [
    { actions: ['deadline: 2026-06-30\noriginal-deadline: June 2026'] },
    { actions: [`deadline: 2026-07-31\n${moved}`] },
    { actions: ['deadline: 15 June 2026\noriginal-deadline: June 2026'] },
  ],
  run({ action }, report) {
    const { deadline, ref, 'original-deadline': original } = action;
    const last = lastChange(action);
    const agreed = last ? last.to : original;
    if (!deadline || !agreed) return;
    if (isWithin(deadline, agreed) || (original && isWithin(deadline, original))) return;
    const now = deadline.day === undefined ? 'ongoing' : `due on ${formatDay(deadline.day)}`;
    const before = `${last ? 'the last agreed change made it' : 'its original deadline is'} ${formatDay(agreed.day)}`;
    const back = { do: 'replace', path: ['deadline'], text: agreed.day } as const;
    const fixes: Fix[] = [
      { title: `Change the deadline back to ${formatDay(agreed.day)}`, edits: [back] },
    ];
    if (deadline.day !== undefined) {
      const change = `from: ${agreed.day}\nto: ${deadline.day}\non:\nagreed-by:\nreason:`;
      const record = { do: 'add-item', path: ['deadline-changes'], yaml: change } as const;
      const title = 'Record the change, to fill in who agreed it';
      fixes.push({ title, blank: true, edits: [record] });
    }
    report({
      path: ['deadline'],
      message: `${actionName(ref)} is ${now}, but ${before}, so nobody is known to have agreed the change. Record who agreed it under deadline-changes, or change the deadline back.`,
      fixes,
    });
  },
});

/** A day of the month that was agreed is as agreed. */
function isWithin(deadline: Deadline, { first, last }: DateValue): boolean {
  return deadline.day !== undefined && deadline.day >= first && deadline.day <= last;
}

import { formatDay } from '../../text/dates';
import { nonWorkingDay, previousWorkingDay } from '../../text/working-days';
import { actionCheck } from '../check';
import { actionName } from '../support/naming';

const checks = 'deadlines/non-working-day: warning';

export const nonWorkingDeadline = actionCheck({
  id: 'deadlines/non-working-day',
  severity: 'off',
  summary: "A deadline on a weekend or on a bank holiday of the plan's region.",
  why: 'Nobody is at work to finish it or to sign it off, so it is late before anybody looks.',
  together: (count) => `${count} deadlines fall on a day when nobody is at work.`,
  advice: 'Choose the working day before.',
  uses: ['region'],
  fails: [
    { actions: ['deadline: 2026-08-01'], checks },
    { actions: ['deadline: 31 August 2026'], checks },
  ],
  passes: [
    { actions: ['deadline: 2026-07-31'], checks },
    { actions: ['deadline: August 2026'], checks },
    { actions: ['deadline: 2026-08-01'] },
  ],
  run({ action: { deadline, ref }, region }, report) {
    // A month or a year has working days enough.
    if (deadline?.day === undefined || deadline.precision !== 'day') return;
    const reason = nonWorkingDay(deadline.day, region);
    if (reason === undefined) return;
    const before = previousWorkingDay(deadline.day, region);
    const edit = { do: 'replace', path: ['deadline'], text: before } as const;
    report({
      path: ['deadline'],
      message: `${actionName(ref)} is due on ${formatDay(deadline.day)}, which is ${reason}, when nobody is there to finish it. The working day before is ${formatDay(before)}.`,
      fixes: [{ title: `Change the deadline to ${formatDay(before)}`, edits: [edit] }],
    });
  },
});

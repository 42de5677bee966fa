import { actionOn, isClosed } from '../../progress/action-on';
import { formatDay } from '../../text/dates';
import { actionCheck } from '../check';
import { actionName } from '../support/naming';

const isDue = 'deadline: 2026-05-29\n';

export const overdue = actionCheck({
  id: 'progress/overdue',
  severity: 'warning',
  summary: 'A deadline that has passed, and the action is not complete.',
  why: 'People still wait for what was promised to them by that day, and nobody has told them of a new one.',
  together: (count) => `${count} actions are overdue.`,
  advice:
    'Report those that are done as complete, with evidence, and have the board agree a new deadline for each of the others.',
  timed: true,
  evenWithdrawn: true,
  uses: ['asOf'],
  fails: [
    { actions: [isDue] },
    { actions: [`${isDue}status: off-track`] },
    { actions: ['', `${isDue}withdrawn:\n  date: 2026-06-02\n  reason: Done by the region`] },
  ],
  passes: [
    { actions: ['deadline: 2026-06-01'] },
    { actions: ['deadline: June 2026'] },
    {
      actions: [
        `${isDue}status: complete\nimpact: emerging\nupdates:\n  - date: 2026-05-20\n    evidence: [Audit of May]`,
      ],
    },
    { actions: ['', `${isDue}withdrawn:\n  reason: Done by the region`] },
    { actions: ['', `${isDue}withdrawn:\n  date: 2026-06-01`] },
  ],
  run({ action, asOf }, report) {
    const now = actionOn(action, asOf);
    const { deadline } = now;
    if (deadline === undefined || deadline >= asOf || isClosed(now)) return;
    report({
      path: ['deadline'],
      message: `${actionName(action.ref)} was due on ${formatDay(deadline)} and is not reported complete, so people still wait for what it promised. Report it complete, with evidence, or have the board agree a new deadline.`,
    });
  },
});

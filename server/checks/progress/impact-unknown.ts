import { actionOn, completeSince, statusPath } from '../../progress/action-on';
import { addMonths, formatDay } from '../../text/dates';
import { actionCheck } from '../check';
import { actionFieldsBefore } from '../support/action-fields';
import { actionName } from '../support/naming';

const done = (fields: string) =>
  `status: complete\n${fields}updates:\n  - date: 2026-05-20\n    status: complete\n    evidence: [Audit of May]\n`;
const asOf = '2026-08-20';

export const impactUnknown = actionCheck({
  id: 'progress/impact-unknown',
  severity: 'suggestion',
  summary: 'An action that has been complete for a while, and nobody knows what it changed.',
  why: 'A plan can be done to the last action and be no help to a single child.',
  together: (count) =>
    `${count} actions have long been complete, and nobody knows what they changed.`,
  advice: 'Look how people fare now, and report the impact of each.',
  timed: true,
  options: {
    months: {
      value: 3,
      about: 'How many months after an action is complete somebody has to know what it changed.',
    },
  },
  uses: ['asOf'],
  fails: [
    { actions: [done('')], asOf },
    { actions: [done('impact: not-yet-known\n')], asOf },
    { actions: [done('')], checks: 'progress/impact-unknown:\n  months: 0' },
  ],
  passes: [
    { actions: [done('')], asOf: '2026-08-19' },
    { actions: [done('impact: emerging\n')], asOf },
    { actions: ['status: off-track'] },
  ],
  run({ action, asOf: day, options: { months = 0 } }, report) {
    const { impact = 'not-yet-known', hasEvidence } = actionOn(action, day);
    const since = completeSince(action, day);
    // What is complete in name only is told as that.
    if (since === undefined || impact !== 'not-yet-known' || !hasEvidence) return;
    if (addMonths(since, months) > day) return;
    const isThere = action.impact !== undefined;
    report({
      path: isThere ? ['impact'] : (statusPath(action, day) ?? ['status']),
      message: `${actionName(action.ref)} has been complete since ${formatDay(since)}, but nobody has said what it changed for people. Look, and report its impact: emerging, evidenced or worsening.`,
      fixes: isThere
        ? []
        : [
            {
              title: 'Add its impact, to fill in',
              blank: true,
              edits: [
                {
                  do: 'add-field',
                  path: [],
                  key: 'impact',
                  yaml: '',
                  follows: actionFieldsBefore('impact'),
                },
              ],
            },
          ],
    });
  },
});

import { hasLaterUpdate } from '../../progress/action-on';
import type { Rating } from '../../progress/rating-rules';
import { type Fix, planCheck, type Spot } from '../check';
import { actionFieldsBefore } from '../support/action-fields';
import { actionName } from '../support/naming';
import { overratingOf, progressFacts, words } from '../support/rated';

const late = 'deadline: 2026-05-29\n';
/** More of them are not read. */
const MOST_REASONS = 3;

export const reportedStatus = planCheck({
  id: 'progress/reported-status',
  severity: 'warning',
  summary: 'A reported status that is better than what the plan says makes it.',
  why: 'A board that is told that all goes well does not ask, and finds out when it is too late to help anybody.',
  together: (count) => `${count} actions are reported better than what the plan says makes them.`,
  advice: 'Report each of them as it is, or write down what has changed.',
  timed: true,
  evenWithdrawn: true,
  uses: ['plan', 'boards', 'measures', 'asOf'],
  fails: [
    { actions: [`${late}status: on-track`] },
    { actions: [`${late}updates:\n  - date: 2026-05-20\n    status: at-risk`] },
    {
      actions: [
        'status: on-track\nmilestones:\n  - text: Posts advertised\n    due: 2026-05-29\n  - text: Posts filled\n    due: 2026-07-10',
      ],
    },
    {
      actions: ['status: on-track\nsuccess-criteria:\n  - measure: agency'],
      blocks:
        'measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    owner: head-hr\n    baseline:\n      value: 23\n      date: 2026-01-01\n    targets:\n      - by: 2026-07-31\n        value: 12\n    actuals:\n      - date: 2026-05-29\n        value: 24\n',
    },
  ],
  passes: [
    { actions: ['status: on-track'] },
    {
      actions: ['status: at-risk\nmilestones:\n  - text: Posts advertised\n    due: 2026-05-29'],
    },
    {
      actions: [
        'status: on-track\nmilestones:\n  - text: Posts advertised\n    due: 2026-05-29\n    done: 2026-05-27',
      ],
    },
  ],
  facts({ action, measures, asOf }) {
    return {
      progress: progressFacts(action, { measures, asOf }),
      isPast: hasLaterUpdate(action, asOf),
    };
  },
  run({ actions, plan, boards, asOf }, report) {
    const overratingIn = overratingOf(actions, { plan, boards, asOf });
    for (const { facts, index } of actions) {
      const { rated, statusPath } = facts.progress;
      const found = rated.withdrawn ? undefined : overratingIn(facts.progress);
      if (!found || !rated.status || !statusPath) continue;
      const { calculated, reasons } = found;
      const spot = { at: { action: index }, path: statusPath };
      const why = reasons.slice(0, MOST_REASONS).join(' ');
      report({
        ...spot,
        message: `${actionName(rated.ref)} is reported ${words(rated.status)}, but what the plan says makes it ${words(calculated)}. ${why} Report it as it is, or write down what has changed.`,
        fixes: facts.isPast ? [] : [honest(spot, calculated)],
      });
    }
  },
});

/** What was reported on a day stays as it was: the newest word stands beside the updates. */
function honest(spot: Spot, calculated: Rating): Fix {
  const title = `Report it ${words(calculated)}`;
  if (spot.path.length === 1)
    return { title, edits: [{ do: 'replace', ...spot, text: calculated }] };
  const follows = actionFieldsBefore('status');
  const field = { path: [], key: 'status', yaml: calculated, follows };
  return { title, edits: [{ do: 'add-field', ...spot, ...field }] };
}

import type { Action } from '../../plan/types';
import { actionOn, endOfTime, isNewestFirst, statusPath } from '../../progress/action-on';
import { actionCheck, type Fix } from '../check';
import { actionName } from '../support/naming';

export const completeWithoutEvidence = actionCheck({
  id: 'progress/complete-without-evidence',
  severity: 'error',
  summary: 'An action that is reported complete, with nothing to show for it.',
  why: 'Without proof nobody can tell whether anything changed for the people whom it was promised to.',
  together: (count) => `${count} actions are reported complete, and nothing shows that they are.`,
  advice: 'Add the evidence of each to one of its updates.',
  fails: [
    { actions: ['status: complete'] },
    {
      actions: ['updates:\n  - date: 2026-05-20\n    status: complete\n    note: All posts filled'],
    },
  ],
  passes: [
    { actions: ['status: on-track'] },
    {
      actions: [
        'status: complete\nupdates:\n  - date: 2026-05-20\n    evidence: [Report to the board of 20 May]',
      ],
    },
    { actions: ['', 'status: complete\nwithdrawn:\n  reason: Done by the region'] },
  ],
  run({ action }, report) {
    const { status, hasEvidence } = actionOn(action, endOfTime);
    if (status !== 'complete' || hasEvidence) return;
    report({
      path: statusPath(action, endOfTime) ?? ['status'],
      message: `${actionName(action.ref)} is reported complete, but none of its updates shows any evidence, so the board has only somebody's word for it. Add the evidence: a file, an address, or where the proof can be seen.`,
      fixes: [evidenceFix(action)],
    });
  },
});

/** Evidence belongs to the newest update; one that has a word on it already is not asked for another. */
function evidenceFix(action: Action): Fix {
  const { updates = [] } = action;
  const isFirst = isNewestFirst(action);
  const newest = isFirst ? 0 : updates.length - 1;
  if (updates[newest]?.date === undefined)
    return {
      title: 'Add an update with evidence, to fill in',
      blank: true,
      edits: [{ do: 'add-item', path: ['updates'], yaml: 'date:\nstatus: complete\nevidence:' }],
    };
  return {
    title: 'Add evidence to the newest update, to fill in',
    blank: true,
    edits: [{ do: 'add-field', path: ['updates', newest], key: 'evidence', yaml: '' }],
  };
}

import { actionCheck } from '../check';
import { measureFixes } from '../support/measure-fix';
import { criteriaIn } from '../support/readings';
import { shortened } from '../support/shortened';
import { forExample, whyUntested } from '../support/untested';

export const notMeasurable = actionCheck({
  id: 'success/not-measurable',
  severity: 'warning',
  summary: 'A success criterion that nobody could test, beside one that somebody could.',
  why: 'Two people could look at the same facts and disagree whether it was met, so nobody learns whether children are better off.',
  together: (count) => `${count} success criteria cannot be tested by anybody.`,
  advice: 'Give each an amount, a date or a fact that somebody could look up.',
  uses: ['measures'],
  fails: [
    {
      actions: [
        'success-criteria:\n  - Visits in time rise from 70% in 2025 to 90%\n  - Staff are confident and well supported',
      ],
    },
    {
      actions: [
        'success-criteria:\n  - Visits in time rise from 70% in 2025 to 90%\n  - Re-referrals reduce',
      ],
    },
  ],
  passes: [
    {
      actions: [
        'success-criteria:\n  - Visits in time rise from 70% in 2025 to 90%\n  - No child waits longer than two weeks',
      ],
    },
    {
      actions: [
        'success-criteria:\n  - Visits in time rise from 70% in 2025 to 90%\n  - The practice standards are published',
      ],
    },
  ],
  run({ action, measures }, report) {
    const criteria = criteriaIn(action, 'success-criteria', measures);
    if (criteria.every(({ grade }) => grade === 'vague')) return;
    for (const one of criteria) {
      if (one.grade !== 'vague') continue;
      const why = `'${shortened(one.text)}' is not yet testable: ${whyUntested(one)}.`;
      const fixes = measureFixes([one], measures);
      report({ path: one.path, message: why + forExample(one, action.deadline?.day), fixes });
    }
  },
});

import { actionCheck } from '../check';
import { actionName } from '../support/naming';
import { criteriaIn } from '../support/readings';
import { shortened } from '../support/shortened';
import { whyUntested } from '../support/untested';

export const nothingMeasurable = actionCheck({
  id: 'success/nothing-measurable',
  severity: 'warning',
  summary: 'An action all of whose success criteria are vague.',
  why: 'Nobody could tell when the action has worked, so it may be called done while nothing has changed for children.',
  uses: ['measures'],
  fails: [
    {
      actions: [
        'success-criteria:\n  - Staff are confident and well supported\n  - Practice improves',
      ],
    },
    {
      actions: [
        'success-criteria: Practice improves\nhow-will-we-know: 90% of visits are in time by July 2026',
      ],
    },
  ],
  passes: [{ actions: ['success-criteria: No child waits longer than two weeks'] }],
  run({ action, measures }, report) {
    const criteria = criteriaIn(action, 'success-criteria', measures);
    const [first] = criteria;
    if (!first || criteria.some(({ grade }) => grade !== 'vague')) return;
    const known = criteriaIn(action, 'how-will-we-know', measures);
    const test = known.find(({ grade }) => grade === 'measurable');
    const related = criteria.map((one) => ({
      path: one.path,
      message: `Cannot be tested yet: ${whyUntested(one)}.`,
    }));
    const name = actionName(action.ref);
    const spot = { path: ['success-criteria'], onKey: true, related };
    if (test) {
      const message = `None of the success criteria of ${name} can be tested yet. How will we know has one that can, '${shortened(test.text)}': let a success criterion say so, too.`;
      report({ ...spot, severity: 'suggestion', message });
      return;
    }
    const message = `None of the success criteria of ${name} can be tested yet, so nobody could tell whether it worked. Make at least one testable; for the first, ${whyUntested(first)}.`;
    report({ ...spot, message });
  },
});

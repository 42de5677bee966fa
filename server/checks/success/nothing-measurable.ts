import { actionCheck } from '../check';
import { measureFixes } from '../support/measure-fix';
import { actionName } from '../support/naming';
import { criteriaIn } from '../support/readings';
import { shortened } from '../support/shortened';
import { forExample, whyUntested } from '../support/untested';

export const nothingMeasurable = actionCheck({
  id: 'success/nothing-measurable',
  severity: 'warning',
  summary: 'An action all of whose success criteria are vague.',
  why: 'Nobody could tell when the action has worked, so it may be called done while nothing has changed for children.',
  together: (count) =>
    `${count} actions cannot be tested: nobody could tell whether their success criteria are met.`,
  advice: 'Say in each what will be different for people: how much, from what, by when.',
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
    // What names a measure that is in no list is told as that.
    const criteria = criteriaIn(action, 'success-criteria', measures).filter(
      ({ criterion: { measure } }) => measure === undefined || measures.get(measure) !== undefined,
    );
    const [first] = criteria;
    if (!first || criteria.some(({ grade }) => grade !== 'vague')) return;
    const known = criteriaIn(action, 'how-will-we-know', measures);
    const test = known.find(({ grade }) => grade === 'measurable');
    const related = criteria.map((one) => ({
      path: one.path,
      message: `Not yet testable: ${whyUntested(one)}.`,
    }));
    const name = actionName(action.ref);
    const fixes = measureFixes(criteria, measures);
    const spot = { path: ['success-criteria'], onKey: true, related, fixes };
    if (test) {
      const message = `No success criterion of ${name} is testable yet, but one under 'How will we know' is: '${shortened(test.text)}'. Let a success criterion say so, too.`;
      report({ ...spot, severity: 'suggestion', message });
      return;
    }
    const message = `No success criterion of ${name} is testable yet, so nobody could tell whether it worked. The first: ${whyUntested(first)}.${forExample(first, action.deadline?.day)}`;
    report({ ...spot, message });
  },
});

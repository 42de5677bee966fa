import assert from 'node:assert/strict';
import type { Example } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeExample, judgeText } from '../support/judged';
import { told } from '../support/told';

describe('checks on agreed exceptions', () => {
  const cases: readonly (readonly [title: string, action: string, ...told: string[]])[] = [
    [
      'tell once that an exception has expired, and the problem again',
      'links: [O25.1, Z9] # exception links/unknown-source until 2026-05-31: list to come',
      'links/unknown-source: Z9',
      'exceptions/expired: # exception links/unknown-source until 2026-05-31: list to come',
    ],
    [
      'tell the last day from the day after it',
      'links: [O25.1, Z9] # exception links/unknown-source until 2026-06-01: list to come',
    ],
    [
      'tell a day that is none, and not that nothing is covered',
      '# exception links/unknown-source until summer: list to come\nlinks: [O25.1]',
      'exceptions/expired: # exception links/unknown-source until summer: list to come',
    ],
    [
      'tell a missing reason alone, beside the problem',
      'links: [O25.1, Z9] # exception links/unknown-source',
      'links/unknown-source: Z9',
      'exceptions/no-reason: # exception links/unknown-source',
    ],
    ['leave prose alone', 'links: [O25.1] # exception to the rule above'],
    [
      'leave a check alone that is off',
      'deadline: 2026-07-31 # exception deadlines/non-working-day: agreed',
    ],
    [
      'tell an exception on exceptions',
      '# exception exceptions/unused: whatever\nlinks: [O25.1]',
      'exceptions/unused: # exception exceptions/unused: whatever',
    ],
  ];
  for (const [title, action, ...expected] of cases) {
    it(title, () => {
      const example: Example = { actions: [action] };
      assert.deepEqual(told(examplePlan(example), judgeExample(example)), expected);
    });
  }

  it('offer the check that was meant', () => {
    const text = examplePlan({
      actions: ['links: [O25.1, Z9] # exception links/unknown-sauce: list to come'],
    });
    const { plan, problems } = judgeText(text);
    const fix = problems.find(({ check }) => check === 'exceptions/unused')?.fixes[0];
    assert.equal(fix?.title, 'Change to links/unknown-source');
    assert.deepEqual(judgeText(applied(text, fix.edits(plan))).problems, []);
  });

  it('take out an exception with its line, or from the end of a line', () => {
    for (const action of [
      '# exception links/unknown-source: agreed\nlinks: [O25.1]',
      'links: [O25.1] # exception links/unknown-source: agreed',
    ]) {
      const text = examplePlan({ actions: [action] });
      const { plan, problems } = judgeText(text);
      const [fix] = problems.flatMap(({ fixes }) => fixes);
      assert.equal(fix && applied(text, fix.edits(plan)), examplePlan({}));
    }
  });
});

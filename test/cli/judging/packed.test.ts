import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeText } from '../../../server/cli/judging/judging';
import { packed, unpacked } from '../../../server/cli/judging/packed';
import { identitiesOf } from '../../../server/engine/identity';
import type { Problem } from '../../../server/engine/problem';
import { rounds } from '../../support/effort';
import { planText } from '../../support/plans';

const setting = { config: {}, today: '2026-03-01' };

/** All that anybody can ask of a problem. */
const asked = (problems: readonly Problem[], plan: Parameters<typeof identitiesOf>[1]) =>
  problems.map(({ subject, related, fixes, ...rest }) => ({
    ...rest,
    subject,
    related: related.map(({ message, start, end }) => ({ message, start, end })),
    fixes: fixes.map(({ title, safe, blank, edits }) => ({
      title,
      safe,
      blank,
      edits: edits(plan),
    })),
  }));

describe('a packed plan', () => {
  it('says what the plan said that was judged', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const plan = { path: 'a.plan.yaml', text, setting };
        const judged = judgeText(plan);
        assert.ok('verdict' in judged);
        const again = unpacked(packed(judged, true), plan);
        const [before, after] = [judged.verdict, again.verdict];
        assert.deepEqual(asked(after.problems, after.plan), asked(before.problems, before.plan));
        assert.deepEqual(
          identitiesOf(after.problems, after.plan),
          identitiesOf(before.problems, before.plan),
        );
        assert.deepEqual(
          after.excepted.map(({ problem, reason }) => [problem.message, reason]),
          before.excepted.map(({ problem, reason }) => [problem.message, reason]),
        );
        assert.deepEqual(
          [again.asOf, after.crashed, after.exceptions.size],
          [judged.asOf, before.crashed, before.exceptions.size],
        );
      }),
      { numRuns: rounds(200) },
    );
  });

  it('that is not whole does not pretend to be', () => {
    const plan = { path: 'a.plan.yaml', text: 'plan: [', setting };
    const judged = judgeText(plan);
    assert.ok('verdict' in judged);
    const { problems } = unpacked(packed(judged, false), plan);
    const [problem = assert.fail()] = problems;
    assert.throws(() => problem.subject, /without its subject/);
  });
});

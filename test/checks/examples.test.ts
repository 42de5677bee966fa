import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeExample, lines } from '../support/judged';

describe('the plan that examples are laid over', () => {
  it('has no problem of any severity, with one action or six', () => {
    assert.deepEqual(lines(judgeExample({})), []);
    assert.deepEqual(lines(judgeExample({ actions: ['', '', '', '', '', ''] })), []);
  });
});

/** How many keys of a text have no value, neither behind them nor on the next line. */
function blanksIn(text: string): number {
  const blank = /^([ -]*)[\w-]+:[ \t]*\n(?!\1[ -]+\S)/gm;
  return text.match(blank)?.length ?? 0;
}

for (const check of checks) {
  describe(check.id, () => {
    if (check.on !== 'engine') {
      it('has failing and passing examples', () => {
        assert.ok(check.fails.length > 0 && check.passes.length > 0);
      });
    }
    for (const [i, example] of check.fails.entries()) {
      it(`failing example ${i + 1} gives exactly one problem, of this check`, () => {
        const found = judgeExample(example);
        assert.deepEqual(
          found.problems.map((problem) => problem.check),
          [check.id],
          `${lines(found).join('\n')}\n${examplePlan(example)}`,
        );
      });
      it(`failing example ${i + 1} is mended by each of its fixes`, () => {
        const text = examplePlan(example);
        const { plan, problems } = judgeExample(example);
        for (const fix of problems.flatMap(({ fixes }) => fixes)) {
          if (fix.blank) continue;
          const mended = applied(text, fix.edits(plan));
          assert.ok(blanksIn(mended) <= blanksIn(text), `${fix.title} leaves a blank`);
          // What leaves fields to fill in says so, and is no part of mending all.
          const left = judgeExample(example, checks, mended).problems.filter((problem) =>
            [check.id, 'plan/missing-field'].includes(problem.check),
          );
          assert.deepEqual(left, [], `${fix.title}\n${mended}`);
        }
      });
    }
    for (const [i, example] of check.passes.entries()) {
      it(`passing example ${i + 1} gives no problem`, () => {
        assert.deepEqual(lines(judgeExample(example)), [], examplePlan(example));
      });
    }
  });
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionCheck } from '../../server/checks/check';
import { examplePlan } from '../../server/checks/support/example';
import { problemsSince } from '../../server/engine/since';
import { applyEdits } from '../../server/plan/offsets';
import { rounds } from '../support/effort';
import { judgeText } from '../support/judged';
import { anyEdit, editOf, planText } from '../support/plans';

const unknown = 'links/unknown-source';
const vague = 'success/nothing-measurable';

/** The checks, with the refs of their actions, of what is told of a text that another was before. */
function told(text: string, before: string, config = '', configBefore = config): readonly string[] {
  const now = judgeText(text, { config });
  return problemsSince(now, judgeText(before, { config: configBefore })).map(
    ({ check, action }) => `${check} ${action}`,
  );
}

const overlays = ['links: [B19]', 'success-criteria: [Improved outcomes]', ''];
const plan = examplePlan({ actions: overlays });

/** The plan with its actions in another order, by their present indices. */
function inOrder(text: string, ...order: readonly number[]): string {
  const [head = '', ...actions] = text.split(/^(?= {6}- ref)/m);
  return head + order.map((i) => actions[i]).join('');
}

describe('the problems since a text', () => {
  it('are none where nothing changed', () => {
    assert.ok(judgeText(plan).problems.length > 1);
    assert.deepEqual(told(plan, plan), []);
  });

  it('are all those of an action that was edited', () => {
    const edited = plan.replace('[B19]', '[B19, BAU]');
    assert.ok(told(edited, plan).includes(`${unknown} CS1`));
    assert.ok(!told(edited, plan).some((one) => one.endsWith(' CS2')));
  });

  it('are none of an action that was moved', () => {
    const moved = inOrder(plan, 1, 0, 2);
    assert.notEqual(moved, plan);
    assert.deepEqual(told(moved, plan), []);
  });

  it('are those of actions whose refs were given anew', () => {
    const renumbered = plan.replace('ref: CS2', 'ref: CS4');
    assert.ok(told(renumbered, plan).includes(`${vague} CS4`));
    assert.ok(!told(renumbered, plan).includes(`${unknown} CS1`));
  });

  it('are those that a change of a list brings to actions that stayed', () => {
    const without = plan.replace(/^ {2}O25:\n(?: {4}.*\n)+/m, '');
    const since = told(without, plan);
    assert.ok(since.includes(`${unknown} CS2`) && since.includes(`${unknown} CS3`), since.join());
    assert.ok(!since.includes(`${vague} CS2`));
  });

  it('are not those of actions that stayed, where an edited one has another of their kind', () => {
    const added = plan.replace('links: [O25.1]', 'links: [B19]');
    assert.deepEqual(
      told(added, plan).filter((one) => one.startsWith(unknown)),
      [`${unknown} CS2`],
    );
  });

  it('are those that another configuration brings', () => {
    const off = `checks:\n  ${vague}: off\n`;
    assert.deepEqual(told(plan, plan, '', off), [`${vague} CS2`]);
    assert.deepEqual(told(plan, plan, off, ''), []);
  });

  it('are no others where line endings changed, or the end of the file', () => {
    assert.deepEqual(told(plan.replace(/\n/g, '\r\n'), plan), []);
    assert.deepEqual(told(`${plan.trimEnd()}\n\n\n`, plan), []);
  });

  it('are by action also where an anchor makes the file be read whole', () => {
    const anchored = plan
      .replace('lead-officer: ad-csc', 'lead-officer: &lead ad-csc')
      .replace('lead-officer: head-hr', 'lead-officer: *lead');
    assert.notEqual(anchored, plan);
    const edited = anchored.replace('[B19]', '[B19, BAU]');
    assert.deepEqual(told(anchored, anchored), []);
    assert.ok(told(edited, anchored).includes(`${unknown} CS1`));
    assert.ok(!told(edited, anchored).includes(`${vague} CS2`));
  });

  it('are all of a plan that was broken beyond reading before', () => {
    const all = judgeText(plan).problems.map(({ check, action }) => `${check} ${action}`);
    assert.deepEqual(told(plan, '[[[ no plan'), all);
  });

  it('are among them what broke in judging, also where it broke before', () => {
    const broken = actionCheck({
      id: 'test/broken',
      severity: 'error',
      summary: 'Breaks.',
      why: 'To see.',
      fails: [],
      passes: [],
      run: () => {
        throw new TypeError('not today');
      },
    });
    const verdict = judgeText(plan, {}, [broken]);
    assert.ok(verdict.crashed);
    assert.deepEqual(problemsSince(verdict, verdict), verdict.problems);
  });

  it('are some of all, in their order, whatever the texts say', () => {
    fc.assert(
      fc.property(planText, fc.array(anyEdit, { maxLength: 3 }), (text, edits) => {
        const edited = edits.reduce((all, one) => applyEdits(all, [editOf(all, one)]), text);
        const [now, before] = [judgeText(edited), judgeText(text)];
        const since = problemsSince(now, before);
        assert.deepEqual(
          since,
          now.problems.filter((problem) => since.includes(problem)),
        );
        assert.equal(new Set(since).size, since.length);
        if (edited === text) assert.deepEqual(since, []);
      }),
      { numRuns: rounds(500) },
    );
  });

  it('are all of those actions that changed', () => {
    const some = fc.constantFrom(...overlays, 'deadline: soon', 'lead-officer: Nobody');
    const pair = fc.integer({ min: 1, max: 6 }).chain((length) => {
      const actions = fc.array(some, { minLength: length, maxLength: length });
      return fc.tuple(actions, actions);
    });
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const now = judgeText(examplePlan({ actions: after }));
        const since = problemsSince(now, judgeText(examplePlan({ actions: before })));
        const isChanged = (ref: string) =>
          now.plan.actions.some(({ values }, i) => values.ref === ref && after[i] !== before[i]);
        for (const problem of now.problems.filter(({ action }) => action && isChanged(action)))
          assert.ok(since.includes(problem), problem.message);
      }),
      { numRuns: rounds(500) },
    );
  });
});

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { actionByKey, keyOf, keysOf } from '../../server/features/action-key';
import { planSnapshot } from '../support/snapshots';

const keys = (...refs: readonly string[]) =>
  keysOf(planSnapshot(examplePlan({ actions: refs.map((ref) => `ref: ${ref}`) })).plan);

describe('keys of actions', () => {
  it('are refs, with a number where one is missing or twice', () => {
    assert.deepEqual(keys('CS1', 'CS2'), ['CS1', 'CS2']);
    assert.deepEqual(keys('CS1', 'CS2', 'CS1', 'CS1'), ['CS1', 'CS2', 'CS1#2', 'CS1#3']);
    assert.deepEqual(keys('', 'CS2', ''), ['#1', 'CS2', '#2']);
  });

  it('are never the same, whatever refs say', () => {
    assert.deepEqual(keys('CS1', 'CS1', '"CS1#2"'), ['CS1', 'CS1#3', 'CS1#2']);
    assert.deepEqual(keys('', '"#1"', '"#2"', ''), ['#3', '#1', '#2', '#4']);
  });

  it('lead back to their actions', () => {
    const { plan } = planSnapshot(
      examplePlan({ actions: ['ref: CS1', 'ref: CS1', 'ref:', 'ref:'] }),
    );
    const found = keysOf(plan).map((key) => actionByKey(plan, key));
    assert.deepEqual(found, plan.actions);
    assert.deepEqual(
      plan.actions.map((action) => keyOf(plan, action)),
      keysOf(plan),
    );
    assert.equal(actionByKey(plan, 'CS9'), undefined);
  });

  it('are of one plan alone', () => {
    const [first, second] = [planSnapshot(examplePlan({})), planSnapshot(examplePlan({}))];
    const [action = assert.fail()] = first.plan.actions;
    assert.throws(() => keyOf(second.plan, action), /not one of this plan/);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchActions } from '../../server/history/matching';
import type { Action } from '../../server/plan/types';
import { rounds } from '../support/effort';

const action = (ref: string, text: string): Action => ({ ref, action: text });
const audit = 'Audit a sample of plans every month';
const open = 'Open a second contact centre for families';
const train = 'Train foster carers in therapeutic parenting';

/** 'CS1 = CS2' for a pair, '- CS1' for what is gone, '+ CS1' for what is new. */
function told(before: readonly Action[], after: readonly Action[]): readonly string[] {
  const { pairs, removed, added } = matchActions(before, after);
  return [
    ...pairs.map(([i, j]) => `${before[i]?.ref} = ${after[j]?.ref}`),
    ...removed.map((i) => `- ${before[i]?.ref}`),
    ...added.map((j) => `+ ${after[j]?.ref}`),
  ];
}

describe('matching the actions of two versions', () => {
  it('knows one by its words where a new one took its ref', () => {
    const before = [action('CS1', audit), action('CS2', open)];
    const after = [action('CS1', train), action('CS2', audit), action('CS3', open)];
    assert.deepEqual(told(before, after), ['CS1 = CS2', 'CS2 = CS3', '+ CS1']);
  });

  it('knows one by its ref where it was said anew, and by near words where both are others', () => {
    const after = [action('CS1', 'Audit twelve plans with managers')];
    assert.deepEqual(told([action('CS1', audit)], after), ['CS1 = CS1']);
    const near = [action('QA1', 'Audit a large sample of plans every month')];
    assert.deepEqual(told([action('CS1', audit)], near), ['CS1 = QA1']);
  });

  it('takes one with the ref of another and no word of it for a new one', () => {
    assert.deepEqual(told([action('CS1', audit)], [action('CS1', train)]), ['- CS1', '+ CS1']);
  });

  it('pairs actions that are written twice in their order', () => {
    const twice = [action('CS1', audit), action('CS2', audit)];
    assert.deepEqual(told(twice, twice), ['CS1 = CS1', 'CS2 = CS2']);
  });

  it('is the same from both sides, and has each action once', () => {
    const some = fc.record({
      ref: fc.constantFrom('CS1', 'CS2', 'CS3', undefined),
      action: fc.constantFrom(audit, open, train, `${audit} with managers`, 'Audit', '', undefined),
    }) as fc.Arbitrary<Action>;
    const list = fc.array(some, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const there = matchActions(before, after);
        const back = matchActions(after, before);
        const pairs = (all: readonly (readonly [number, number])[]) => all.map(String).sort();
        assert.deepEqual(pairs(there.pairs), pairs(back.pairs.map(([i, j]) => [j, i])));
        const seen = [...there.pairs.map(([i]) => i), ...there.removed].sort((a, b) => a - b);
        assert.deepEqual(seen, [...before.keys()]);
        const come = [...there.pairs.map(([, j]) => j), ...there.added].sort((a, b) => a - b);
        assert.deepEqual(come, [...after.keys()]);
      }),
      { numRuns: rounds(5000) },
    );
  });
});

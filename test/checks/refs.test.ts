import assert from 'node:assert/strict';
import { FreeRefs, freeRef } from '../../server/checks/support/refs';

describe('free refs', () => {
  it('are given out once each, as the first that is free would be found', () => {
    const taken = new Set(['A1', 'A2', 'A4', 'A007', 'B1']);
    const refs = new FreeRefs(taken);
    for (const [stem, from, width] of [
      ['A', 1, 1],
      ['A', 1, 1],
      ['A', 4, 1],
      ['A', 2, 1],
      ['A', 7, 3],
      ['B', 1, 1],
      ['C', 9, 1],
    ] as const) {
      const expected = freeRef(stem, from, width, taken);
      assert.equal(refs.take(stem, from, width), expected);
      taken.add(expected);
    }
    assert.ok(refs.has('C9') && !refs.has('C10'));
  });

  it('take time in proportion to how many are asked for', () => {
    const all = Array.from({ length: 100_000 }, (_, i) => `A${i}`);
    const refs = new FreeRefs(all);
    const given = new Set(all.map((_, i) => refs.take('A', i, 1)));
    assert.equal(given.size, all.length);
    assert.ok(given.has('A199999'));
  });
});

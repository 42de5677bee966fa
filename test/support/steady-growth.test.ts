import assert from 'node:assert/strict';
import fc from 'fast-check';
import { steadyGrowth } from './steady-growth';

const samples = (values: readonly number[]) => values.map((value, at) => ({ at, value }));

describe('growth for good', () => {
  it('is what the later half rises by, whatever was built up before', () => {
    assert.equal(steadyGrowth(samples([0, 40, 50, 50, 50, 50, 50, 50])), 0);
    assert.ok(Math.abs(steadyGrowth(samples([0, 40, 50, 50, 51, 52, 53, 54])) - 3) < 1e-9);
    assert.ok(steadyGrowth(samples([0, 40, 50, 50, 54, 53, 52, 51])) < 0);
  });

  it('is nothing where there are too few samples to tell', () => {
    assert.equal(steadyGrowth([]), 0);
    assert.equal(steadyGrowth(samples([7])), 0);
  });

  it('is found under any noise that is smaller than it', () => {
    const noise = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(noise, { minLength: 20, maxLength: 60 }), (shifts) => {
        const steady = steadyGrowth(samples(shifts.map((shift) => 30 + shift)));
        const growing = steadyGrowth(samples(shifts.map((shift, at) => 30 + at + shift)));
        const risen = shifts.length - 1 - Math.floor(shifts.length / 2);
        assert.ok(Math.abs(steady) <= 4, `${steady}`);
        assert.ok(Math.abs(growing - risen) <= 4, `${growing}`);
      }),
    );
  });
});

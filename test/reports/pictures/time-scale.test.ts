import assert from 'node:assert/strict';
import { timeScale } from '../../../server/reports/pictures/time-scale';

describe('a line of time', () => {
  const { at, ticks } = timeScale('2026-03-01', '2027-08-31', 6);

  it('has each day at its place, and what lies beyond it at its ends', () => {
    assert.equal(at('2026-03-01'), 0);
    assert.equal(at('2027-08-31'), 1);
    assert.equal(at('1999-01-01'), 0);
    assert.equal(at('2199-12-31'), 1);
    assert.ok(Math.abs(at('2026-11-30') - 0.5) < 0.01);
  });

  it('names a few months along it, in order', () => {
    assert.deepEqual(
      ticks.map(({ label }) => label),
      ['Apr 2026', 'Jul 2026', 'Oct 2026', 'Jan 2027', 'Apr 2027', 'Jul 2027'],
    );
  });

  it('names days where it is short, and is there where it has no length', () => {
    const short = timeScale('2026-03-02', '2026-03-10', 4).ticks.map(({ label }) => label);
    assert.ok(short.includes('4 Mar'), short.join());
    assert.equal(timeScale('2026-03-02', '2026-03-02', 4).at('2026-03-02'), 0);
  });
});

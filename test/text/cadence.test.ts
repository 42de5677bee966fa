import assert from 'node:assert/strict';
import { dayOf, nextAfter, readCadence } from '../../server/text/cadence';

describe('how often', () => {
  it('is read as plans say it', () => {
    const cases: [text: string, unit: 'day' | 'month', count: number][] = [
      ['8 weeks', 'day', 56],
      ['every 8 weeks', 'day', 56],
      ['six weeks', 'day', 42],
      ['week', 'day', 7],
      ['weekly', 'day', 7],
      ['8-weekly', 'day', 56],
      ['every other week', 'day', 14],
      ['fortnightly', 'day', 14],
      ['daily', 'day', 1],
      ['Monthly', 'month', 1],
      ['2 months', 'month', 2],
      ['quarter', 'month', 3],
      ['Quarterly', 'month', 3],
      ['half-yearly', 'month', 6],
      ['annually', 'month', 12],
    ];
    for (const [text, unit, count] of cases)
      assert.deepEqual(readCadence(text), { unit, count }, text);
  });

  it('is not read where the words say no fixed time', () => {
    for (const text of ['', 'as required', 'often', '0 weeks', 'every toString', 'w'.repeat(100)]) {
      assert.equal(readCadence(text), undefined, text);
    }
  });

  it('gives days of a series, the last of a shorter month too', () => {
    const monthly = { unit: 'month', count: 1 } as const;
    assert.equal(dayOf('2026-01-31', monthly, 1), '2026-02-28');
    assert.equal(dayOf('2026-01-31', monthly, 2), '2026-03-31');
    assert.equal(nextAfter('2026-01-31', monthly, '2026-02-27'), 1);
    assert.equal(nextAfter('2026-01-31', monthly, '2026-02-28'), 2);
    assert.equal(nextAfter('2026-01-31', monthly, '2025-01-01'), 0);
    assert.equal(nextAfter('2000-01-01', monthly, '2026-06-15'), 26 * 12 + 6);
    const weekly = { unit: 'day', count: 7 } as const;
    assert.equal(nextAfter('2026-06-01', weekly, '2026-06-01'), 1);
    assert.equal(nextAfter('2026-06-01', weekly, '2026-06-07'), 1);
    assert.equal(nextAfter('2026-06-01', weekly, '2026-06-08'), 2);
  });
});

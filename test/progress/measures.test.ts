import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { type MeasurePosition, measuresOn } from '../../server/progress/measure-position';
import { planSnapshot } from '../support/snapshots';

/** A measure with these fields, on a day. */
function measure(fields: string, asOf = '2026-06-01'): MeasurePosition {
  const blocks = `measures:\n  m:\n    title: M\n    ${fields.replaceAll('\n', '\n    ')}\n`;
  const { lists } = planSnapshot(examplePlan({ blocks }), { asOf });
  const [one = assert.fail()] = measuresOn(lists);
  return one;
}

const low = 'good-is: low\nbaseline: { value: 20, date: 2026-01-01 }\n';
const targets = 'targets: [{ by: 2026-12-31, value: 10 }, { by: 2026-05-31, value: 15 }]\n';
const read = (...figures: readonly [string, number][]) =>
  `actuals: [${figures.map(([date, value]) => `{ date: ${date}, value: ${value} }`).join(', ')}]`;

describe('a measure on a day', () => {
  it('has met or missed the target that was due, and is on its way to the next', () => {
    const missed = measure(low + targets + read(['2026-05-31', 16]));
    assert.deepEqual(missed.due, { day: '2026-05-31', value: 15, reached: 'missed' });
    assert.deepEqual(missed.next, { day: '2026-12-31', value: 10, reached: 'to-come' });
    assert.equal(missed.line, 'off');
    assert.equal(missed.direction, 'better');
    assert.equal(measure(low + targets + read(['2026-05-31', 15])).due?.reached, 'met');
    assert.equal(
      measure(`tolerance: 1\n${low}${targets}${read(['2026-05-31', 16])}`).due?.reached,
      'met',
    );
    assert.equal(measure(low + targets + read(['2026-05-31', 9])).next?.reached, 'met');
  });

  it('goes by the order of days, not of lines, and leaves out what is later', () => {
    const one = measure(
      low + targets + read(['2026-06-02', 1], ['2026-05-01', 19], ['2026-04-01', 17]),
    );
    assert.deepEqual(
      one.readings.map(({ value }) => value),
      [17, 19],
    );
    assert.equal(one.direction, 'worse');
  });

  it('takes the figure of a benchmark as target, and is compared with each', () => {
    const one = measure(
      `${low}targets: [{ by: 2026-05-31, benchmark: neighbours, at: equal-or-better }]\nbenchmarks: [{ name: Neighbours, value: 12, year: 2025 }, { name: England, value: 18 }, { name: Region }]\n${read(['2026-05-30', 16])}`,
    );
    assert.deepEqual(one.due, {
      day: '2026-05-31',
      value: 12,
      benchmark: 'neighbours',
      reached: 'missed',
    });
    assert.deepEqual(
      one.benchmarks.map(({ name, standing }) => `${name} ${standing}`),
      ['Neighbours worse', 'England better'],
    );
  });

  it('says nothing that nobody can tell', () => {
    const bare = measure(read(['2026-05-01', 3]));
    assert.deepEqual(
      [bare.due, bare.next, bare.direction, bare.line],
      [undefined, undefined, undefined, undefined],
    );
    assert.equal(
      measure(`targets: [{ by: 2026-05-31, value: 3 }]\n${read(['2026-05-01', 3])}`).due?.reached,
      'not-known',
    );
    assert.equal(measure(low + targets).due?.reached, 'not-known');
    assert.equal(
      measure(`${low}targets: [{ value: 5 }]\n${read(['2026-05-01', 9])}`).next?.reached,
      'to-come',
    );
  });

  it('leaves out a baseline and benchmarks of after the day', () => {
    const fields = `good-is: low\nbaseline: { value: 20, date: 2026-07-01 }\n${targets}benchmarks: [{ name: Old, value: 12, year: 2025 }, { name: New, value: 13, year: 2027 }]\n${read(['2026-05-30', 16])}`;
    const one = measure(fields);
    assert.deepEqual(
      [one.baseline, one.direction, one.wanted.length, one.benchmarks.map(({ name }) => name)],
      [undefined, undefined, 2, ['Old']],
    );
    const later = measure(fields, '2027-01-02');
    assert.equal(later.baseline?.value, 20);
    assert.equal(later.direction, undefined, 'the baseline is later than the reading');
    assert.deepEqual(
      later.benchmarks.map(({ name }) => name),
      ['Old', 'New'],
    );
  });

  it('knows which way is better by a benchmark that is to be reached', () => {
    const one = measure(
      `baseline: { value: 20, date: 2026-01-01 }\ntargets: [{ by: 2026-12-31, benchmark: England }]\nbenchmarks: [{ name: England, value: 12, year: 2025 }]\n${read(['2026-05-30', 16])}`,
    );
    assert.equal(one.direction, 'better');
    assert.equal(one.benchmarks[0]?.standing, 'worse');
  });

  it('is not the better for a tolerance below nought, which is no value', () => {
    const one = measure(`tolerance: -1\n${low}${targets}${read(['2026-05-31', 16])}`);
    assert.equal(one.due?.reached, 'missed');
  });
});

import assert from 'node:assert/strict';
import {
  collect,
  countOption,
  dayOption,
  firstDayOption,
  knownCheck,
  severitiesOf,
} from '../../server/cli/options';

const checks = [{ id: 'links/unknown-source' }, { id: 'links/duplicate' }, { id: 'stages/gap' }];

describe('options', () => {
  it('are days', () => {
    assert.deepEqual(
      [dayOption('June 2026'), firstDayOption('June 2026'), dayOption('1/6/2026')],
      ['2026-06-30', '2026-06-01', '2026-06-01'],
    );
    assert.deepEqual([dayOption('30/6/26'), dayOption('1 April 26')], ['2026-06-30', '2026-04-01']);
    assert.throws(() => dayOption('soon'), /^\w*: Write a date such as/);
    assert.throws(() => dayOption('31/06/2026'), /June has 30 days/);
  });

  it('are counts', () => {
    assert.deepEqual([countOption('0'), countOption('12')], [0, 12]);
    for (const text of ['-1', '1.5', '', 'x', '1e3'])
      assert.throws(() => countOption(text), /whole number/);
  });

  it('are collected', () => {
    assert.deepEqual(collect('b', collect('a')), ['a', 'b']);
  });

  it('set severities', () => {
    const set = severitiesOf(
      ['links/duplicate=error', 'stages/gap=off', 'links/duplicate=suggestion'],
      checks,
    );
    assert.deepEqual(
      [...set],
      [
        ['links/duplicate', 'suggestion'],
        ['stages/gap', 'off'],
      ],
    );
    assert.equal(severitiesOf(undefined, checks).size, 0);
    assert.throws(
      () => severitiesOf(['links/duplicate'], checks),
      /write links\/duplicate= and one of error/,
    );
    assert.throws(() => severitiesOf(['links/duplicate=high'], checks), /one of error, warning/);
    assert.throws(
      () => severitiesOf(['links/duplicates=off'], checks),
      /did you mean links\/duplicate\?/,
    );
  });

  it('name checks', () => {
    assert.equal(knownCheck('stages/gap', checks), checks[2]);
    assert.throws(() => knownCheck('gap', checks), /did you mean stages\/gap\?/);
    assert.throws(() => knownCheck('something', checks), /lists them all/);
  });
});

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { type Clock, clocksOf, lastDay } from '../../server/progress/clocks';
import { statutoryClocks } from '../../server/progress/statutory-clocks';
import { planSnapshot } from '../support/snapshots';

function clocks(source: string, asOf = '2026-06-01'): readonly Clock[] {
  const blocks = `sources:\n  O25:\n    title: Inspection\n    ${source.replaceAll('\n', '\n    ')}\n`;
  return clocksOf(planSnapshot(examplePlan({ blocks }), { asOf }).lists);
}

describe('the last day of an answer', () => {
  it('counts working days of the region from the day after receipt', () => {
    // 1 December 2025 is a Monday; Christmas, Boxing Day and New Year's Day are no working days.
    assert.equal(lastDay('2025-12-01', '70 working days', 'england-and-wales'), '2026-03-12');
    // Scotland keeps 2 January, too.
    assert.equal(lastDay('2025-12-01', '70 working days', 'scotland'), '2026-03-13');
    assert.equal(lastDay('2026-01-31', '56 days', 'england-and-wales'), '2026-03-28');
    assert.equal(lastDay('2025-11-30', '3 months', 'england-and-wales'), '2026-02-28');
  });

  it('is not known where the words say no time', () => {
    for (const words of ['soon', '0 working days', '', 'seventy working days']) {
      assert.equal(lastDay('2026-01-31', words, 'england-and-wales'), undefined, words);
    }
  });
});

describe('the answers that are owed', () => {
  it('are those of the law where a source names none', () => {
    const [one = assert.fail(), ...more] = clocks(
      'kind: inspection\nby: Ofsted\nreceived: 2026-05-01',
    );
    assert.deepEqual(more, []);
    assert.equal(one.within, '70 working days');
    assert.match(one.reference ?? '', /2007\/462/);
    assert.deepEqual([one.due, one.sent, one.left], ['2026-08-11', undefined, 51]);
    assert.deepEqual(clocks('kind: peer-review\nby: Ofsted\nreceived: 2026-05-01'), []);
    assert.deepEqual(
      clocks('kind: inspection\nby: Care Quality Commission\nreceived: 2026-05-01'),
      [],
    );
  });

  it('are those that a source names, before those of the law', () => {
    const own = 'kind: inspection\nby: Ofsted\nreceived: 2026-05-01\nclocks:\n';
    const [one = assert.fail()] = clocks(
      `${own}  - response: Action plan\n    within: 2 weeks\n    sent: 2026-05-14`,
    );
    assert.deepEqual(
      [one.response, one.due, one.sent],
      ['Action plan', '2026-05-15', '2026-05-14'],
    );
    assert.equal(
      clocks(`${own}  - response: Action plan\n    within: 2 weeks\n    sent: 2026-06-02`)[0]?.sent,
      undefined,
    );
    assert.deepEqual(clocks(`${own}  []`), []);
  });

  it('have no last day where the day of receipt is not known, and none before it', () => {
    const inspection = 'kind: inspection\nby: Ofsted\n';
    assert.equal(clocks(inspection)[0]?.due, undefined);
    assert.equal(clocks(`${inspection}received: 2026-05`)[0]?.due, undefined, 'a month is no day');
    assert.deepEqual(clocks(`${inspection}received: 2026-06-02`), []);
  });

  it('each have a time that can be read, and a rule', () => {
    for (const { within, reference, response } of statutoryClocks) {
      assert.notEqual(lastDay('2026-01-01', within, 'england-and-wales'), undefined, response);
      assert.match(reference, /\d{4}/, response);
    }
  });
});

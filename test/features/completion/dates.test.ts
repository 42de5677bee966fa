import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { metBoard } from '../../support/boards';
import { chosen, itemOf, labels, offered } from '../../support/completions';
import { planAt } from '../../support/snapshots';

const inAction = (field: string) => examplePlan({ actions: [field], blocks: metBoard });
/** What each day that is offered is said to be. */
const told = (marked: string) =>
  new Map(offered(marked).items.map(({ label, detail }) => [label, detail]));

describe('completion of dates', () => {
  const deadlines = told(inAction('deadline: $0'));

  it('offers ends of stages, meetings, ends of months and working days, within the plan', () => {
    assert.deepEqual([...deadlines.keys()].slice(0, 3), ['2026-08-31', '2027-08-31', '2026-07-07']);
    assert.equal(
      deadlines.get('2026-08-31'),
      'Monday 31 August 2026 (the Summer bank holiday): end of Foundation work, end of August; in 91 days',
    );
    assert.equal(
      deadlines.get('2026-09-01'),
      'Tuesday 1 September 2026: Improvement Board meets; in 92 days',
    );
    assert.equal(deadlines.get('2026-07-31'), 'Friday 31 July 2026: end of July; in 60 days');
    assert.equal(
      deadlines.get('2026-06-15'),
      'Monday 15 June 2026: in 10 working days; in 14 days',
    );
    assert.ok(deadlines.has('ongoing'));
    assert.ok([...deadlines.keys()].every((day) => day === 'ongoing' || day <= '2027-08-31'));
  });

  it('begins with the end of the stage that the action names', () => {
    assert.equal(labels(inAction('stage: embedding\ndeadline: $0'))[0], '2027-08-31');
  });

  it('counts working days from the as-of date, over weekends and bank holidays', () => {
    const text = inAction('deadline: in 12$0');
    const { filterText } = itemOf(text, '2026-06-17');
    assert.match(filterText ?? '', /^in 12 2026-06-17 /);
    assert.equal(chosen(text, '2026-06-17').trim(), 'deadline: 2026-06-17');
    assert.ok(offered(text).isIncomplete);
    const easter = planAt(inAction('deadline: 5$0'), { asOf: '2026-04-01' });
    const [first] = labels(inAction('deadline: 5$0'), { at: easter });
    assert.equal(first, '2026-04-10');
  });

  it('understands a date in other words', () => {
    const [first] = labels(inAction('deadline: 30 Sept 2026$0'));
    assert.equal(first, '2026-09-30');
    assert.equal(
      chosen(inAction('deadline: "30 Sept 2026$0"'), '2026-09-30').trim(),
      'deadline: "2026-09-30"',
    );
  });

  it('completes the beginning of a date in words', () => {
    const days = (typed: string) => labels(inAction(`deadline: ${typed}$0`)).slice(0, 2);
    assert.equal(days('31 mar')[0], '2027-03-31');
    assert.deepEqual(days('31 m'), ['2027-03-31', '2027-05-31']);
    assert.equal(days('1st of jul')[0], '2026-07-01');
    assert.equal(days('end march')[0], '2027-03-31');
    assert.equal(days('end of sept')[0], '2026-09-30');
    assert.equal(days('march 202')[0], '2027-03-31');
    assert.equal(days('march 2027')[0], '2027-03-31');
    assert.equal(days('start march')[0], '2027-03-01');
    assert.deepEqual(days('ju'), days(''));
    assert.deepEqual(days('31 june'), days(''));
    const text = inAction('deadline: 31 mar$0');
    assert.equal(chosen(text, '2027-03-31').trim(), 'deadline: 2027-03-31');
    assert.match(itemOf(text, '2027-03-31').filterText ?? '', /^31 mar 2027-03-31 /);
    assert.equal(labels(inAction('updates:\n  - date: 12 may$0'))[0], '2026-05-12');
    assert.equal(labels(inAction('updates:\n  - date: 12 dec$0'))[0], '2025-12-12');
  });

  it('offers a day once, with all that it is', () => {
    const text = inAction('deadline: august 2026$0');
    assert.equal(labels(text).filter((label) => label === '2026-08-31').length, 1);
    assert.match(told(text).get('2026-08-31') ?? '', /end of august 2026, end of Foundation work/);
  });

  it('looks back where something has happened', () => {
    const updates = told(inAction('updates:\n  - date: $0'));
    assert.deepEqual([...updates.keys()].slice(0, 3), ['2026-06-01', '2026-05-12', '2026-04-30']);
    assert.equal(updates.get('2026-05-12'), 'Tuesday 12 May 2026: Improvement Board meets');
    assert.ok([...updates.keys()].every((day) => day <= '2026-06-01'));
  });

  it('offers first days where one is meant', () => {
    const text = examplePlan({
      blocks: 'stages:\n  - id: a\n    title: A\n    ends: 2026-08-31\n  - id: b\n    starts: $0\n',
    });
    assert.equal(labels(text)[0], '2026-09-01');
  });

  it('goes on where a plan is over, or says nothing of its dates', () => {
    const over = planAt(inAction('deadline: $0'), { asOf: '2031-01-01' });
    assert.ok(labels(inAction('deadline: $0'), { at: over }).includes('2026-08-31'));
    assert.ok(labels('priorities:\n  - actions:\n      - deadline: $0\n').includes('2026-06-30'));
  });
});

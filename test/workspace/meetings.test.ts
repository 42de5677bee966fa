import assert from 'node:assert/strict';
import { openDocument } from '../../server/plan/document';
import { block, readPlan } from '../../server/plan/plan';
import { lastMeeting, meetingPrecision, meetingsAfter } from '../../server/workspace/meetings';

/** The board that meets so. */
function board(meets: string) {
  const plan = readPlan(openDocument(`boards:\n  a:\n    title: A\n    meets: ${meets}\n`));
  return block(plan, 'boards')?.get('a') ?? {};
}

describe('meetings of a board', () => {
  it('go on as often as it says', () => {
    const improvement = board('{every: 8 weeks, from: 2026-03-17}');
    assert.deepEqual(meetingsAfter(improvement, '2026-06-01', 2), ['2026-07-07', '2026-09-01']);
    assert.equal(lastMeeting(improvement, '2026-06-01'), '2026-05-12');
    assert.equal(lastMeeting(improvement, '2026-05-12'), '2026-05-12');
    assert.equal(lastMeeting(improvement, '2026-03-16'), undefined);
  });

  it('are on the days that it lists, in whatever order', () => {
    const listed = board('[2026-09-01, 2026-03-17, 2026-06-09]');
    assert.deepEqual(meetingsAfter(listed, '2026-03-17', 5), ['2026-06-09', '2026-09-01']);
    assert.equal(lastMeeting(listed, '2026-06-08'), '2026-03-17');
  });

  it('are known as exactly as what they are counted from, or listed as', () => {
    const precision = (meets: string) => meetingPrecision(board(meets), '2026-06-01');
    assert.equal(precision('{every: 8 weeks, from: 2026-03-17}'), 'day');
    assert.equal(precision('{every: 8 weeks, from: 2026-03}'), 'month');
    assert.equal(precision('[2026-03-17, 2026-06, 2027]'), 'month');
    assert.equal(precision('[2026-03, 2026-06-01]'), 'day');
    assert.equal(precision('as-required'), 'day');
  });

  it('are none where nobody can tell', () => {
    for (const meets of [
      'as-required',
      '{every: 8 weeks}',
      '{every: often, from: 2026-03-17}',
      '',
    ]) {
      assert.deepEqual(meetingsAfter(board(meets), '2026-06-01', 2), [], meets);
      assert.equal(lastMeeting(board(meets), '2026-06-01'), undefined);
    }
  });
});

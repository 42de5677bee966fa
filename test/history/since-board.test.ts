import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { readHistory } from '../../server/history/plan-history';
import { actionsBefore, type SinceBoard, sinceBoard } from '../../server/history/since-board';
import { boardCycleOf } from '../../server/progress/board-cycle';
import { metBoard } from '../support/boards';
import { planSnapshot } from '../support/snapshots';

/** The board meets on 12 May; the position is of 1 June. */
const meeting = '2026-05-12';

/** What became of the first action; `before` is the plan as it was committed in April. */
function news(fields: string, before?: string): readonly SinceBoard[] | undefined {
  const { plan, lists } = planSnapshot(examplePlan({ actions: [fields], blocks: metBoard }));
  const cycle = boardCycleOf(lists);
  assert.equal(cycle.last, meeting);
  const actions = plan.actions.map(({ values }) => values);
  const versions = before === undefined ? [] : [{ commit: 'c', day: '2026-04-30', text: before }];
  const [was] = actionsBefore(actions, cycle, readHistory({ versions, isCut: false }));
  return sinceBoard(actions[0] ?? assert.fail(), cycle, was);
}

const then = (fields: string) => examplePlan({ actions: [fields], blocks: metBoard });
const update = (date: string, status: string) =>
  `updates:\n  - { date: ${date}, status: ${status} }`;

describe('what became of an action since the last board', () => {
  it('is known from the dates in the plan', () => {
    assert.deepEqual(news(''), ['not-updated']);
    assert.deepEqual(news(update('2026-05-11', 'on-track')), ['not-updated']);
    assert.deepEqual(news(update('2026-05-12', 'on-track')), ['updated']);
    assert.deepEqual(news(update('2026-06-02', 'on-track')), ['not-updated']);
    assert.deepEqual(news(update('2026-05-20', 'complete')), ['complete']);
    assert.deepEqual(news(update('2026-05-20', 'at-risk')), ['at-risk']);
    assert.deepEqual(news(update('2026-04-20', 'complete')), []);
    assert.deepEqual(news('withdrawn: { date: 2026-05-20 }'), ['withdrawn']);
    assert.deepEqual(news('withdrawn: { date: 2026-04-20 }'), []);
    const moved = 'deadline-changes: [{ from: 2026-06-30, to: 2026-07-31, on: 2026-05-19 }]';
    assert.deepEqual(news(moved), ['slipped', 'not-updated']);
    assert.deepEqual(news(moved.replace('05-19', '05-11')), ['not-updated']);
  });

  it('is known from the version before the meeting where dates are missing', () => {
    assert.deepEqual(news('', then('')), ['not-updated']);
    assert.deepEqual(news('deadline: 2026-08-31', then('')), ['slipped', 'not-updated']);
    assert.deepEqual(news('status: complete', then('status: on-track')), ['complete']);
    assert.deepEqual(news('status: complete', then('status: complete')), []);
    assert.deepEqual(news('status: on-track', then('status: complete')), [
      'walked-back',
      'not-updated',
    ]);
    assert.deepEqual(news('status: off-track', then('status: at-risk')), ['not-updated']);
    const other = then('ref: LG1\naction: Write to all schools about thresholds');
    assert.deepEqual(news('', other), ['not-updated', 'added']);
    assert.deepEqual(news(update('2026-05-20', 'complete'), other), ['complete', 'added']);
  });

  it('is nothing that anybody could tell before a board has met', () => {
    const { plan, lists } = planSnapshot(then(''), { asOf: '2026-03-01' });
    const [action = assert.fail()] = plan.actions;
    assert.equal(sinceBoard(action.values, boardCycleOf(lists), undefined), undefined);
  });
});

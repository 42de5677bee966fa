import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { boardCycleOf } from '../../server/progress/board-cycle';
import { raterOf } from '../../server/progress/rating';
import { type Standing, standingOf } from '../../server/progress/standing';
import { planSnapshot } from '../support/snapshots';

const boards = 'boards:\n  improvement:\n    title: Improvement Board\n';
const everyFourWeeks = `${boards}    meets:\n      every: 4 weeks\n      from: 2026-05-04\n`;

/** What is true of an action with these fields, under those blocks. */
function told(action: string, { blocks = everyFourWeeks, asOf = '2026-06-01' } = {}): string {
  const { plan, lists } = planSnapshot(examplePlan({ actions: [action], blocks }), { asOf });
  const actions = plan.actions.map(({ values }) => values);
  const [first = assert.fail()] = actions;
  const { calculated } = raterOf(actions, lists)(first);
  const standing: Standing = standingOf(first, calculated, boardCycleOf(lists));
  return Object.entries(standing)
    .flatMap(([name, isSo]) => (isSo ? [name] : []))
    .join(', ');
}

const reported = 'updates:\n  - date: 2026-06-01\n    note: Going well\n';
const dueIn = (deadline: string, asOf?: string) =>
  told(`deadline: ${deadline}\n${reported}`, asOf === undefined ? {} : { asOf });

describe('the standing of an action', () => {
  const evidence = 'updates:\n  - date: 2026-01-30\n    evidence: [minutes.md]\n';

  it('is done once it is reported complete with evidence, whatever its deadline', () => {
    assert.equal(told(`status: complete\ndeadline: 2026-01-31\n${evidence}`), 'done');
    assert.equal(told('status: complete\ndeadline: 2026-06-01'), 'atRisk, dueBeforeBoard');
    assert.equal(told('status: complete\ndeadline: 2026-01-31'), 'late, offTrack');
    assert.equal(told(`status: on-track\n${reported}`), '');
  });

  it('is late from the day after its deadline on', () => {
    assert.equal(dueIn('2026-05-31'), 'late, offTrack');
    assert.equal(dueIn('2026-06-01'), 'dueBeforeBoard');
    assert.equal(dueIn('May 2026'), 'late, offTrack');
    assert.equal(dueIn('June 2026'), '', 'until the last of June');
    assert.equal(dueIn('2025'), 'late, offTrack');
    assert.equal(dueIn('2026'), '');
    assert.equal(dueIn('ongoing\nreview-every: 4 weeks'), '');
    assert.equal(dueIn(''), '');
  });

  it('is nothing but withdrawn once it was given up', () => {
    const withdrawn = 'withdrawn:\n  reason: Overtaken';
    assert.equal(told(`deadline: 2026-01-31\nstatus: off-track\n${withdrawn}`), 'withdrawn');
    assert.equal(told(`status: complete\n${withdrawn}`), 'withdrawn');
  });

  it('is held against the deadline of the day, not one agreed later', () => {
    const changes = 'deadline-changes:\n  - {from: 2026-05-31, to: 2026-12-31, on: 2026-06-08}\n';
    const moved = `deadline: 2026-12-31\n${changes}${reported}`;
    assert.equal(told(moved), 'late, offTrack');
    assert.equal(told(moved, { asOf: '2026-06-08' }), '');
  });

  it('is at risk or off track as it is rated', () => {
    assert.equal(told(`status: at-risk\n${reported}`), 'atRisk');
    assert.equal(told(`status: off-track\ndeadline: 2026-05-31\n${reported}`), 'late, offTrack');
    assert.equal(told(`status: off-track\n${reported}`), 'offTrack');
    assert.equal(told(`status: not-started\n${reported}`), '');
  });

  it('is not updated without an entry since the last meeting of the board', () => {
    const update = (date: string, asOf = '2026-06-08') =>
      told(`updates:\n  - date: ${date}\n`, { asOf });
    assert.equal(told('', { asOf: '2026-06-08' }), 'notUpdated');
    assert.equal(update('2026-05-31'), 'notUpdated');
    assert.equal(update('2026-06-01'), '', 'on the day of the meeting');
    assert.equal(update('2026-06-08'), '', 'on the as-of date');
    assert.equal(update('2026-06-09'), 'notUpdated', 'after the as-of date');
    assert.equal(update('2026-05-04', '2026-05-31'), '', 'before the next meeting');
    assert.equal(told(`status: complete\n${evidence}`, { asOf: '2026-06-08' }), 'done');
  });

  it('is never silent where no board has met', () => {
    assert.equal(told('', { asOf: '2026-05-03' }), '');
    assert.equal(told('', { blocks: boards }), '');
    assert.equal(told('', { blocks: `${boards}    meets: as-required\n` }), '');
    assert.equal(told('', { blocks: 'boards: {}' }), '');
  });

  it('is due before the board meets next, that day included', () => {
    assert.equal(dueIn('2026-06-01'), 'dueBeforeBoard', 'it meets on that day');
    assert.equal(dueIn('2026-06-02'), '');
    assert.equal(dueIn('2026-06-29', '2026-06-02'), 'dueBeforeBoard');
    assert.equal(dueIn('2026-06-30', '2026-06-02'), '');
    const last = `${boards}    meets: [2026-05-04]\n`;
    assert.equal(
      told('deadline: 2026-06-02\nupdates:\n  - date: 2026-05-04\n', { blocks: last }),
      '',
    );
  });

  it('goes by the board that the plan names, else by the only one', () => {
    const two = `${everyFourWeeks}  scrutiny:\n    title: Scrutiny\n    meets: [2026-05-30]\n`;
    const update = 'updates:\n  - date: 2026-05-30\n';
    const asOf = '2026-06-02';
    assert.equal(told(update, { blocks: two, asOf }), 'notUpdated');
    const plan = (board: string) =>
      `${two}plan:\n  title: T\n  starts: 2026-01-01\n  ends: 2027-12-31\n${board}`;
    assert.equal(told(update, { blocks: plan('  board: scrutiny\n'), asOf }), '');
    assert.equal(told('', { blocks: plan(''), asOf }), '', 'nobody knows which board is meant');
  });
});

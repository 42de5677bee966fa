import assert from 'node:assert/strict';
import { countOf, type Grouping, groupOfAction, groupsOf } from '../../../client/progress/groups';
import { plan, row } from './rows';

const actions = plan([
  row('CS1', {
    rating: { calculated: 'at-risk', reported: 'complete' },
    seniors: ['dcs'],
    leads: ['dcs'],
  }),
  row('CS2', {
    rating: { calculated: 'off-track', reported: 'at-risk' },
    standing: { late: true, offTrack: true },
    stage: null,
    leads: ['police', 'dcs'],
  }),
  row('CS3', {
    rating: { calculated: 'withdrawn', reported: 'on-track' },
    standing: { withdrawn: true },
    priority: null,
  }),
]);

const told = (by: Grouping) =>
  groupsOf(actions, by).map(({ id, rows }) => `${id}: ${rows.map(({ key }) => key).join(' ')}`);

describe('groups of actions', () => {
  it('are in the order of their lists, the ones without last', () => {
    assert.deepEqual(told('priority'), ['CS: CS1 CS2', 'LG: ', 'null: CS3']);
    assert.deepEqual(told('stage'), ['one: CS1 CS3', 'two: ', 'null: CS2']);
    assert.deepEqual(told('source'), ['O25: ', 'BAU: ', 'null: CS1 CS2 CS3']);
  });

  it('have an action under each of its officers, once, and no officer without', () => {
    assert.deepEqual(told('officer'), ['dcs: CS1 CS2', 'police: CS2', 'null: CS3']);
  });

  it('begin with what is worst where they go by rating or status', () => {
    assert.deepEqual(told('rating'), ['off-track: CS2', 'at-risk: CS1', 'withdrawn: CS3']);
    assert.deepEqual(told('status'), ['at-risk: CS2', 'complete: CS1', 'withdrawn: CS3']);
  });

  it('say what became of actions since the board last met, one under each of its news', () => {
    const since = plan([
      row('CS1', { sinceBoard: ['complete'] }),
      row('CS2', { sinceBoard: ['slipped', 'not-updated'] }),
      row('CS3', { sinceBoard: [] }),
      row('CS4'),
    ]);
    assert.deepEqual(
      groupsOf(since, 'sinceBoard').map(
        ({ id, rows }) => `${id}: ${rows.map(({ key }) => key).join(' ')}`,
      ),
      ['slipped: CS2', 'not-updated: CS2', 'complete: CS1', 'closed: CS3', 'null: CS4'],
    );
  });

  it('keep with a source what no action answers', () => {
    const [first] = groupsOf(actions, 'source');
    assert.deepEqual(first?.unanswered, [{ id: '2', text: 'Plans for children in care' }]);
    assert.deepEqual(first?.entry, { list: 'sources', id: 'O25' });
  });

  it('count what is not withdrawn', () => {
    assert.deepEqual(countOf(actions.rows), { actions: 2, done: 0, late: 1 });
  });

  it('are found by an action', () => {
    assert.equal(groupOfAction(actions, 'officer', 'CS2')?.id, 'dcs');
    assert.equal(groupOfAction(actions, 'officer', 'CS9'), undefined);
  });
});

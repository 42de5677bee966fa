import assert from 'node:assert/strict';
import {
  type Choices,
  choicesFrom,
  type FilterName,
  inOrder,
  isShown,
} from '../../../client/progress/choices';
import type { NamedEntry } from '../../../server/protocol';
import { plan, row } from './rows';

const usual: Choices = { by: 'priority', order: 'ref', filters: [], officer: undefined };

describe('what was chosen for the tree', () => {
  it('is kept', () => {
    const officer = { id: 'dcs', title: 'Director' };
    const chosen: Choices = { by: 'stage', order: 'deadline', filters: ['mine', 'late'], officer };
    assert.deepEqual(choicesFrom(JSON.parse(JSON.stringify(chosen))), chosen);
  });

  it('is the usual where nothing was kept, or nothing that makes sense', () => {
    for (const kept of [undefined, null, 7, [], { by: 7, order: 'size', filters: 'late' }]) {
      assert.deepEqual(choicesFrom(kept), usual);
    }
    assert.deepEqual(choicesFrom({ filters: ['mine', 'late'], officer: { id: 1 } }).filters, [
      'late',
    ]);
  });
});

describe('the filter of the tree', () => {
  const problems = { error: 0, warning: 1, suggestion: 0 };
  const rows = [
    row('CS1', { standing: { late: true }, leads: ['dcs'] }),
    row('CS2', { standing: { dueBeforeBoard: true }, seniors: ['dcs'], problems }),
    row('CS3', { leads: ['police'], problems: { ...problems, warning: 0, suggestion: 5 } }),
  ];
  const { officers } = plan(rows);
  const shown = (filters: readonly FilterName[], officer?: NamedEntry) =>
    rows.filter((one) => isShown(one, { filters, officer }, officers)).map(({ key }) => key);

  it('shows all without one', () => {
    assert.deepEqual(shown([]), ['CS1', 'CS2', 'CS3']);
  });

  it('shows what is late, or due, or both', () => {
    assert.deepEqual(shown(['late']), ['CS1']);
    assert.deepEqual(shown(['late', 'dueBeforeBoard']), ['CS1', 'CS2']);
  });

  it('shows what is off track or at risk, and what is rated otherwise than reported', () => {
    const rated = [
      row('CS1', {
        rating: { calculated: 'at-risk', reported: 'complete' },
        standing: { atRisk: true },
      }),
      row('CS2', {
        rating: { calculated: 'off-track', reported: 'off-track' },
        standing: { offTrack: true },
      }),
      row('CS3', { rating: { calculated: 'not-updated' } }),
      row('CS4', { rating: { calculated: 'withdrawn', reported: 'on-track' } }),
    ];
    const keys = (...filters: FilterName[]) =>
      rated
        .filter((one) => isShown(one, { filters, officer: undefined }, []))
        .map(({ key }) => key);
    assert.deepEqual(keys('slipping'), ['CS1', 'CS2']);
    assert.deepEqual(keys('differing'), ['CS1']);
    assert.deepEqual(keys('slipping', 'differing'), ['CS1']);
  });

  it('shows what has errors or warnings', () => {
    assert.deepEqual(shown(['problems']), ['CS2']);
    assert.deepEqual(shown(['problems', 'late']), []);
  });

  it('shows what I lead or answer for, whatever my role is called by in the plan', () => {
    assert.deepEqual(shown(['mine'], { id: 'dcs', title: 'The dcs' }), ['CS1', 'CS2']);
    assert.deepEqual(shown(['mine'], { id: 'director', title: 'The dcs' }), ['CS1', 'CS2']);
    assert.deepEqual(shown(['mine'], { id: 'police', title: 'Renamed' }), ['CS3']);
    assert.deepEqual(shown(['mine', 'late'], { id: 'dcs', title: 'The dcs' }), ['CS1']);
  });
});

describe('the order of actions', () => {
  const due = (key: string, day: string | null, ref: string | null = key) =>
    row(key, { ref, deadline: day === null ? null : { day, words: day } });
  const keys = (order: Choices['order'], ...rows: Parameters<typeof inOrder>[0]) =>
    inOrder(rows, order).map(({ key }) => key);

  it('is that of refs, their numbers counted', () => {
    const all = [due('CS10', null), due('a', null, null), due('CS9', null), due('B1', null)];
    assert.deepEqual(keys('ref', ...all), ['B1', 'CS9', 'CS10', 'a']);
  });

  it('is that of deadlines, then of refs', () => {
    const all = [due('A', null), due('C', '2026-05-01'), due('D', '2026-04-01')];
    assert.deepEqual(keys('deadline', ...all, due('B', '2026-05-01')), ['D', 'B', 'C', 'A']);
  });
});

import assert from 'node:assert/strict';
import { actionOf, actionsOf, imported, office } from '../support/office';

describe('rows of actions', () => {
  it('go on where cells are merged downwards', () => {
    const action = actionOf('Ref | Action | Measure | Target', 'A1 | Train | Staff trained | 90%', [
      '^',
      '^',
      'Staff who stay',
      '80%',
    ]);
    assert.deepEqual(action['success-criteria'], ['Staff trained: 90%', 'Staff who stay: 80%']);
  });

  it('go on where ref and action are empty', () => {
    const action = actionOf(
      'Ref | Action | Success measures',
      'A1 | Train | Staff trained',
      ' | | Staff stay',
    );
    assert.deepEqual(action['success-criteria'], ['Staff trained', 'Staff stay']);
  });

  it('share a recommendation that is merged over them, or empty below it', () => {
    const head = 'AFI | Area for improvement | Action | Owner';
    const said = 'The force should answer calls more quickly';
    const merged = imported(
      office([head, `AFI 1 | ${said} | Recruit | A`, ['^', '^', 'Train', 'B']]),
    ).plan;
    const links = actionsOf(merged).map((action) => action['links']);
    assert.deepEqual(links, [['AFI.1'], ['AFI.1']]);
    assert.deepEqual(merged.sources?.['AFI']?.['recommendations'], { '1': said });
    const empty = imported(office([head, `AFI 1 | ${said} | Recruit | A`, ' | | Train | B'])).plan;
    assert.equal(actionsOf(empty).length, 2);
  });

  it('mean what the cell above says where they say so', () => {
    const { plan } = imported(
      office(['Ref | Action | Due', 'A1 | Train | May 2026', 'A2 | Recruit | (see above)']),
    );
    assert.deepEqual(
      actionsOf(plan).map(({ deadline }) => deadline),
      ['2026-05', '2026-05'],
    );
  });

  it('have milestones with their days, and are due with the last of them', () => {
    const action = actionOf(
      'Action | Milestone | Milestone due | Lead',
      'Train | Contract signed | Apr 2025 | A',
      ['^', 'All trained', 'Oct 2025', '^'],
    );
    assert.deepEqual(action['milestones'], [
      { text: 'Contract signed', due: '2025-04' },
      { text: 'All trained', due: '2025-10' },
    ]);
    assert.equal(action['deadline'], '2025-10');
  });

  it('say who and when in one cell', () => {
    const action = actionOf('Action | Lead and timescale', ['Train', 'Head of A\nBy 30 Sept 2025']);
    assert.deepEqual([action['lead-officer'], action['deadline']], ['Head of A', '2025-09-30']);
  });
});

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
});

import assert from 'node:assert/strict';
import { imported, office } from '../support/office';

/** The fields of the columns of a table. */
const fields = (...rows: readonly string[]) =>
  imported(office(rows)).tables[0]?.columns.map(({ field }) => field);

describe('what stands in a column', () => {
  it('tells notes of progress from ratings of it', () => {
    assert.deepEqual(
      fields(
        'Action | Lead | Progress | Status',
        'Train | A | On track | We have trained ten people so far',
      ),
      ['action', 'lead-officer', 'status', 'update'],
    );
  });

  it('takes short notes for no second rating', () => {
    assert.deepEqual(fields('Action | RAG | Progress update', 'Train | Blue | All done'), [
      'action',
      'status',
      'update',
    ]);
    assert.deepEqual(fields('Action | Lead | Progress update', 'Train | A | On track'), [
      'action',
      'lead-officer',
      'status',
    ]);
  });

  it('looks at no cell that says nothing', () => {
    const none = ['-', 'N/A', 'None', 'TBC'].map((cell) => `Train | A | ${cell}`);
    assert.equal(fields('Action | Lead | RAG', ...none, 'Recruit | A | Green')?.[2], 'status');
  });

  it('tells numbers of recommendations from their words', () => {
    assert.deepEqual(fields('Recommendation | Action | Lead', 'Rec 3 | Train | A'), [
      'links',
      'action',
      'lead-officer',
    ]);
    assert.deepEqual(
      fields(
        'Link to | Action | Lead',
        'Make sure that all staff are trained in time every year | Train | A',
      ),
      ['recommendation', 'action', 'lead-officer'],
    );
  });

  it('tells a target that is a day from one that is a figure', () => {
    assert.equal(fields('Action | Target', 'Train | May 2026')?.[1], 'deadline');
    assert.equal(fields('Action | Lead | Target', 'Train | A | 90%')?.[2], 'target');
  });

  it('tells an area that is a priority from one that is a recommendation', () => {
    assert.equal(
      fields('Area for improvement | Action | Lead', 'Staffing | Train | A')?.[0],
      'priority',
    );
    assert.equal(
      fields(
        'Area for improvement | Action | Lead',
        'The force should answer calls in time | Train | A',
      )?.[0],
      'recommendation',
    );
  });

  it('tells that an answer is no action', () => {
    assert.deepEqual(
      fields('Recommendation | Management response | Owner', 'Reconcile monthly | Agreed | A'),
      ['action', 'unplaced', 'lead-officer'],
    );
    assert.equal(
      fields(
        'Recommendation | Management response | Owner',
        'Reconcile monthly | We will do so from May 2026 | A',
      )?.[1],
      'action',
    );
  });

  it('tells what a column without a known heading holds', () => {
    assert.deepEqual(fields('Action | Lead | Zeitpunkt | Ampel', 'Train | A | May 2026 | Green'), [
      'action',
      'lead-officer',
      'deadline',
      'status',
    ]);
  });

  it('tells an answer to whether it is done', () => {
    assert.equal(fields('Action | Lead | Done?', 'Train | A | Yes', 'Ask | B | No')?.[2], 'status');
    assert.equal(
      fields('Action | Lead | Agreed?', 'Train | A | Yes', 'Ask | B | No')?.[2],
      'unplaced',
    );
  });

  it('tells that the first column names priorities, where it has one for several actions', () => {
    assert.deepEqual(fields('Standard | Action | Lead', 'Safety | Train | A', ' | Recruit | B'), [
      'priority',
      'action',
      'lead-officer',
    ]);
  });
});

describe('two columns of one kind', () => {
  it('are what is required and what is done about it', () => {
    assert.deepEqual(
      fields(
        'Essential action required | Further action required | Lead',
        'Staff are trained | Train | A',
      ),
      ['recommendation', 'action', 'lead-officer'],
    );
  });

  it('are the original deadline and the revised one', () => {
    assert.deepEqual(fields('Action | Due date | Revised date', 'Train | May 2025 | May 2026'), [
      'action',
      'original-deadline',
      'deadline',
    ]);
  });

  it('are what was completed and when', () => {
    const rows = ['Action | Lead | Completed Y/N | Date completed', 'Train | A | Y | 15/07/2025'];
    const { plan } = imported(office(rows));
    const [action] = plan.priorities[0]?.actions ?? [];
    assert.equal(action?.['status'], 'complete');
    assert.deepEqual(action?.['unplaced'], { 'Date completed': ['15/07/2025'] });
  });
});

import assert from 'node:assert/strict';
import { actionOf, actionsOf, filledWith, imported, office, type Written } from '../support/office';

describe('an action', () => {
  it('has steps where bullets follow what is done', () => {
    const action = actionOf('Ref | Action | Lead', ['A1', 'Train:\n• all\n• some', 'Head']);
    assert.equal(action['action'], 'Train:');
    assert.deepEqual(action['steps'], ['all', 'some']);
  });

  it('keeps its lines apart, and asks whether they are several actions', () => {
    const { plan, doubts } = imported(
      office(['Ref | Action | Lead', ['A1', 'Recruit 4 coordinators\nPublish an offer', 'Head']]),
    );
    assert.equal(actionsOf(plan)[0]?.['action'], 'Recruit 4 coordinators\nPublish an offer');
    assert.deepEqual(
      doubts.map(({ text }) => text),
      ['The action has 2 lines; are these 2 actions?'],
    );
    const broken = actionOf('Ref | Action | Lead', ['A1', 'Recruit 4\ncoordinators', 'Head']);
    assert.equal(broken['action'], 'Recruit 4 coordinators');
  });

  it('has lists of what stands in bullets or on lines', () => {
    const action = actionOf('Ref | Action | Outcome | Evidence', [
      'A1',
      'Train',
      '• one\n• two',
      'x\ny',
    ]);
    assert.deepEqual(action['outcomes'], ['one', 'two']);
    assert.deepEqual(action['how-will-we-know'], ['x', 'y']);
  });

  for (const ref of ['LG1', '1.2', '1.10', '2025-26 (38)', '007']) {
    it(`keeps the ref ${ref} as text`, () => {
      assert.equal(actionOf('Ref | Action | Lead', `${ref} | Train | Head`)['ref'], ref);
    });
  }

  it('takes a number before its words for its ref', () => {
    const action = actionOf('Action | Lead', '1.2 Train all staff | Head');
    assert.deepEqual([action['ref'], action['action']], ['1.2', 'Train all staff']);
  });

  it('has a measure and its target joined', () => {
    const action = actionOf(
      'Ref | Action | Measure | Baseline | Target',
      'A1 | Train | Staff trained | 40% | 90%',
    );
    assert.deepEqual(action['success-criteria'], ['Staff trained (baseline 40%): 90%']);
  });

  it('has the original deadline where none was revised', () => {
    const { plan } = imported(
      office([
        'Ref | Action | Original due date | Revised due date',
        'A1 | Train | 31/03/2025 | 30/06/2025',
        'A2 | Recruit | 30/04/2025 | ',
      ]),
    );
    assert.deepEqual(
      actionsOf(plan).map((one) => [one['deadline'], one['original-deadline']]),
      [
        ['2025-06-30', '2025-03-31'],
        ['2025-04-30', undefined],
      ],
    );
  });

  it('keeps beside its deadline what a cell says more', () => {
    const action = actionOf('Ref | Action | By when', 'A1 | Train | Dec 2024 / Mar 2025');
    assert.equal(action['deadline'], '2025-03');
    assert.deepEqual(action['unplaced'], { 'By when': ['Dec 2024 / Mar 2025'] });
  });

  it('has nothing of cells that say nothing, which keep their colour', () => {
    const head = 'Ref | Action | Outcome | KPI | Depends on | Progress update | RAG';
    const read = (cell: string) =>
      imported(
        office([head, ['A1', 'Train', cell, cell, cell, cell, filledWith('FF0000', cell)]]),
        {
          asOf: '2026-05-31',
        },
      );
    for (const dash of ['-', '–']) {
      const { plan, went } = read(dash);
      const [action] = actionsOf(plan);
      assert.deepEqual(Object.keys(action ?? {}), ['ref', 'action', 'status']);
      assert.equal(action?.['status'], 'off-track');
      assert.equal(went.find(({ to }) => to === 'cells that say nothing')?.cells, 5);
    }
    const [action] = actionsOf(read('N/A').plan);
    assert.deepEqual(Object.keys(action ?? {}), ['ref', 'action', 'status', 'unplaced']);
    assert.deepEqual(Object.keys(Object(action?.['unplaced'])), head.split(' | ').slice(2));
  });

  it('has an amount of none to reach', () => {
    const action = actionOf('Ref | Action | Measure | Target', 'A1 | Train | Incidents | None');
    assert.deepEqual(action['success-criteria'], ['Incidents: None']);
  });

  it('has no update of what is still to follow', () => {
    const action = actionOf('Ref | Action | Update May 2026', 'A1 | Train | TBC');
    assert.equal(action['updates'], undefined);
    assert.deepEqual(action['unplaced'], { 'Update May 2026': ['TBC'] });
  });

  it('is complete where its deadline says so and nothing else tells', () => {
    const action = actionOf('Ref | Action | By when', 'A1 | Train | Achieved');
    assert.deepEqual([action['deadline'], action['status']], ['Achieved', 'complete']);
  });

  it('has what stands below a label in another cell', () => {
    const action = actionOf('Action | Outcomes', [
      'Train\nLead: Head of A\nDeadline: May 2026',
      'Better',
    ]);
    assert.deepEqual(
      [action['action'], action['lead-officer'], action['deadline']],
      ['Train', 'Head of A', '2026-05'],
    );
  });
});

describe('the status of an action', () => {
  const status = (heads: string, ...cells: readonly Written[]) =>
    actionOf(`Action | Lead | ${heads}`, ['Train', 'Head', ...cells]);

  it('is what the colour of a cell means', () => {
    assert.equal(status('RAG', filledWith('ff0000'))['status'], 'off-track');
  });

  it('is said by words for certain before a colour, and by a colour before other words', () => {
    assert.equal(status('Status | RAG', 'Complete', filledWith('00b050'))['status'], 'complete');
    assert.equal(status('Status | RAG', 'In progress', filledWith('ffc000'))['status'], 'at-risk');
  });

  it('is the last of ratings side by side', () => {
    assert.equal(status('RAG April | RAG May', 'R', 'A')['status'], 'at-risk');
  });

  it('leaves beside it what a cell says more', () => {
    const action = status('RAG', 'Green - revised in May');
    assert.equal(action['status'], 'on-track');
    assert.deepEqual(action['unplaced'], { RAG: ['Green - revised in May'] });
  });

  it('is what the plan’s own key says', () => {
    const { plan } = imported(
      office(
        [
          'Colour | Meaning',
          'Purple | Assured',
          'Blue | Complete',
          'Green | Complete',
          'Amber | On track',
          'Red | Overdue',
        ],
        ['Ref | Action | BRAG', 'A1 | Train | Amber', 'A2 | Recruit | Green'],
      ),
    );
    assert.deepEqual(
      actionsOf(plan).map((one) => one['status']),
      ['on-track', 'complete'],
    );
  });
});

describe('updates of an action', () => {
  it('have the days that stand before them', () => {
    const action = actionOf('Ref | Action | Progress', [
      'A1',
      'Train',
      '10/05/2025: Campaign begun\n20/06/2025 - 12 a week\nand more',
    ]);
    assert.deepEqual(action['updates'], [
      { date: '2025-05-10', note: 'Campaign begun' },
      { date: '2025-06-20', note: '12 a week; and more' },
    ]);
  });

  it('have the day in the heading of their column, or that of the document', () => {
    const { plan } = imported(
      office(['Ref | Action | Update April 2025 | Comments', 'A1 | Train | Begun | None yet']),
      { asOf: '2025-05-31' },
    );
    assert.deepEqual(actionsOf(plan)[0]?.['updates'], [
      { date: '2025-04', note: 'Begun' },
      { date: '2025-05-31', note: 'None yet' },
    ]);
  });

  it('are left under their heading where nothing says when, and told of once', () => {
    const { plan, doubts, undated } = imported(
      office([
        'Ref | Action | Progress',
        'A1 | Train | Begun well',
        'A2 | Recruit | All posts advertised',
      ]),
    );
    assert.deepEqual(actionsOf(plan)[0]?.['unplaced'], { Progress: ['Begun well'] });
    assert.equal(doubts.filter(({ text }) => text.includes('of which day')).length, 1);
    assert.equal(undated, 2);
  });
});

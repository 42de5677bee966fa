import assert from 'node:assert/strict';
import { actionsOf, imported, office, wide } from '../support/office';

const head = 'Ref | Action | Lead | By when';
const said = (document: ReturnType<typeof office>) =>
  actionsOf(imported(document).plan).map(({ ref, action, deadline }) => [ref, action, deadline]);

describe('tables of actions', () => {
  it('are found below title lines, with their headings repeated', () => {
    assert.deepEqual(
      said(
        office([
          [wide('Improvement plan', 4)],
          head,
          'A1 | Train | Head of A | May 2026',
          head,
          'A2 | Recruit | Head of B | June 2026',
        ]),
      ),
      [
        ['A1', 'Train', '2026-05'],
        ['A2', 'Recruit', '2026-06'],
      ],
    );
  });

  it('go on in a table without headings, and in one whose headings lack one', () => {
    const document = office(
      [head, 'A1 | Train | Head of A | May 2026'],
      ['A2 | Recruit | Head of B | June 2026'],
      [' | Action | Lead | By when', 'A3 | Review | Head of C | July 2026'],
    );
    assert.deepEqual(
      said(document).map(([ref]) => ref),
      ['A1', 'A2', 'A3'],
    );
    const { doubts } = imported(document);
    assert.ok(doubts.some(({ place, text }) => place === 'table 2' && /no headings/.test(text)));
  });

  it('may end in rows that add them up, which are kept but are no actions', () => {
    const document = office([
      `${head} | Cost`,
      'A1 | Train | Head of A | May 2026 | £12,000',
      'Sub-total | | | | £12,000',
      'A2 | Total review of posts | Head of B | June 2026 | £4,000',
      'Total: | 2 | | | £16,000',
      'Totals',
    ]);
    assert.deepEqual(
      said(document).map(([ref]) => ref),
      ['A1', 'A2'],
    );
    const { plan } = imported(document);
    assert.deepEqual(plan.unplaced, {
      'table 1': ['Sub-total | £12,000', 'Total: | 2 | £16,000', 'Totals'],
    });
  });

  it('may change their headings half way', () => {
    assert.deepEqual(
      said(
        office([
          head,
          'A1 | Train | Head of A | May 2026',
          'Ref | Timescale | Activity | Owner',
          'A2 | June 2026 | Recruit | Head of B',
        ]),
      ),
      [
        ['A1', 'Train', '2026-05'],
        ['A2', 'Recruit', '2026-06'],
      ],
    );
  });

  it('may have headings in two rows, over each other or going on', () => {
    const over = office([
      ['Ref', 'Action', wide('Timescale', 2), 'Lead'],
      ['^', '^', 'Start', 'End', '^'],
      'A1 | Train | May 2026 | June 2026 | Head of A',
    ]);
    assert.deepEqual(said(over), [['A1', 'Train', '2026-06']]);
    const on = office([
      ' | | Responsible | Timescale',
      'Ref | Action | Officer | for completion',
      'A1 | Train | Head of A | June 2026',
    ]);
    assert.deepEqual(said(on), [['A1', 'Train', '2026-06']]);
  });

  it('do not take a row for headings that says Complete', () => {
    const document = office([
      'Action | Owner | Due date | Status',
      'Publish the rate | Head of A | Complete | Complete',
      'Train | Head of B | May 2026 | On track',
    ]);
    assert.equal(said(document).length, 2);
  });

  it('are no tables of risks, figures, contents, meetings or roles', () => {
    const { plan } = imported(
      office(
        ['Contents | Page', 'Foreword | 3'],
        ['Board | Chair | Frequency', 'Improvement Board | Chair | Monthly'],
        ['Risk | Likelihood | Impact | Mitigating action | Owner', 'Turnover | 3 | 4 | Pay | HR'],
        ['RAG | Count of actions', 'Green | 3', 'Amber | 2', 'Red | 1'],
        ['KPI | 2024 | 2025', 'Visits | 80% | 90%'],
        [head, 'A1 | Train | Head of A | May 2026'],
      ),
    );
    assert.equal(actionsOf(plan).length, 1);
    assert.deepEqual(Object.keys(plan.risks ?? {}), ['risk-1']);
  });

  it('may be one for each action, with labels', () => {
    assert.deepEqual(
      said(
        office(
          ['Reference | A1', 'Action | Train', 'Lead officer | Head of A', 'Deadline | May 2026'],
          ['Ref: | A2 | Due: | June 2026', ['Action:', wide('Recruit', 3)], 'Lead: | B | RAG: | G'],
        ),
      ),
      [
        ['A1', 'Train', '2026-05'],
        ['A2', 'Recruit', '2026-06'],
      ],
    );
  });

  it('may be one for each action on a form whose labels are sentences', () => {
    const { plan } = imported(
      office([
        'How the regulation was not being met | Records were poor',
        'Please describe clearly the action you are going to take | Weekly audit',
        'Who is responsible for the action? | Registered manager',
        'Date actions will be completed: | 31 May 2026',
      ]),
    );
    const [action] = actionsOf(plan);
    assert.equal(action?.['action'], 'Weekly audit');
    assert.equal(action?.['lead-officer'], 'Registered manager');
    assert.equal(action?.['deadline'], '2026-05-31');
  });

  it('are no timetables of two columns, though there may be no more than what and by when', () => {
    const document = office(
      ['Activity | Date', 'Survey opens | 1 May 2026'],
      ['What we will do | When we will do it by', 'Survey all homes | May 2026'],
    );
    assert.deepEqual(
      said(document).map(([, action]) => action),
      ['Survey all homes'],
    );
  });

  it('are told of where there are none', () => {
    assert.throws(() => imported(office('A text')), /no table/);
    assert.throws(() => imported(office(['One | Two', 'a | b'])), /headings/);
  });
});

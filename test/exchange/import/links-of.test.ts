import assert from 'node:assert/strict';
import { actionsOf, imported, office, type Plan } from '../support/office';

const linked = (heads: string, ...cells: readonly string[]): { links: unknown[]; plan: Plan } => {
  const { plan } = imported(
    office([`${heads} | Action | Lead`, ...cells.map((cell) => `${cell} | Train | Head`)]),
  );
  return { links: actionsOf(plan).map(({ links }) => links), plan };
};

describe('links', () => {
  const read: Readonly<Record<string, unknown>> = {
    'O18/D19': ['O18', 'D19'],
    'O24.2; PR': ['O24.2', 'PR'],
    'PR; WSoA': ['PR', 'WSoA'],
    'Rec 3, 4 and 5': ['REC.3', 'REC.4', 'REC.5'],
    '3': ['REC.3'],
    '1.2': ['REC.1.2'],
    R3: ['REC.R3'],
    'Ofsted 1, 3': ['Ofsted.1', 'Ofsted.3'],
    'Ofsted 4; Peer review 5': ['Ofsted.4', 'PR.5'],
    Partnership: ['Partnership'],
    'Ofsted inspection 2018': ['O18'],
    'N/A': undefined,
  };
  for (const [cell, links] of Object.entries(read)) {
    it(`'${cell}' is ${JSON.stringify(links)}`, () => {
      assert.deepEqual(linked('Link to', cell).links, [links]);
    });
  }

  it('gather their sources, with a title where there is one', () => {
    const { plan } = linked('Link to', 'O18/D19', 'Ofsted inspection 2018');
    assert.deepEqual(Object.keys(plan.sources ?? {}), ['O18', 'D19', 'O18-2']);
  });

  it('are a number, whose it is and its words in three columns', () => {
    const { links, plan } = linked(
      'Audit | Rec No | Recommendation',
      'Payroll 2024/25 | 1 | Reconcile monthly',
      'Creditors 2024/25 | 1 | Check changes',
    );
    assert.deepEqual(links, [['P24.1'], ['C24.1']]);
    assert.deepEqual(plan.sources?.['C24'], {
      title: 'Creditors 2024/25',
      recommendations: { '1': 'Check changes' },
    });
  });

  it('keep the words of two recommendations that have one number', () => {
    const { links, plan } = linked('Recommendation', '1. Listen to children', '1. Listen to staff');
    assert.deepEqual(links, [['REC.1'], ['REC.1-2']]);
    assert.deepEqual(plan.sources?.['REC']?.['recommendations'], {
      '1': 'Listen to children',
      '1-2': 'Listen to staff',
    });
  });

  it('are what the heading says where no column does', () => {
    const { plan } = imported(
      office(
        '# R1: Improve standards of numeracy',
        ['Action | Who', 'Audit | Head'],
        '# Recommendation 2: Listen',
        ['Action | Who', 'Ask | Head'],
      ),
    );
    assert.deepEqual(
      actionsOf(plan).map(({ links }) => links),
      [['REC.R1'], ['REC.2']],
    );
  });

  it('take the list of sources that the file has', () => {
    const { plan } = imported(
      office(
        ['Code | Inspection | Date', 'O18 | Ofsted inspection | Nov 2018'],
        ['Ref | Link to | Action', 'A1 | O18/B19 | Train'],
      ),
    );
    assert.deepEqual(plan.sources, {
      O18: { title: 'Ofsted inspection', kind: 'inspection', date: '2018-11' },
    });
    assert.deepEqual(actionsOf(plan)[0]?.['links'], ['O18', 'B19']);
  });
});

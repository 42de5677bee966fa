import assert from 'node:assert/strict';
import { imported, office } from '../../support/office';

const actions = ['Ref | Action | Stage | Lead', 'A1 | Train | Foundation | Head of A'];

describe('lists beside the actions', () => {
  const { plan, went } = imported(
    office(
      ['Code | Inspection | By | Date', 'O18 | Inspection of services | Ofsted | November 2018'],
      ['Term | Meaning', 'MASH | Multi-agency safeguarding hub'],
      ['Rating | Meaning', 'Blue | Complete', 'Green | On track', 'Amber | At risk', 'Red | Late'],
      ['Stage | Starts | Ends', 'Foundation | 1 March 2026 | 31 August 2026'],
      ['Risk | Likelihood | Impact | Mitigation | Owner', 'Turnover | 3 | 4 | Pay | Head of HR'],
      ['Name | Role', 'J Sample | Head of A'],
      actions,
    ),
  );

  it('are sources', () => {
    assert.deepEqual(plan.sources, {
      O18: { title: 'Inspection of services', kind: 'inspection', by: 'Ofsted', date: '2018-11' },
    });
  });

  it('are abbreviations and the key of colours', () => {
    assert.deepEqual(plan.plan['abbreviations'], { MASH: 'Multi-agency safeguarding hub' });
    assert.deepEqual(plan.plan['brag'], {
      blue: 'Complete',
      green: 'On track',
      amber: 'At risk',
      red: 'Late',
    });
  });

  it('are stages, which actions name', () => {
    assert.deepEqual(plan.stages, [
      { id: 'foundation', title: 'Foundation', starts: '2026-03-01', ends: '2026-08-31' },
    ]);
    assert.equal(plan.priorities[0]?.actions[0]?.['stage'], 'foundation');
  });

  it('are risks', () => {
    assert.deepEqual(plan.risks, {
      'risk-1': {
        title: 'Turnover',
        likelihood: '3',
        impact: '4',
        owner: 'Head of HR',
        mitigation: 'Pay',
      },
    });
  });

  it('are officers with who holds the role', () => {
    assert.deepEqual(plan.officers?.['ha'], {
      title: 'Head of A',
      holder: 'J Sample',
      aliases: ['J Sample'],
    });
  });

  it('leave nothing over', () => {
    assert.ok(!went.some(({ to }) => to === 'unplaced'), JSON.stringify(plan.unplaced));
  });
});

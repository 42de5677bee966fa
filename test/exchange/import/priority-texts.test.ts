import assert from 'node:assert/strict';
import { imported, office } from '../support/office';

const said = (...lines: readonly string[]) => {
  const { plan } = imported(
    office('# A plan', '## Priority 1: Staff', ...lines, ['Ref | Action | Lead', 'A1 | Train | A']),
  );
  const { actions, id, title, ...texts } = plan.priorities[0] ?? { actions: [] };
  return texts;
};

describe('what stands between a priority and its actions', () => {
  it('is who owns it, what is to come of it, and why it matters', () => {
    assert.deepEqual(
      said(
        'Why it matters to children.',
        'SRO: Section 151 Officer',
        'Desired outcome: Staff stay',
      ),
      {
        narrative: 'Why it matters to children.',
        owners: 'Section 151 Officer',
        outcomes: ['Staff stay'],
      },
    );
  });

  it('is outcomes in bullets', () => {
    assert.deepEqual(said('• Staff stay', '• Staff learn'), {
      outcomes: ['Staff stay', 'Staff learn'],
    });
  });

  it('keeps an owner who is not known yet', () => {
    assert.deepEqual(said('Owner: TBC'), { narrative: 'Owner: TBC' });
  });
});

import assert from 'node:assert/strict';
import { type Draft, draftOf } from '../../server/measures/draft';
import { readCriterion } from '../../server/measures/reading';

const drafts: Readonly<Record<string, Draft>> = {
  'Agency staff numbers fall to less than 5% by March 2027': {
    title: 'Agency staff numbers',
    unit: '%',
    goodIs: 'low',
    targets: [{ by: '2027-03-31', value: 5 }],
    isWhole: true,
  },
  'Turnover reduces from 23% to 10%': {
    title: 'Turnover',
    unit: '%',
    goodIs: 'low',
    baseline: 23,
    targets: [{ value: 10 }],
    isWhole: true,
  },
  'Rates of re-referral are in line with statistical neighbours': {
    title: 'Rates of re-referral',
    targets: [{ benchmark: 'statistical neighbours' }],
    isWhole: true,
  },
  'Agency rate of 18% by March 2026, then 12% by March 2027': {
    title: 'Agency rate',
    unit: '%',
    targets: [
      { by: '2026-03-31', value: 18 },
      { by: '2027-03-31', value: 12 },
    ],
    isWhole: true,
  },
  'Two thirds of parents rate their worker as helpful': {
    title: 'Parents rate their worker as helpful',
    unit: '%',
    targets: [{ value: 66.7 }],
    isWhole: true,
  },
  'Re-referrals reduce': {
    title: 'Re-referrals reduce',
    goodIs: 'low',
    targets: [{}],
    isWhole: true,
  },
  'Staff are confident and well supported': {
    title: 'Staff are confident and well supported',
    targets: [{}],
    isWhole: true,
  },
};

describe('the measure that a criterion could become', () => {
  for (const [text, draft] of Object.entries(drafts)) {
    it(text, () => assert.deepEqual(draftOf(readCriterion(text)), draft));
  }

  it('leaves the criterion its words where they say more than the measure', () => {
    const reading = readCriterion('Inadequate falls to 10%, Requires Improvement falls to 25%');
    assert.equal(draftOf(reading).isWhole, false);
  });
});

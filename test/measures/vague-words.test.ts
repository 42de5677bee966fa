import assert from 'node:assert/strict';
import { readCriterion } from '../../server/measures/reading';

describe('vague words', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Recording is robust and timely': ['robust', 'timely'],
    'All relevant partners attend where appropriate': ['relevant', 'where appropriate'],
    'Turnover reduces to 10%': [],
    'Turnover reduces': ['reduces'],
    'Evidence of impact': ['Evidence of', 'impact'],
    'XX% of visits on time': ['XX%', 'on time'],
    // Names and the things that a word belongs to judge nothing.
    'The Best Start Board meets monthly': [],
    'Each child has a support plan and a needs assessment': [],
    'The Quality Assurance Framework is published': [],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(
        readCriterion(text).vague.map((word) => word.text),
        expected,
      );
    });
  }

  it('have a reason that does not blame', () => {
    for (const { reason } of readCriterion('Robust, relevant and timely support improves').vague) {
      assert.match(reason, /\w/);
      assert.doesNotMatch(reason, /\b(?:wrong|bad|error|mistake)\b/);
    }
  });
});

describe('what is missing', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Re-referrals reduce': ['amount', 'baseline', 'date'],
    'Number of re-referrals': ['amount', 'date'],
    'Staff feel valued': ['fact', 'date'],
    'By 2027 staff feel valued': ['fact'],
    'Turnover reduces to 10%': ['baseline', 'date'],
    'Turnover reduces from 18% to 10% by March 2025': [],
    'Placements reduce from 25 to under 10 by June 2025': ['unit'],
    'Turnover below XX%': ['blank', 'date'],
    'Supervision is held monthly': [],
    'A strategy is in place': ['date'],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(readCriterion(text).missing, expected);
    });
  }
});

describe('evidence', () => {
  const cases: Readonly<Record<string, readonly (readonly [rule: string, text: string])[]>> = {
    '90% of Section 47 enquiries end within 15 days': [
      ['percentage', '90%'],
      ['name', 'Section 47'],
      ['time-limit', '15 days'],
    ],
    'Children are not re-referred within 12 months': [['window', 're-referred within 12 months']],
    'Practice is tracked through the monthly scorecard': [['other-frequency', 'monthly']],
    'By 2027 staff will feel valued': [
      ['dated-quality', '2027'],
      ['vague-word', 'feel'],
      ['vague-word', 'valued'],
    ],
    'Social workers visit': [['no-measure', 'Social workers visit']],
    'Mae pob plentyn yn hapus': [['unread', 'Mae pob plentyn yn hapus']],
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(
        readCriterion(text).evidence.map((found) => [found.rule, found.text]),
        expected,
      );
    });
  }
});

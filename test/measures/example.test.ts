import assert from 'node:assert/strict';
import { exampleFor } from '../../server/measures/example';
import { readCriterion } from '../../server/measures/reading';

const examples: Readonly<Record<string, string | undefined>> = {
  'Re-referrals reduce': 'Re-referrals reduce from … to … by 31 July 2026',
  'Turnover of social workers will fall':
    'Turnover of social workers will fall from … to … by 31 July 2026',
  'Fewer handovers of a child’s case':
    'The number of handovers of a child’s case falls from … to … by 31 July 2026',
  'A lower percentage of agency staff':
    'The percentage of agency staff falls from … to … by 31 July 2026',
  'Number of complaints': 'Number of complaints goes from … to … by 31 July 2026',
  'Staff are confident and well supported':
    'At least …% of staff say so in a survey by 31 July 2026',
  'Children see better outcomes':
    'This is so for at least …% of children by 31 July 2026, as … shows',
  'Assessments are holistic':
    'An audit of assessments finds this in at least … of … cases by 31 July 2026',
  'Clear evidence of impact': 'An audit finds this in at least … of … cases by 31 July 2026',
  'A strong board in permanent posts':
    'An audit finds this in at least … of … cases by 31 July 2026',
  'The Escalation Process is used suitably':
    'An audit of the Escalation Process finds this in at least … of … cases by 31 July 2026',
  'The workforce is stable':
    'This is so for at least …% of the workforce by 31 July 2026, as … shows',
  'Children’s records make the reasons clear':
    'An audit of children’s records finds this in at least … of … cases by 31 July 2026',
  'Services grow out of an understanding of need':
    'An audit finds this in at least … of … cases by 31 July 2026',
  'Decrease in complaints': 'Complaints fall from … to … by 31 July 2026',
  'Lower staff turnover': 'Staff turnover falls from … to … by 31 July 2026',
  'Reduction in agency use': 'Agency use falls from … to … by 31 July 2026',
  'Waiting lists are reduced': 'Waiting lists are reduced from … to … by 31 July 2026',
  'Lower fees and better meals': 'An audit finds this in at least … of … cases by 31 July 2026',
  'Social workers feel supported':
    'At least …% of social workers say so in a survey by 31 July 2026',
  'All partners understand their roles':
    'At least …% of partners say so in a survey by 31 July 2026',
  'Improved staff morale': 'At least …% of staff say so in a survey by 31 July 2026',
  'Positive feedback from children': 'At least …% of children say so in a survey by 31 July 2026',
  'Improved communication with parents':
    'At least …% of parents say so in a survey by 31 July 2026',
  'Streets that residents are proud of':
    'An audit of streets finds this in at least … of … cases by 31 July 2026',
  'Improved outcomes for children':
    'This is so for at least …% of children by 31 July 2026, as … shows',
  'Timely assessments':
    'At least …% of assessments are completed within … working days by 31 July 2026',
  'Pathway plans of good quality':
    'An audit of pathway plans finds this in at least … of … cases by 31 July 2026',
  'XX% of visits are in time': undefined,
};

describe('examples of how a criterion could be said', () => {
  for (const [text, example] of Object.entries(examples)) {
    it(text, () => assert.equal(exampleFor(readCriterion(text), '31 July 2026'), example));
  }

  it('are measurable themselves once their blanks are filled in', () => {
    for (const example of Object.values(examples)) {
      if (example === undefined) continue;
      const filled = example.replace('as … shows', 'as the scorecard shows').replace(/…/g, '40');
      assert.equal(readCriterion(filled).grade, 'measurable', filled);
    }
  });
});

import assert from 'node:assert/strict';
import { gradeCriterion } from '../../server/checks/support/criteria';
import { examplePlan } from '../../server/checks/support/example';
import { judge } from '../../server/engine/judge';
import { openDocument } from '../../server/plan/document';

const measures = `measures:
  agency-rate:
    title: Permanent posts filled by agency staff
    unit: "%"
    targets:
      - by: 2026-08-31
        value: 12
      - by: 2027-03
        benchmark: statistical neighbours
  cost:
    title: Spend on placements
    unit: £
    targets:
      - by: 2027
        value: 900
  visits:
    title: Visits
    unit: days
`;

/** The text and the grade of a criterion, written as an item of the list. */
function graded(item: string): string {
  const yaml = examplePlan({
    blocks: measures,
    actions: [`success-criteria:\n  - ${item.replace(/\n/g, '\n    ')}`],
  });
  const { plan, lists } = judge(openDocument(yaml), { config: {}, today: '2026-06-01' }, []);
  const criterion = plan.actions[0]?.values['success-criteria']?.[0];
  assert.ok(criterion);
  const { text, grade } = gradeCriterion(criterion, lists.measures);
  return `${grade}: ${text}`;
}

describe('a criterion', () => {
  const examples: Record<string, string> = {
    'Improve outcomes': 'vague: Improve outcomes',
    'measure: agency-rate':
      'measurable: Permanent posts filled by agency staff: 12% by 31 August 2026, equal to or better than statistical neighbours by March 2027',
    'measure: agency-rate\ntarget: 10\nby: 2026-12-31':
      'measurable: Permanent posts filled by agency staff: 10% by 31 December 2026',
    'measure: agency-rate\ntargets:\n  - by: 2027-01-31\n    value: 9':
      'measurable: Permanent posts filled by agency staff: 9% by 31 January 2027',
    'measure: cost': 'measurable: Spend on placements: £900 by 2027',
    'measure: visits\ntarget: at most 5': 'measurable: Visits: at most 5',
    'measure: visits\ntarget: 5': 'measurable: Visits: 5 days',
    'text: Plans are good\ntarget: 90%\nby: August 2026':
      'measurable: Plans are good: 90% by August 2026',
    'text: Plans are good\ntested-by:\n  method: audit': 'verifiable: Plans are good',
    'text: Plans are good\ntested-by:\n  sample: 20 plans\n  threshold: 18 are good':
      'measurable: Plans are good',
    'tested-by:\n  method: Audit\n  who: IRO': 'verifiable: Audit',
    'measure: unlisted': 'vague: unlisted',
  };
  for (const [item, expected] of Object.entries(examples)) {
    it(`written as ${JSON.stringify(item)}`, () => {
      assert.equal(graded(item), expected);
    });
  }
});

import assert from 'node:assert/strict';
import { type Measure, readCriterion } from '../../server/measures/reading';

/** The parts of a measure as words, numbers beside theirs; what is left out is not looked at. */
interface Expected {
  readonly subject?: string;
  readonly change?: string;
  readonly comparator?: readonly [text: string, relation: string];
  readonly value?: readonly [text: string, value: number, upper?: number];
  readonly unit?: string;
  readonly baseline?: string;
  readonly baselineOn?: string;
  readonly benchmark?: string;
  readonly quantifier?: string;
  readonly by?: readonly [text: string, first?: string, last?: string];
  readonly within?: readonly [text: string, limits: string, since?: string];
  readonly every?: string;
}

const cases: Readonly<Record<string, readonly Expected[]>> = {
  'Vacancies reduce from 23% to under 12% by 31 August 2026': [
    {
      subject: 'Vacancies',
      change: 'reduce',
      comparator: ['under', 'below'],
      value: ['12', 12],
      unit: '%',
      baseline: '23',
      by: ['by 31 August 2026', '2026-08-31', '2026-08-31'],
    },
  ],
  'Retention improves and turnover falls to 9%': [
    { subject: 'turnover', comparator: ['to', 'reduce-to'], value: ['9', 9], unit: '%' },
  ],
  'Interim cover is reduced to 20% in March 2024 and 10% by March 2025 (in line with SN)': [
    {
      subject: 'Interim cover',
      value: ['20', 20],
      by: ['in March 2024', '2024-03-01', '2024-03-31'],
    },
    {
      subject: 'Interim cover',
      value: ['10', 10],
      by: ['by March 2025', '2025-03-01', '2025-03-31'],
      benchmark: 'SN',
    },
  ],
  '90% of young people have a health check within 20 working days of coming into care': [
    {
      subject: 'young people have a health check',
      value: ['90', 90],
      within: ['within 20 working days', 'event', 'of coming into care'],
    },
  ],
  'Reviews are held on time in 95% of cases': [
    { subject: 'Reviews are held on time', value: ['95', 95], unit: '%' },
  ],
  'Recruit 12 newly qualified social workers': [
    {
      subject: 'newly qualified social workers',
      value: ['12', 12],
      unit: 'newly qualified social workers',
    },
  ],
  'Reduction in agency posts to no more than 15': [
    {
      subject: 'agency posts',
      change: 'Reduction',
      comparator: ['no more than', 'at-most'],
      value: ['15', 15],
    },
  ],
  'Audits completed increase to 400 per annum': [
    { subject: 'Audits completed', value: ['400', 400], unit: 'per annum' },
  ],
  'A 15 per cent reduction in missed visits': [
    {
      subject: 'missed visits',
      comparator: ['reduction', 'reduce-by'],
      value: ['15', 15],
      unit: 'per cent',
    },
  ],
  'Placement spend is at least £1.2m lower than in 2022/23': [
    { subject: 'Placement spend', value: ['1.2m', 1_200_000], unit: '£', baseline: '2022/23' },
  ],
  'Between 10% and 15% of posts are held by apprentices': [
    { subject: 'posts are held by apprentices', value: ['10% and 15', 10, 15], unit: '%' },
  ],
  'Halve the number of repeat calls by the end of March 2025': [
    {
      subject: 'number of repeat calls',
      comparator: ['Halve', 'times'],
      value: ['Halve', 0.5],
      by: ['by the end of March 2025', '2025-03-01', '2025-03-31'],
    },
  ],
  'The ratio of senior to junior staff is at least 1.3:1': [
    {
      subject: 'ratio of senior to junior staff',
      comparator: ['at least', 'at-least'],
      value: ['1.3:1', 1.3],
    },
  ],
  'At least one in ten posts is filled by a care leaver': [
    { comparator: ['At least', 'at-least'], value: ['one in ten', 0.1] },
  ],
  'Waits for therapy fall from 26 weeks to 12 weeks': [
    { subject: 'Waits for therapy', value: ['12', 12], unit: 'weeks', baseline: '26' },
  ],
  'Re-referral rates are no worse than statistical neighbours': [
    {
      subject: 'Re-referral rates',
      comparator: ['no worse than', 'no-worse'],
      benchmark: 'statistical neighbours',
    },
  ],
  'Persistent absence reduces to the England average': [
    { subject: 'Persistent absence', comparator: ['to', 'in-line'], benchmark: 'England average' },
  ],
  'All strategy meetings are minuted within 24 hours': [
    { subject: 'strategy meetings', quantifier: 'All', within: ['within 24 hours', 'event'] },
  ],
  'No child waits in a police station': [{ subject: 'child', quantifier: 'No' }],
  'The board meets every eight weeks': [{ subject: 'board', every: 'every eight weeks' }],
  'Exclusions fall by 10% within 12 months': [
    {
      subject: 'Exclusions',
      comparator: ['by', 'reduce-by'],
      value: ['10', 10],
      within: ['within 12 months', 'target'],
    },
  ],
  'By Q2 2024/25, 80% of homes and 60% of schools are inspected': [
    { subject: 'homes', value: ['80', 80], by: ['By Q2 2024/25', '2024-07-01', '2024-09-30'] },
    { value: ['60', 60], by: ['By Q2 2024/25', '2024-07-01', '2024-09-30'] },
  ],
  'Children in care per 10,000 fall to 70': [
    { value: ['70', 70], subject: 'Children in care per 10,000' },
  ],
  'Stillbirth rate under 3.5/1,000 births in 25/26': [
    {
      subject: 'Stillbirth rate',
      comparator: ['under', 'below'],
      value: ['3.5', 3.5],
      unit: '/1,000 births',
      by: ['in 25/26', '2025-04-01', '2026-03-31'],
    },
  ],
  'Family feedback score of 4.2/5 or more': [
    { subject: 'Family feedback score', value: ['4.2', 4.2], unit: '/5' },
  ],
  'Capital receipts of £25–30m': [{ value: ['25–30m', 25_000_000, 30_000_000], unit: '£' }],
  'Receipts between £3m and £4m': [{ value: ['3m and £4m', 3_000_000, 4_000_000], unit: '£' }],
  'Attainment 8 of 46+': [{ subject: 'Attainment 8', value: ['46+', 46] }],
  'Apprentices up to 120 from 85 in 2024/25': [
    { value: ['120', 120], baseline: '85', baselineOn: 'in 2024/25' },
  ],
  'Handovers in 15 minutes 80% (baseline 42%, Q4 24/25)': [
    { value: ['80', 80], baseline: '42', baselineOn: 'Q4 24/25' },
  ],
  'Visits 85% (from 61% in 2024/25) by March 2027': [
    { baselineOn: 'in 2024/25', by: ['by March 2027', '2027-03-01', '2027-03-31'] },
  ],
  'Reduce waits by 15% on March 2025 by March 2027': [
    { baseline: 'March 2025', by: ['by March 2027', '2027-03-01', '2027-03-31'] },
  ],
  'Sickness down to 18% from 26% at the end of March 2025': [
    { value: ['18', 18], baseline: '26', baselineOn: 'at the end of March 2025' },
  ],
  'No patient waiting over 65 weeks': [
    {
      subject: 'patient waiting',
      comparator: ['over', 'at-most'],
      value: ['65', 65],
      unit: 'weeks',
    },
  ],
  'Nobody waits in a corridor for longer than 12 hours': [
    { comparator: ['longer than', 'at-most'], value: ['12', 12], unit: 'hours' },
  ],
  'No children waiting over 12 weeks are without a plan': [{ subject: 'children waiting' }],
  'Average caseload of 16 per social worker, maximum 20': [
    { subject: 'Average caseload', value: ['16', 16], unit: 'per social worker' },
    { comparator: ['maximum', 'at-most'], value: ['20', 20] },
  ],
  'Take-up of direct payments 30% (England average 26.2%)': [{ value: ['30', 30] }],
  'CLA rate of 88 (SN 92)': [{ value: ['88', 88] }],
  'Reading at the expected level: 62% → 68%': [{ value: ['68', 68], baseline: '62' }],
  'First-time entrants below 150 per 100,000 10-17 population': [
    { value: ['150', 150], unit: 'per 100,000' },
  ],
  'DTOC below 3.5% of occupied beds': [{ subject: 'DTOC', value: ['3.5', 3.5] }],
  'Rent arrears at or below 3.5% of rent debit': [{ subject: 'Rent arrears' }],
  'Rank in the top 10 of 43 forces': [{ benchmark: 'top 10' }],
  'Mean wait 12% -> 6%': [{ subject: 'Mean wait', value: ['6', 6], baseline: '12' }],
  'Creditor days: 28 max by March': [{ comparator: ['max', 'at-most'], value: ['28', 28] }],
  'Break-even by year-end': [{ by: ['by year-end'] }],
  '9 out of every 10 callers': [{ value: ['9 out of every 10', 0.9] }],
};

function words(measure: Measure): Expected {
  const { change, comparator, value, by, within } = measure;
  const plain = {
    subject: measure.subject?.text,
    change: change?.text,
    comparator: comparator && ([comparator.text, comparator.relation] as const),
    value:
      value &&
      ([value.text, value.value, ...(value.upper === undefined ? [] : [value.upper])] as const),
    unit: measure.unit?.text,
    baseline: measure.baseline?.text,
    baselineOn: measure.baselineOn?.text,
    benchmark: measure.benchmark?.text,
    quantifier: measure.quantifier?.text,
    by: by && [by.text, ...(by.first === undefined ? [] : [by.first, by.last])],
    within: within && [within.text, within.limits, ...(within.since ? [within.since.text] : [])],
    every: measure.every?.text,
  };
  return Object.fromEntries(Object.entries(plain).filter(([, part]) => part !== undefined));
}

describe('parts of a measure', () => {
  for (const [text, expected] of Object.entries(cases)) {
    it(text, () => {
      const read = readCriterion(text).measures.map(words);
      const wanted = read.map((measure, index) => {
        const keys = Object.keys(expected[index] ?? {});
        return Object.fromEntries(Object.entries(measure).filter(([key]) => keys.includes(key)));
      });
      assert.deepEqual(wanted, expected);
    });
  }
});

import assert from 'node:assert/strict';
import { readCriterion } from '../../server/measures/reading';

describe('dates', () => {
  const cases: Readonly<Record<string, readonly [first: string, last: string]>> = {
    'by 31/03/2021': ['2021-03-31', '2021-03-31'],
    'by 1.4.21': ['2021-04-01', '2021-04-01'],
    'by 2021-12-24': ['2021-12-24', '2021-12-24'],
    'by 1st of September 2021': ['2021-09-01', '2021-09-01'],
    'by March 31, 2021': ['2021-03-31', '2021-03-31'],
    'by end March 2021': ['2021-03-01', '2021-03-31'],
    'by the end of February 2024': ['2024-02-01', '2024-02-29'],
    'by Mar-21': ['2021-03-01', '2021-03-31'],
    'by 2021': ['2021-01-01', '2021-12-31'],
    'in 2020/21': ['2020-04-01', '2021-03-31'],
    'in 2020–25': ['2020-01-01', '2025-12-31'],
    'by Q3 2020/21': ['2020-10-01', '2020-12-31'],
    'by Q3 2021': ['2021-07-01', '2021-12-31'],
    'by Q4 2020/21': ['2021-01-01', '2021-03-31'],
    'by quarter 2 of 2021/22': ['2021-07-01', '2021-09-30'],
    'by FY26': ['2025-04-01', '2026-03-31'],
    'in the financial year 2021-22': ['2021-04-01', '2022-03-31'],
    'in academic year 2021/22': ['2021-09-01', '2022-08-31'],
    'by autumn term 2021': ['2021-09-01', '2021-12-31'],
    'by Christmas 2021': ['2021-12-01', '2021-12-31'],
    'no later than 5 May 2022': ['2022-05-05', '2022-05-05'],
  };

  for (const [date, [first, last]] of Object.entries(cases)) {
    it(date, () => {
      const [measure] = readCriterion(`Turnover falls to 10% ${date}`).measures;
      const { text, first: read, last: end } = measure?.by ?? {};
      assert.deepEqual([text, read, end], [date, first, last]);
    });
  }

  for (const date of ['by March', 'by Q3', 'by the end of the financial year', 'by year end']) {
    it(`${date}: no days without a year`, () => {
      const [measure] = readCriterion(`Turnover falls to 10% ${date}`).measures;
      assert.deepEqual([measure?.by?.text, measure?.by?.first], [date, undefined]);
    });
  }

  for (const date of ['31/02/2021', '32/01/2021', '2021-13-01']) {
    it(`${date} is no date`, () => {
      const [measure] = readCriterion(`Turnover falls to 10% by ${date}`).measures;
      assert.equal(measure?.by?.last, undefined);
    });
  }

  it('are no deadline where a figure is compared with them', () => {
    const [measure] = readCriterion('Absence is 5% lower than in March 2020').measures;
    assert.deepEqual([measure?.by, measure?.baseline?.text], [undefined, 'March 2020']);
  });
});

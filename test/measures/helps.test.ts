import assert from 'node:assert/strict';
import {
  bareNumbers,
  hasTimeLimit,
  latestDeadline,
  subjectWords,
  unclearStarts,
  withoutBaseline,
} from '../../server/measures/helps';
import { readCriterion } from '../../server/measures/reading';

type Asked = (text: string) => unknown;

function hold(name: string, ask: Asked, cases: Readonly<Record<string, unknown>>) {
  describe(name, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(text, () => assert.deepEqual(ask(text), expected));
    }
  });
}

hold('targets without a baseline', (text) => withoutBaseline(readCriterion(text)).length, {
  'Turnover reduces to 10%': 1,
  'Turnover reduces from 18% to 10%': 0,
  'Turnover reduces to 10% (currently 18%)': 0,
  'Turnover reduces by 10% against the 2019 baseline': 0,
  'Absence reduces to the England average': 0,
  'Turnover is below 10%': 0,
});

hold('bare numbers', (text) => bareNumbers(readCriterion(text)).map((number) => number.text), {
  'Placements reduce to under 12': ['12'],
  'Placements reduce to under 12%': [],
  'The number of placements reduces to 12': [],
  'Placements reduce to 12 children': [],
  'Caseloads reduce to 16': [],
  'There are 12 placements': [],
});

hold('a time limit', (text) => hasTimeLimit(readCriterion(text)), {
  'Turnover falls to 10% by March': true,
  'Visits take place within five days': true,
  'Reviews are held quarterly': true,
  'Turnover falls to 10%': false,
  'Turnover falls to 10% over time': false,
});

hold('the latest deadline', (text) => latestDeadline(readCriterion(text))?.last, {
  'Turnover falls to 12% by March 2025 and 8% by March 2026': '2026-03-31',
  'Turnover falls to 12% by March': undefined,
  'Turnover falls to 12%': undefined,
});

hold('unclear starts', (text) => unclearStarts(readCriterion(text)).map((limit) => limit.text), {
  'Take-up rises to 75% within 12 months': ['within 12 months'],
  'Days in care reduce within 12 months': ['within 12 months'],
  'Take-up rises to 75% within 12 months of opening': [],
  'Take-up rises to 75% over the next 12 months': [],
  'Take-up rises to 75% by June 2025, within 12 months': [],
  'Visits are made within 24 hours': [],
  'Repeat referrals within 12 months fall to 15%': [],
});

hold('open ends', (text) => readCriterion(text).openEnded.map((end) => end.text), {
  'Turnover falls to 10% over time': ['over time'],
  'In due course all files are moved': ['In due course'],
  'Turnover falls to 10% by June': [],
});

describe('subject keys', () => {
  const same: readonly (readonly [string, string])[] = [
    ['The percentage of agency staff', 'Agency staff'],
    ['number of repeat referrals', 'Repeat referral rates'],
    ['Staff from agencies', 'agencies’ staff'],
  ];
  const keyOf = (text: string) => [...subjectWords(text)].sort().join(' ');

  for (const [a, b] of same) {
    it(`${a} = ${b}`, () => assert.equal(keyOf(a), keyOf(b)));
  }

  it('tells subjects apart', () => {
    assert.notEqual(keyOf('agency social workers'), keyOf('agency staff'));
  });

  it('is empty for what means nothing', () => assert.equal(keyOf('the number of'), ''));
});

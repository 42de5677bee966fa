import assert from 'node:assert/strict';
import { asAbove, readWhen } from '../../../server/exchange/import/when';

describe('a deadline', () => {
  const read: Readonly<Record<string, string>> = {
    '31/10/2020': '2020-10-31',
    '31.03.2026': '2026-03-31',
    '2026-03-31': '2026-03-31',
    '31st December 2025': '2025-12-31',
    'Friday 31 October 2025': '2025-10-31',
    'Sept 25': '2025-09',
    'Sep-25': '2025-09',
    'September 2025': '2025-09',
    'end March 2021': '2021-03',
    'By end of June 2025': '2025-06',
    'To be completed by June 2024': '2024-06',
    'Completed March 2025': '2025-03',
    'Q3 25/26': '2025-12',
    'Q4 2025/26': '2026-03',
    'Quarter 1 2025-26': '2025-06',
    'Autumn term 2025': '2025-12',
    'Summer term 2025/26': '2026-07',
    'Summer 2025': '2025-08',
    '2025/26': '2026-03',
    'Dec 2024 / Mar 2025': '2025-03',
    '30/06/2025 and 30/09/2025': '2025-09-30',
    ongoing: 'ongoing',
    'On-going': 'ongoing',
    '2026': '2026',
  };
  for (const [text, deadline] of Object.entries(read)) {
    it(`'${text}' is ${deadline}`, () => assert.equal(readWhen(text)?.deadline, deadline));
  }

  for (const text of [
    'Autumn term',
    '30/02/2026',
    '31/09/2025',
    'TBC',
    'ASAP',
    'end of Q2 2025',
    'w/c 3 November 2025',
    'From April 2025',
    'Within 6 months',
    '2025-26 (38)',
    'Complete',
    '',
  ]) {
    it(`'${text}' says none for certain`, () => {
      const when = readWhen(text);
      assert.ok(when === undefined || when.isMoreThanThis, JSON.stringify(when));
    });
  }

  it('says so where a cell says more than one day, or it counts quarters and terms', () => {
    assert.equal(readWhen('Dec 2024 / Mar 2025')?.isMoreThanThis, true);
    assert.equal(readWhen('June 2025 subject to funding')?.isMoreThanThis, true);
    assert.equal(readWhen('June 2025')?.isMoreThanThis, false);
    assert.match(readWhen('Q3 25/26')?.readAs ?? '', /quarter 3/);
    assert.match(readWhen('Autumn term 2025')?.readAs ?? '', /autumn term/);
  });

  for (const text of ['(see above)', 'As above', 'ditto', '"', 'Same as above']) {
    it(`'${text}' means the cell above`, () => assert.match(text, asAbove));
  }
});

import assert from 'node:assert/strict';
import { draftOf } from '../../server/measures/draft';
import { exampleFor } from '../../server/measures/example';
import { readCriterion } from '../../server/measures/reading';
import { scaled } from '../support/effort';
import { growthOf } from '../support/growth';

// Below the length from which a text is not read at all.
const SMALL = scaled(4_500, 1_500);
const LARGE = 4 * SMALL;
/** Four times as long is linear, sixteen times quadratic. */
const LIMIT = 11;

const units: readonly string[] = [
  'a',
  '1',
  '1,',
  '1.',
  '1-',
  '1/',
  '-',
  "'s",
  '"',
  '(',
  '£',
  '%',
  ', ',
  '; ',
  ': ',
  '\n',
  'é',
  '🎉',
  'e.g. ',
  'http://',
  'all ',
  'no ',
  'every ',
  'a a ',
  'and ',
  'is and is ',
  'who have ',
  'with ',
  'from ',
  'last ',
  '1 in ',
  '1 to ',
  '2 or ',
  '1 day or ',
  'within 1 ',
  'twice a ',
  'two thirds ',
  'a third of ',
  'one hundred ',
  'to 10% ',
  'reduce to ',
  'by March ',
  'January ',
  '2020-',
  '2020/',
  'the end of ',
  'within the next ',
  'number of ',
  'more than ',
  'in line with ',
  'statistical ',
  'national average and ',
  'SN ',
  'section 1, ',
  'will be 10 and ',
  '10% by March 2021 and ',
  'improve and ',
  'quarterly ',
  'published ',
  'XX% ',
  'recruit 5 social workers ',
  '3 placements in 12 months ',
  're-referred within 12 months ',
  'all plans and ',
  'since 2019 we have ',
  'who have 3 ',
  'the 60% of ',
  'none without ',
  'never ',
  'every ward shows ',
  'nine cases out of ',
  'before 10am ',
  'from 11 to 6 weeks ',
  'last year ',
  'wisely ',
  'Turnover falls, ',
  'is on the ',
  '-0.2 ',
  'when it was ',
  '38 of 38 ',
  're-issued ',
  'net zero ',
  'with care needs ',
  'in the first hour ',
  'Safe and ',
  '90% have had one in the last 8 weeks ',
  'the board agreed savings ',
  'the figure for England ',
  'Flu jab uptake ',
  '(65+) ',
  '(n=250) ',
];

/** All that is made of a criterion. */
function read(text: string): void {
  const reading = readCriterion(text);
  exampleFor(reading, '31 July 2026');
  draftOf(reading);
}

function growth(unit: string): number {
  const long = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return growthOf(read, { small: long(SMALL), large: long(LARGE), limit: LIMIT });
}

describe('reading time', () => {
  for (const unit of units) {
    it(`grows with length alone: ${JSON.stringify(unit)}`, () => {
      const times = growth(unit);
      assert.ok(times < LIMIT, `${times.toFixed(1)} times as long`);
    });
  }
});

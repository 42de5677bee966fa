import assert from 'node:assert/strict';
import { typedDate } from '../../server/checks/support/typed-date';

/** The last day that is meant; what else came of it where none is. */
function read(typed: unknown): string {
  const date = typedDate(typed);
  return date.kind === 'date' ? date.last : date.kind;
}

describe('a date that is typed', () => {
  const days: readonly (readonly [typed: unknown, day: string])[] = [
    ['31/3/27', '2027-03-31'],
    ['  1   April 26 ', '2026-04-01'],
    ['1 April 2026', '2026-04-01'],
    ['June 2026', '2026-06-30'],
    ['31/06/2026', 'impossible'],
    ['31/06/26', 'impossible'],
    ['31/3/127', 'not-a-date'],
    ['soon', 'not-a-date'],
    ['soon 26', 'not-a-date'],
    ['', 'not-a-date'],
    [undefined, 'not-a-date'],
    [31, 'not-a-date'],
  ];
  for (const [typed, day] of days) {
    it(`${JSON.stringify(typed) ?? 'nothing'} is ${day}`, () => assert.equal(read(typed), day));
  }
});

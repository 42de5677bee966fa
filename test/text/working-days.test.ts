import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bankHolidays } from '../../server/text/bank-holidays.generated';
import { addDays, isDay, weekday } from '../../server/text/dates';
import {
  nonWorkingDay,
  previousWorkingDay,
  type Region,
  workingDaysAfter,
  workingDaysBetween,
} from '../../server/text/working-days';

const regions: readonly Region[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const day = fc.integer({ min: 0, max: 21 * 365 }).map((days) => addDays('2015-01-01', days));
const region = fc.constantFrom(...regions);

describe('nonWorkingDay', () => {
  /** For England and Wales, Scotland, Northern Ireland; as published on GOV.UK. */
  const cases: Record<string, [string | undefined, string | undefined, string | undefined]> = {
    '2020-10-31': ['a Saturday', 'a Saturday', 'a Saturday'],
    '2020-11-01': ['a Sunday', 'a Sunday', 'a Sunday'],
    '2020-11-02': [undefined, undefined, undefined],
    '2020-05-04': [undefined, undefined, undefined],
    '2020-05-08': same('the Early May bank holiday'),
    '2020-01-02': [undefined, 'the bank holiday for 2 January', undefined],
    '2020-03-17': [undefined, undefined, "St Patrick's Day"],
    '2018-03-19': [undefined, undefined, "the bank holiday for St Patrick's Day"],
    '2020-04-10': same('Good Friday'),
    '2020-04-13': ['Easter Monday', undefined, 'Easter Monday'],
    '2020-07-13': [undefined, undefined, 'the bank holiday for the Battle of the Boyne'],
    '2021-07-12': [undefined, undefined, 'the bank holiday for the Battle of the Boyne'],
    '2020-08-03': [undefined, 'the Summer bank holiday', undefined],
    '2020-08-31': ['the Summer bank holiday', undefined, 'the Summer bank holiday'],
    '2020-11-30': [undefined, "St Andrew's Day", undefined],
    '2025-12-01': [undefined, "the bank holiday for St Andrew's Day", undefined],
    '2021-12-25': ['a Saturday', 'a Saturday', 'a Saturday'],
    '2021-12-27': same('the bank holiday for Christmas Day'),
    '2021-12-28': same('the bank holiday for Boxing Day'),
    '2022-05-30': [undefined, undefined, undefined],
    '2022-06-02': same('the Spring bank holiday'),
    '2022-06-03': same('the Platinum Jubilee bank holiday'),
    '2022-09-19': same('the bank holiday for the funeral of Queen Elizabeth II'),
    '2023-05-08': same('the bank holiday for the coronation of King Charles III'),
    '2026-06-15': [undefined, 'the World Cup bank holiday', undefined],
    '2035-12-26': same('Boxing Day'),
    '2036-12-25': [undefined, undefined, undefined],
    '2014-12-25': [undefined, undefined, undefined],
  };

  for (const [iso, expected] of Object.entries(cases)) {
    it(`knows ${iso}`, () => {
      assert.deepEqual(
        regions.map((name) => nonWorkingDay(iso, name)),
        expected,
      );
    });
  }

  it('has only days from Monday to Friday, in order, in its table', () => {
    const days = bankHolidays.map(([iso]) => iso);
    assert.deepEqual(days, [...days].sort());
    for (const iso of days) assert.ok(isDay(iso) && !weekday(iso).startsWith('S'), iso);
  });
});

describe('previousWorkingDay', () => {
  const cases: [string, Region, string][] = [
    ['2020-10-31', 'england-and-wales', '2020-10-30'],
    ['2020-11-02', 'england-and-wales', '2020-10-30'],
    ['2020-11-03', 'england-and-wales', '2020-11-02'],
    ['2021-12-29', 'england-and-wales', '2021-12-24'],
    ['2020-01-03', 'england-and-wales', '2020-01-02'],
    ['2020-01-03', 'scotland', '2019-12-31'],
  ];

  for (const [iso, name, expected] of cases) {
    it(`goes from ${iso} to ${expected} in ${name}`, () => {
      assert.equal(previousWorkingDay(iso, name), expected);
    });
  }
});

describe('workingDaysBetween', () => {
  const cases: [string, string, number][] = [
    ['2020-11-02', '2020-11-02', 0],
    ['2020-11-02', '2020-11-03', 1],
    ['2020-11-03', '2020-11-02', 0],
    ['2020-10-30', '2020-11-02', 1],
    ['2020-10-30', '2020-11-01', 0],
    ['2020-05-01', '2020-05-11', 5],
  ];

  for (const [from, to, expected] of cases) {
    it(`counts ${expected} from ${from} to ${to}`, () => {
      assert.equal(workingDaysBetween(from, to, 'england-and-wales'), expected);
    });
  }

  it('counts what one finds day by day', () => {
    const length = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(day, length, region, (from, days, name) => {
        let count = 0;
        for (let after = 1; after <= days; after += 1) {
          if (nonWorkingDay(addDays(from, after), name) === undefined) count += 1;
        }
        assert.equal(workingDaysBetween(from, addDays(from, days), name), count);
      }),
      { numRuns: 30 },
    );
  });

  it('counts one from the previous working day to a working day', () => {
    fc.assert(
      fc.property(day, region, (iso, name) => {
        const expected = nonWorkingDay(iso, name) === undefined ? 1 : 0;
        assert.equal(workingDaysBetween(previousWorkingDay(iso, name), iso, name), expected);
      }),
    );
  });
});

describe('workingDaysAfter', () => {
  it('leaves out weekends and the bank holidays of the region', () => {
    assert.equal(workingDaysAfter('2026-04-02', 1, 'england-and-wales'), '2026-04-07');
    assert.equal(workingDaysAfter('2026-04-02', 1, 'scotland'), '2026-04-06');
    assert.equal(workingDaysAfter('2026-06-05', 5, 'england-and-wales'), '2026-06-12');
  });

  it('is the day up to which as many are counted', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), region, (from, count, name) => {
        const after = workingDaysAfter(from, count, name);
        assert.equal(nonWorkingDay(after, name), undefined);
        assert.equal(workingDaysBetween(from, after, name), count);
      }),
    );
  });
});

function same(name: string): [string, string, string] {
  return [name, name, name];
}

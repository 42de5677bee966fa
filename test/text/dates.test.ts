import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  isDay,
  readDate,
  toDayNumber,
  toIsoText,
  weekday,
} from '../../server/text/dates';
import { assertLinear } from './linear';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** 'first..last', or the day; '-' for no date; else why the date is impossible. */
function read(text: string): string {
  const reading = readDate(text);
  if (reading.kind === 'not-a-date') return '-';
  if (reading.kind === 'impossible') return reading.why;
  return reading.precision === 'day' ? reading.first : `${reading.first}..${reading.last}`;
}

describe('readDate', () => {
  const cases: Record<string, string> = {
    '2020-10-31': '2020-10-31',
    '2020-1-5': '2020-01-05',
    '2020/10/31': '2020-10-31',
    '31/10/2020': '2020-10-31',
    '31.10.2020': '2020-10-31',
    '31-10-2020': '2020-10-31',
    '1/2/2020': '2020-02-01',
    '31 October 2020': '2020-10-31',
    '  31  OCTOBER  2020 ': '2020-10-31',
    '\t31 october 2020\n': '2020-10-31',
    '31\u00a0October 2020': '2020-10-31',
    '31st October 2020': '2020-10-31',
    '1st of May 2020': '2020-05-01',
    '22nd Jan 2021': '2021-01-22',
    '3rd Sept 2020': '2020-09-03',
    '4th Sep. 2020': '2020-09-04',
    '31 Oct 2020': '2020-10-31',
    '31-Oct-2020': '2020-10-31',
    'October 31, 2020': '2020-10-31',
    '29/02/2020': '2020-02-29',
    'October 2020': '2020-10-01..2020-10-31',
    'Feb 2021': '2021-02-01..2021-02-28',
    '2020-10': '2020-10-01..2020-10-31',
    '10/2020': '2020-10-01..2020-10-31',
    '2020': '2020-01-01..2020-12-31',
    '1900': '1900-01-01..1900-12-31',
    '31/02/2020': 'February 2020 has 29 days',
    '31 feb 2021': 'February 2021 has 28 days',
    '29 February 2100': 'February 2100 has 28 days',
    '31 June 2020': 'June has 30 days',
    '0 June 2020': 'no month has a day 0',
    '2020-13-01': 'there is no month 13',
    '2020-00': 'there is no month 0',
    '13/2020': 'there is no month 13',
    '12/31/2020': 'there is no month 31; the day comes first (31/12/2020)',
    '2/30/2020': 'there is no month 30',
    '13/13/2020': 'there is no month 13',
    '31/10/20': 'the year needs four digits',
    '31 October 20': 'the year needs four digits',
    'Oct-20': 'the year needs four digits',
    '1820': 'the year is not between 1900 and 2199',
    '31/10/2200': 'the year is not between 1900 and 2199',
    '': '-',
    ' ': '-',
    ongoing: '-',
    TBC: '-',
    'Q3 2020': '-',
    'Summer 2020': '-',
    'by October 2020': '-',
    'Octember 2020': '-',
    '31 October': '-',
    '31/10': '-',
    '31/10-2020': '-',
    '20201031': '-',
    '2020-10-31T00:00': '-',
    '12345': '-',
    '31 October 2020 (revised)': '-',
  };

  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(read(text), expected);
    });
  }

  it('reads every way to write a day', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-');
        for (const text of [iso, `${date}/${month}/${year}`, formatDay(iso), ` ${iso} `]) {
          assert.deepEqual(readDate(text), {
            kind: 'date',
            first: iso,
            last: iso,
            precision: 'day',
          });
        }
      }),
    );
  });

  it('gives days of the calendar in order, or none, for any text', () => {
    const likely = fc.stringMatching(/^[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}$/);
    fc.assert(
      fc.property(fc.oneof(likely, fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const reading = readDate(text);
        if (reading.kind === 'date') {
          assert.ok(isDay(reading.first) && isDay(reading.last) && reading.first <= reading.last);
        } else if (reading.kind === 'impossible') {
          assert.match(reading.why, /^[\w]/);
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => assertLinear(readDate));
});

describe('toIsoText', () => {
  for (const [text, expected] of [
    ['31 October 2020', '2020-10-31'],
    ['October 2020', '2020-10'],
    ['2020', '2020'],
  ] as const) {
    it(`writes '${text}' as ${expected}`, () => {
      const reading = readDate(text);
      assert.equal(reading.kind === 'date' && toIsoText(reading), expected);
    });
  }
});

describe('isDay', () => {
  it('knows days of the calendar in their full form', () => {
    assert.equal(isDay('2020-02-29'), true);
    for (const text of [
      '2021-02-29',
      '2020-2-29',
      '29/02/2020',
      '2020-02',
      ' 2020-02-29',
      '1899-12-31',
    ]) {
      assert.equal(isDay(text), false, text);
    }
  });
});

describe('calendar arithmetic', () => {
  it('adds days over the ends of months and years', () => {
    assert.equal(addDays('2020-02-28', 2), '2020-03-01');
    assert.equal(addDays('2020-01-01', -1), '2019-12-31');
    assert.equal(addDays('2020-01-01', 0), '2020-01-01');
  });

  it('stays within four-digit years', () => {
    assert.equal(addDays('2020-01-01', 1e15), '9999-12-31');
    assert.equal(addDays('2020-01-01', -1e15), '1000-01-01');
    assert.equal(addMonths('2020-01-31', 1e15), '9999-12-31');
    assert.equal(addMonths('2020-01-31', -1e15), '1000-01-31');
  });

  it('adds months, to the last day of a shorter one', () => {
    assert.equal(addMonths('2020-01-31', 1), '2020-02-29');
    assert.equal(addMonths('2020-11-30', 3), '2021-02-28');
    assert.equal(addMonths('2020-03-31', -13), '2019-02-28');
    assert.equal(addMonths('2020-12-15', 12), '2021-12-15');
  });

  it('counts days', () => {
    assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
    assert.equal(daysBetween('2021-01-01', '2020-01-01'), -366);
    assert.equal(toDayNumber('1970-01-01'), 0);
  });

  it('names days', () => {
    assert.equal(weekday('2020-10-31'), 'Saturday');
    assert.equal(weekday('1900-01-01'), 'Monday');
    assert.equal(formatDay('2020-05-08'), '8 May 2020');
  });

  it('comes back from where it went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (from, days) => {
        const to = addDays(from, days);
        assert.equal(daysBetween(from, to), days);
        assert.equal(addDays(to, -days), from);
        assert.equal(to > from, days > 0);
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { numberCell } from '../../../server/exchange/office/xlsx/number-cell';
import { builtInFormat } from '../../../server/exchange/office/xlsx/number-format';
import { shownCell } from '../support/shown';

const shown = (value: number, format: string, isFrom1904 = false) =>
  shownCell(numberCell(value, format, isFrom1904));

describe('numbers of a workbook', () => {
  const cases: readonly (readonly [value: number, format: string, text: string])[] = [
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.33333333333'],
    [123456789012, 'General', '123456789012'],
    [1.2, 'General', '1.2'],
    [-0, 'General', '0'],
    [1e21, 'General', '1E+21'],
    [1.1, '0.00', '1.10'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-0.4, '0', '0'],
    [7, '000', '007'],
    [0.12, '0%', '12%'],
    [0.125, '0.0%', '12.5%'],
    [0.29, '0%', '29%'],
    [1234567.891, '#,##0', '1,234,568'],
    [1234.5, '#,##0.00', '1,234.50'],
    [12, '#,##0', '12'],
    [0, '#,##0', '0'],
    [0, '#.##', '0'],
    [5, '0.##', '5'],
    [1.2, '"£"#,##0.00', '£1.20'],
    [1.2, '£0.00', '£1.20'],
    [-1.2, '[$£-809]#,##0.00', '-£1.20'],
    [-1234.5, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', '-£1,234.50'],
    [0, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-', '£-'],
    [-5, '#,##0;[Red](#,##0)', '(5)'],
    [1500000, '0.0,,"m"', '1.5m'],
    [3, '0 "weeks"', '3 weeks'],
    [12, '"R"0', 'R12'],
    [12, '\\R0', 'R12'],
    [12, '00-00', '00-12'],
    [1234, '0-0', '123-4'],
    [0.5, '# ?/?', '0.5'],
    [12345, '0.00E+00', '1.23E+04'],
    [5, ';;;', '5'],
    [5, '@', '5'],
    [5, '', '5'],
    [1, '"Yes";"";"No"', 'Yes'],
    [0, '"Yes";"";"No"', 'No'],
    [5, '[>=10]"many";0', '5'],
    [10, '[>=10]"many";0', 'many'],
    [5, '[<1]0.00;[<=5]0.0;0', '5.0'],
    [5, '[<>5]0.0;[=5]"five"', 'five'],
  ];
  for (const [value, format, text] of cases) {
    it(`are shown as Excel does: ${value} in ${format || 'no format'}`, () =>
      assert.equal(shown(value, format), text));
  }

  const days: readonly (readonly [value: number, format: string, text: string])[] = [
    [46112, 'dd/mm/yyyy', '31 March 2026 =2026-03-31'],
    [46112, 'd-mmm', '31 March 2026 =2026-03-31'],
    [46112, '[$-809]dddd, d mmmm yyyy;@', '31 March 2026 =2026-03-31'],
    [46112, 'yyyy\\-mm\\-dd', '31 March 2026 =2026-03-31'],
    [46112.5, 'dd/mm/yyyy hh:mm', '31 March 2026 12:00 =2026-03-31'],
    [46112.5, 'dd/mm/yyyy', '31 March 2026 12:00 =2026-03-31'],
    [46082, 'mmm-yy', 'March 2026'],
    [46082, 'mmmm yyyy', 'March 2026'],
    [46112, 'mmm-yy', '31 March 2026 =2026-03-31'],
    [46023, 'yyyy', '2026'],
    [46112, 'yyyy', '31 March 2026 =2026-03-31'],
    [0.375, 'h:mm', '09:00'],
    [0.999999, 'h:mm:ss', '24:00'],
    [1.5, '[h]:mm', '36:00'],
    [1, 'dd/mm/yyyy', '1 January 1900 =1900-01-01'],
    [59, 'dd/mm/yyyy', '28 February 1900 =1900-02-28'],
    [61, 'dd/mm/yyyy', '1 March 1900 =1900-03-01'],
    [0, 'dd/mm/yyyy', '0'],
    [-1, 'dd/mm/yyyy', '-1'],
    [2958465, 'dd/mm/yyyy', '31 December 9999 =9999-12-31'],
    [2958466, 'dd/mm/yyyy', '2958466'],
    [1e300, 'dd/mm/yyyy', '1E+300'],
    [46112, '"Day" 0', 'Day 46112'],
    [46112, '[Red]0', '46112'],
    [46112, 'General', '46112'],
  ];
  for (const [value, format, text] of days) {
    it(`are days where their format says so: ${value} in ${format}`, () =>
      assert.equal(shown(value, format), text));
  }

  it('are days from 1904 where the workbook says so', () => {
    assert.equal(shown(44650, 'dd/mm/yyyy', true), '31 March 2026 =2026-03-31');
    assert.equal(shown(0, 'dd/mm/yyyy', true), '1 January 1904 =1904-01-01');
  });

  it('are days in the formats that Excel knows by number', () => {
    for (const id of [14, 15, 16, 22, 27, 31, 36, 50, 58]) {
      assert.equal(shown(46112, builtInFormat(id)), '31 March 2026 =2026-03-31', String(id));
    }
    for (const id of [0, 1, 2, 3, 9, 10, 11, 12, 37, 39, 48, 49, 200]) {
      assert.doesNotMatch(shown(46112, builtInFormat(id)), /March/, String(id));
    }
  });
});

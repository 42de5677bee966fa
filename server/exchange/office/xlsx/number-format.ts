/** Formats of numbers (ISO/IEC 29500-1, 18.8.31): which shows what. */

/** What a format makes of a number. */
export type FormatKind = 'number' | 'day' | 'month' | 'year' | 'time' | 'duration';

/** The formats that Excel has by number. Dates are among them as it shows them in every country: as days. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** The code of a format by its number; those of East Asia between them are dates. */
export function builtInFormat(id: number): string {
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'dd/mm/yyyy';
  return builtIn.get(id) ?? 'General';
}

/** What numbers in a format are. */
export function kindOfFormat(code: string): FormatKind {
  const [section = ''] = sectionsOf(code);
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'duration';
  const letters = section
    .replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/g, '')
    .replace(/general/gi, '')
    .toLowerCase();
  if (letters.includes('d')) return 'day';
  if (/[hs]|a\/p|am\/pm/.test(letters)) return /y/.test(letters) ? 'day' : 'time';
  if (letters.includes('m')) return 'month';
  return /[ye]/.test(letters.replace(/e[+-]/g, '')) ? 'year' : 'number';
}

/** The parts of a format: for positive numbers, negative ones, zero, and text. */
export function sectionsOf(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|[^;"\\_*[])+|(?<=;|^)(?=;|$)/gs) ?? [];
}

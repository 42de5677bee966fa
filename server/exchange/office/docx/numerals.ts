/** Numbers of lists as Word writes them. */

/** A number, from 1, in one of Word's formats; in those that are not known here, in figures. */
export function written(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  const inLetters = /Letter$/.test(format) ? letter(number) : '';
  const text = /Roman$/.test(format) ? roman(number) : inLetters;
  if (text === '') return String(number);
  return format.startsWith('upper') ? text.toUpperCase() : text;
}

/** After z comes aa, then bb. */
function letter(number: number): string {
  if (number < 1 || number > 26 * 9) return '';
  const sign = String.fromCharCode(97 + ((number - 1) % 26));
  return sign.repeat(Math.ceil(number / 26));
}

const numerals: readonly (readonly [value: number, sign: string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  if (number < 1 || number > 399) return '';
  let left = number;
  let text = '';
  for (const [value, sign] of numerals) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

/** Numbers that stand for one person, told from other numbers by their check digit or letter. */

/** What begins with 0 to 3 is a birthday in Scotland, and from 32 on a number of Northern Ireland. */
const issued = /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])|3[2-9]|[4-9])/;

/** Ten digits whose last one fits the others: weights 10 to 2, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1*$/.test(digits) || !issued.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  // Where 10 would be left there is no digit for it, and no number.
  return Number(digits[9]) === (11 - (sum % 11)) % 11;
}

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A unique pupil number: a letter, and twelve digits, or eleven and a letter for a temporary one. The
 * first letter is the sum of all the others, each times its position, modulus 23; a letter counts as its
 * place among the letters in use.
 */
export function isPupilNumber(written: string): boolean {
  const text = written.toUpperCase();
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(text)) return false;
  let sum = 0;
  for (let i = 1; i < 13; i++) {
    const c = text.charAt(i);
    const value = /\d/.test(c) ? Number(c) : letters.indexOf(c);
    if (value < 0) return false;
    sum += value * (i + 1);
  }
  return letters[sum % 23] === text[0];
}

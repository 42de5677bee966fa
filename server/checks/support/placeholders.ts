/** Texts that only hold the place of what is still to be written. */

const mark = '(to be written)';

/** A text that says what is to be written in its place. */
export function toBeWritten(what: string): string {
  return `${what} ${mark}`;
}

/** What it says is to be written. */
export function whatToWrite(placeholder: string): string {
  return placeholder.trim().replace(mark, '').trim();
}

const standIn =
  /^\W*(?:t\.?b\.?[acdw]\.?|to be (?:added|agreed|announced|completed|confirmed|decided|determined|written)|to follow|x{2,}|lorem ipsum\b.*)\W*$/i;
const signs = /^(?:…|\.{3,}|_{2,}|-{2,}|\?{2,})$/;
const request =
  /^[[<(](?:add|describe|enter|insert|name of|to be|tb[acd]|write|your)\b[^\]>)]*[\]>)]$/i;

/** Whether a whole text is one: 'TBC', '[insert outcome]', or one that `toBeWritten` made. */
export function isPlaceholder(text: string): boolean {
  const words = text.trim();
  return words.endsWith(mark) || [standIn, signs, request].some((one) => one.test(words));
}

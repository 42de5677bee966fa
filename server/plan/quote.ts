/** How a text is written so that YAML reads it as that text. */

/** `text` as a YAML scalar in double quotes, on one line. */
export function quoted(text: string): string {
  return `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\t/g, '\\t')}"`;
}

/** Whether YAML reads `text`, written without quotes, as exactly that text. */
export function isPlainSafe(text: string, inFlow = false): boolean {
  if (text === '' || text === '~' || text !== text.trim()) return false;
  if (/^[-?:](?=\s|$)|^[[\]{},#&*!|>'"%@`]|^(?:---|\.\.\.)(?=\s|$)/.test(text)) return false;
  if (inFlow && /[[\]{},]/.test(text)) return false;
  return !/:(?=\s|$)|\s#|[\n\r\t]/.test(text);
}

/** `text` as a YAML scalar: plain where that is safe, or as safe as `isPlain` asks, in quotes otherwise. */
export function scalar(text: string, inFlow = false, isPlain = isPlainSafe): string {
  return isPlain(text, inFlow) ? text : quoted(text);
}

/** `text` as the name of something: in quotes also where other programs would take it for no text. */
export function nameScalar(text: string, inFlow = false): string {
  return scalar(text, inFlow, isPlainName);
}

/** Whether every program reads `text`, written without quotes, as exactly that text. */
export function isPlainName(text: string, inFlow = false): boolean {
  return isPlainSafe(text, inFlow) && !isNoText(text);
}

/** Whether a text stands in quotes already, as YAML writes them. */
export function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(text) || /^'(?:[^']|'')*'$/.test(text);
}

/** `text` as a key. */
export function keyScalar(text: string): string {
  return scalar(text, true, isPlainKey);
}

/** Whether a key needs no quotes: to other programs 1.1 and 1.10 are one number, and 01 is 1, while 1 and 2 stay apart. */
export function isPlainKey(text: string): boolean {
  return isPlainSafe(text, true) && (!isNoText(text) || /^[1-9]\d{0,8}$/.test(text));
}

/** Whether other programs take a text without quotes for a number, a date, yes or no, or nothing. */
export function isNoText(text: string): boolean {
  return notTexts.some((pattern) => pattern.test(text));
}

const notTexts = [
  /^[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i,
  /^[-+]?0(?:x[\da-f]+|o[0-7]+|b[01]+)$/i,
  /^\d{4}-\d\d?-\d\d?(?:$|[\sT])/,
  /^[-+]?\d+(?::\d+)+$/,
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?\.inf|\.nan)$/i,
];

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

/** `text` as a YAML scalar: plain where that is safe, in quotes otherwise. */
export function scalar(text: string, inFlow = false): string {
  return isPlainSafe(text, inFlow) ? text : quoted(text);
}

/** Whether a text stands in quotes already, as YAML writes them. */
export function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(text) || /^'(?:[^']|'')*'$/.test(text);
}

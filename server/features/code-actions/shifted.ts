/** Moving lines of YAML to another indentation. */

/**
 * `text` with each of its lines moved by so many columns; the first character begins a line. Undefined
 * where a tab stands in the indentation, which no column can be told from. Lines that cannot move so far
 * to the left (comments alone may stand there) go as far as they can.
 */
export function shifted(text: string, by: number): string | undefined {
  if (by === 0) return text;
  if (/^ *\t/m.test(text)) return undefined;
  if (by > 0) return text.replace(/^(?=[^\r\n])/gm, ' '.repeat(by));
  return text.replace(new RegExp(`^ {1,${-by}}`, 'gm'), '');
}

/** Text in lines that a terminal shows whole: it would cut them within words, and lose their indentation. */

import { widthOf } from './width';

/** Narrower than this a terminal may cut as it likes: a word a line is no easier to read. */
const narrowest = 30;

/**
 * A text with breaks between its words, so that no line is wider than the terminal, which `width` is
 * undefined for elsewhere: there the text stays as it is, for programs that search by line. Lines after the
 * first begin with `indent`; the first has as much before it already.
 */
export function wrapped(text: string, width: number | undefined, indent = ''): string {
  if (width === undefined) return text;
  const columns = Math.max(narrowest, width - indent.length);
  const lines: string[] = [];
  const [first = '', ...words] = text.split(' ');
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (line.trim() !== '' && widthOf(longer) > columns) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

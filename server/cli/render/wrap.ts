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
  let line = '';
  for (const word of text.split(' ')) {
    const longer = `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line.trimEnd());
      line = word;
    } else line = line === '' ? word : longer;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** What a value opens and does not close: quotation marks, brackets and braces. */

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A text in quotes, which may lack the second one; a bracket or brace; a plain text between those. */
const pieces =
  /(["'])(?:(?<=")(?:\\.|[^"\\])*|(?<=')(?:''|[^'])*)(\1?)|[[\]{}]|[^\s"'[\]{},:](?:[^[\]{},:]|:(?!\s|$))*/gs;

/** What would close a value, the innermost first; the place of the quotation mark that is open, if one is. */
export interface LeftOpen {
  readonly closers: string;
  readonly quote?: number;
}

/** What is left open at the end of a value that stands on one line; of a text without quotes nothing is. */
export function leftOpen(value: string): LeftOpen {
  if (!/^["'[{]/.test(value)) return { closers: '' };
  let closers = '';
  for (const { 0: piece, 1: mark, 2: end, index } of value.matchAll(pieces)) {
    if (mark !== undefined) {
      if (end === '') return { closers: mark + closers, quote: index };
    } else if (piece in closing) closers = closing[piece] + closers;
    else if (piece === closers.charAt(0)) closers = closers.slice(1);
    // What follows a whole value is none of it.
    if (closers === '') break;
  }
  return { closers };
}

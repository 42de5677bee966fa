/** How deep a text nests, before anything that calls itself walks over it. */

/** Deeper than any plan (the format has ten levels), and far from the end of any stack. */
export const deepest = 100;

/**
 * The offset at which a text may nest deeper than `deepest`, or undefined. It counts brackets, dashes
 * and indentation, and so may say too much of text in quotes, never too little; linear in its length.
 */
export function tooDeepAt(text: string): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    let at = start;
    let marks = 0;
    for (; at < end; at++) {
      const c = text.charCodeAt(at);
      if (c === dash || c === question) marks++;
      else if (c !== space && c !== tab && c !== colon) break;
    }
    if (at < end && brackets === 0) {
      const indent = at - start;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
    }
    for (; at < end; at++) {
      const c = text.charCodeAt(at);
      if (c === openSquare || c === openBrace) brackets++;
      else if ((c === closeSquare || c === closeBrace) && brackets > 0) brackets--;
      if (brackets + indents.length + marks > deepest) return at;
    }
    if (brackets + indents.length + marks > deepest) return start;
    if (newline < 0) break;
    start = newline + 1;
  }
  return undefined;
}

const [space, tab, dash, question, colon] = [0x20, 0x09, 0x2d, 0x3f, 0x3a];
const [openSquare, closeSquare, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

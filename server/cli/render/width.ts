/**
 * How many columns of a terminal a text takes. Most lines of a plan are narrow, one column a character; what
 * it costs to make a segmenter and to look up emoji is spent only where a line is not.
 */

import { eastAsianWidth } from 'get-east-asian-width';

/** Letters of Europe and the punctuation of running text. A soft hyphen is not shown at all. */
const narrow = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u2010-\u2027\u20AC]*$/;
const visible = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|^[\d#*]\u20E3/u;

/** The columns that a text takes, without any escapes for a terminal in it. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  return graphemes(text).reduce((width, one) => width + graphemeWidth(one), 0);
}

/** The characters of a text as people count them: a letter with its accents, a family of emoji. */
export function graphemes(text: string): readonly string[] {
  if (narrow.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let segmenter: Intl.Segmenter | undefined;

function graphemeWidth(grapheme: string): number {
  const base = grapheme.slice(grapheme.search(visible)).codePointAt(0);
  if (!visible.test(grapheme) || base === undefined) return 0;
  return emoji.test(grapheme) ? 2 : eastAsianWidth(base);
}

/** The reasons of agreed exceptions name actions and sources: 'agreed together with CS2 and O25.1'. */

import type { Fragment } from '../../plan/document';
import { exceptionsOf } from '../../plan/exceptions';
import type { Extent } from '../../plan/faults';
import { readLinks } from '../../plan/links';

/** A word of a reason that could be a ref or a link: whether it is, only the lists can tell. */
export interface ExceptionWord extends Extent {
  readonly text: string;
  /** The code of the source, and the recommendation, that it names as a link. */
  readonly source: string;
  readonly recommendation?: string;
}

/** The words of the exceptions of a fragment that look like a ref or a code, in order. */
export function* exceptionWords(fragment: Fragment): Generator<ExceptionWord> {
  for (const { start, reason, end } of exceptionsOf(fragment)) {
    const from = Math.max(start, end - reason.length);
    for (const match of reason.matchAll(wordPattern)) {
      const [text] = match;
      const [link] = readLinks(text);
      if (!link || !looksLikeId(text)) continue;
      const { source, recommendation } = link;
      const at = from + match.index;
      const place = { text, start: at, end: at + text.length, source };
      yield recommendation === undefined ? place : { ...place, recommendation };
    }
  }
}

const wordPattern = /[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu;

/** A reason is prose: only a word with a digit, or in capitals, is anybody's ref or code. */
function looksLikeId(word: string): boolean {
  return /\p{N}/u.test(word) || (word.length > 1 && word === word.toUpperCase());
}

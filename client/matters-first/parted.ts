/** A sentence in two, for a narrow view: what it is about, and what it goes on to say. */

const quoteOrPause = /(?<!\S)'.+?'(?!\p{L})|[,:;.](?=\s)/gu;

/** What stands before the first pause, and what behind it; a pause in quotes is none. */
export function parted(sentence: string): readonly [head: string, rest: string] {
  for (const { 0: found, index } of sentence.matchAll(quoteOrPause)) {
    if (found.length === 1) return [sentence.slice(0, index), sentence.slice(index + 1).trim()];
  }
  return [sentence.replace(/\.$/, ''), ''];
}

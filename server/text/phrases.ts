/** Finding any of many phrases in a text word by word, in one pass whatever their number. */

/** A tree of phrases: each word leads on to the words that may follow; `values` are those that end here. */
export interface PhraseTree<T> {
  readonly next: Map<string, PhraseTree<T>>;
  readonly values: T[];
}

/** What stands for a phrase that was found: the values added for it, and the number of its words. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly values: readonly T[];
}

/** An empty tree. */
export function phraseTree<T>(): PhraseTree<T> {
  return { next: new Map(), values: [] };
}

/** Adds a phrase, given as its folded words; `value` comes after those added earlier for the same words. */
export function addPhrase<T>(tree: PhraseTree<T>, words: readonly string[], value: T): void {
  let node = tree;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = phraseTree();
      node.next.set(word, next);
    }
    node = next;
  }
  node.values.push(value);
}

/** The phrases that begin at the word `from` of `words`, the longest first; no phrase is empty. */
export function phrasesAt<T>(
  tree: PhraseTree<T>,
  words: readonly { readonly folded: string }[],
  from: number,
): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  let node = tree.next.get(words[from]?.folded ?? '');
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.values.length > 0) found.unshift({ length: at - from, values: node.values });
    node = node.next.get(words[at]?.folded ?? '');
  }
  return found;
}

/** The phrases of all word lists, by the word that each begins with. */

import { tokenise } from '../scan/tokens';
import { BENCHMARKS, LOOSE_BENCHMARKS } from './benchmarks';
import { BENCHMARK_RELATIONS, COMPARATORS } from './comparators';
import { FIXED_PHRASES } from './fixed';
import { FREQUENCIES } from './frequencies';
import { INDICATORS } from './indicators';
import type { Entry, Sense } from './senses';
import { THINGS } from './things';
import { VAGUE_WORDS } from './vague';
import { VERBS } from './verbs';

/** A phrase, word by word, and which of `SENSES` it has. */
type Phrase = readonly [words: readonly string[], sense: number];

/** Where one phrase stands in two, the first list wins. */
const ENTRIES: readonly Entry[] = [
  { sense: { kind: 'fixed' }, phrases: FIXED_PHRASES },
  { sense: { kind: 'aside', rule: 'window' }, phrases: INDICATORS },
  ...COMPARATORS,
  ...BENCHMARK_RELATIONS,
  ...FREQUENCIES,
  { sense: { kind: 'benchmark', loose: false }, phrases: BENCHMARKS },
  { sense: { kind: 'benchmark', loose: true }, phrases: LOOSE_BENCHMARKS },
  ...VAGUE_WORDS,
  ...VERBS,
  ...THINGS,
];

export const SENSES: readonly Sense[] = ENTRIES.map(({ sense }) => sense);

/** Those that begin with one word stand together, the longest first. */
export const PHRASES: readonly (readonly [first: string, phrases: readonly Phrase[]])[] = [
  ...index(ENTRIES),
];

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const known = new Set<string>();
  for (const [sense, { phrases: texts }] of entries.entries()) {
    for (const text of texts) {
      if (!known.has(text)) {
        known.add(text);
        // As a text is cut into words where phrases are looked for.
        add(phrases, [tokenise(text).map((token) => token.key), sense]);
      }
    }
  }
  for (const list of phrases.values()) {
    list.sort(([a], [b]) => b.length - a.length);
  }
  return phrases;
}

function add(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const [[first = '']] = phrase;
  const list = phrases.get(first);
  if (list === undefined) {
    phrases.set(first, [phrase]);
  } else {
    list.push(phrase);
  }
}

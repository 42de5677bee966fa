import { BENCHMARKS, LOOSE_BENCHMARKS } from '../lexicon/benchmarks';
import { BENCHMARK_RELATIONS, COMPARATORS } from '../lexicon/comparators';
import { FIXED_PHRASES } from '../lexicon/fixed';
import { FREQUENCIES } from '../lexicon/frequencies';
import { INDICATORS } from '../lexicon/indicators';

import type { Entry, Sense } from '../lexicon/senses';
import { THINGS } from '../lexicon/things';
import { VAGUE_WORDS } from '../lexicon/vague';
import { VERBS } from '../lexicon/verbs';
import type { Mention } from './mentions';
import { at, type Token, tokenise } from './tokens';

interface Phrase {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** All word lists; where one phrase stands in two, the first list wins. */
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

const PHRASES = index(ENTRIES);

/** Whether any phrase of the word lists begins with a word. */
export function beginsPhrase(key: string): boolean {
  return PHRASES.has(key);
}

/** 're-procured': a deed done once more. */
export function againAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { key } = at(tokens, from);
  const again = key.startsWith('re-') ? PHRASES.get(key.slice(3)) : undefined;
  const deed = again?.find(({ words, sense }) => words.length === 1 && sense.kind === 'deed');
  return deed && { from, to: from + 1, sense: deed.sense };
}

/** The longest phrase of the word lists that starts at a token. */
export function phraseAt(tokens: readonly Token[], from: number): Mention | undefined {
  for (const { words, sense } of PHRASES.get(at(tokens, from).key) ?? []) {
    let length = 1;
    while (length < words.length && at(tokens, from + length).key === words[length]) {
      length += 1;
    }
    if (length === words.length) {
      return { from, to: from + length, sense };
    }
  }
  return undefined;
}

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const known = new Set<string>();
  for (const { sense, phrases: texts } of entries) {
    for (const text of texts) {
      if (!known.has(text)) {
        known.add(text);
        add(phrases, { words: wordsOf(text), sense });
      }
    }
  }
  for (const list of phrases.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
  }
  return phrases;
}

function add(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const [first = ''] = phrase.words;
  const list = phrases.get(first);
  if (list === undefined) {
    phrases.set(first, [phrase]);
  } else {
    list.push(phrase);
  }
}

/** The words of a phrase as a text is cut into them; most are parted by spaces alone. */
function wordsOf(text: string): string[] {
  return /^[a-z -]+$/.test(text) ? text.split(' ') : tokenise(text).map((token) => token.key);
}

import { PHRASES, SENSES } from '../lexicon/phrases.prepared';
import type { Sense } from '../lexicon/senses';
import type { Mention } from './mentions';
import { at, type Token } from './tokens';

const phrases = new Map(PHRASES);

/** Whether any phrase of the word lists begins with a word. */
export function beginsPhrase(key: string): boolean {
  return phrases.has(key);
}

/** 're-procured': a deed done once more. */
export function againAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { key } = at(tokens, from);
  const again = key.startsWith('re-') ? phrases.get(key.slice(3)) : undefined;
  for (const [words, sense] of again ?? []) {
    const mention = mentionOf(from, from + 1, sense);
    if (words.length === 1 && mention?.sense.kind === 'deed') return mention;
  }
  return undefined;
}

/** The longest phrase of the word lists that starts at a token. */
export function phraseAt(tokens: readonly Token[], from: number): Mention | undefined {
  for (const [words, sense] of phrases.get(at(tokens, from).key) ?? []) {
    let length = 1;
    while (length < words.length && at(tokens, from + length).key === words[length]) {
      length += 1;
    }
    if (length === words.length) return mentionOf(from, from + length, sense);
  }
  return undefined;
}

function mentionOf(from: number, to: number, number: number): Mention | undefined {
  const sense: Sense | undefined = SENSES[number];
  return sense && { from, to, sense };
}

import { FUNCTION_WORDS } from '../lexicon/small-words';
import type { Token } from './tokens';

/** Whether a word may name something: it is none of the little ones. */
export function isNoun({ key, kind }: Token): boolean {
  return kind === 'word' && !FUNCTION_WORDS.has(key);
}

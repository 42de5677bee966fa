import type { Run } from '../lexicon/figures';
import { FUNCTION_WORDS, SUBJECT_LEADS, SUBJECT_TAILS } from '../lexicon/small-words';
import { at, type Token } from '../scan/tokens';

/** A run without the small words and marks at its ends; undefined when nothing else is in it. */
export function trimmed(tokens: readonly Token[], run: Run): Run | undefined {
  let { from, to } = run;
  while (from < to && isLead(at(tokens, from))) {
    from += 1;
  }
  while (to > from && isTail(at(tokens, to - 1))) {
    to -= 1;
  }
  const isWords = tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'mixed');
  return isWords ? { from, to } : undefined;
}

function isLead({ kind, key }: Token): boolean {
  return kind === 'mark' || SUBJECT_LEADS.has(key) || FUNCTION_WORDS.has(key);
}

function isTail({ kind, key, raw }: Token): boolean {
  return (kind === 'mark' && raw !== ')') || SUBJECT_TAILS.has(key);
}

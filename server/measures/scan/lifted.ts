import type { Run } from '../lexicon/figures';
import { list } from '../lexicon/senses';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { at, type Token } from './tokens';

/** What a regulator lays on a service. */
const LIFTED = new Set(
  list(
    'conditions, direction, directions, embargo, moratorium, notice, notices, restrictions, suspension',
  ),
);

const BEING = new Set(list('is, are, be, been, has, have, was, will'));

/** 'the improvement notice is lifted', 'CQC lifts the conditions': it holds or it does not. */
export function isLifting(tokens: readonly Token[], { from, to }: Run): boolean {
  if (!at(tokens, from).key.startsWith('lift')) {
    return false;
  }
  let before = from - 1;
  while (BEING.has(at(tokens, before).key)) {
    before -= 1;
  }
  const next = FUNCTION_WORDS.has(at(tokens, to).key) ? to + 1 : to;
  return [before, next].some((place) => LIFTED.has(at(tokens, place).key));
}

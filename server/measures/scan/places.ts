import { PLACES } from '../lexicon/places';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import type { Mention } from './mentions';
import { at, type Token } from './tokens';

const LONGEST = 4;
const THERE =
  /^(?:is|are|be|now|kept|held|stored|saved|posted|filed|logged|placed|displayed|hangs?|sits?)$/;

/** 'is on the Local Offer', 'kept on the incident file': the state of being there. */
export function placeAt(tokens: readonly Token[], from: number): Mention | undefined {
  if (!/^(?:on|in)$/.test(at(tokens, from).key)) {
    return undefined;
  }
  // 'on TrakCare': the name of a system.
  if (/[a-z][A-Z]/.test(at(tokens, from + 1).raw)) {
    return { from, to: from + 2, sense: { kind: 'state' } };
  }
  if (!THERE.test(at(tokens, from - 1).key)) {
    return undefined;
  }
  let to = from + 1;
  while (to < from + LONGEST && isOwn(tokens, to)) {
    to += 1;
  }
  const isPlace = PLACES.has(at(tokens, to).key) && to < from + LONGEST + 1;
  return isPlace ? { from, to: to + 1, sense: { kind: 'state' } } : undefined;
}

/** Whose, or which, it is; the place itself comes last. */
function isOwn(tokens: readonly Token[], index: number): boolean {
  const { key, kind } = at(tokens, index);
  const isWhose = /^(?:the|a|an|our|its|their|one|each|every)$/.test(key);
  const isLast = PLACES.has(key) && !PLACES.has(at(tokens, index + 1).key);
  return kind === 'word' && (isWhose || !(FUNCTION_WORDS.has(key) || isLast));
}

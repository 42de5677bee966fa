import { FOREIGN_WORDS } from './lexicon/other-languages';
import { isParticiple } from './lexicon/participles';
import { FUNCTION_WORDS } from './lexicon/small-words';
import { phraseAt } from './scan/lookup';
import { canBegin } from './scan/scan';
import type { Token } from './scan/tokens';

/** Shorter texts may be titles, without any of the small words that tell a language. */
const TELLING_LENGTH = 4;

/**
 * Whether a text is in English. A line of a scorecard ('Staff flu jab uptake: 60% min.') has none of
 * the small words that tell, so it is taken for English unless a word of another language stands in
 * it, or nothing at all is known of it.
 */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0;
  let known = 0;
  for (const token of tokens) {
    if (token.kind === 'word') {
      words += 1;
      known += canBegin(token) ? 1 : 0;
      if (known > 1 || isTelling(token.key)) {
        return true;
      }
    }
  }
  return words < TELLING_LENGTH || mayBeEnglish(tokens, known > 0);
}

/** Says what the words of a line without any telling one leave open. */
function mayBeEnglish(tokens: readonly Token[], isKnown: boolean): boolean {
  if (tokens.some((_, index) => (phraseAt(tokens, index)?.to ?? 0) > index + 1)) {
    return true;
  }
  const isForeign = tokens.some(
    ({ key, kind }) =>
      kind === 'word' && (FOREIGN_WORDS.has(key) || /[^\p{ASCII}’‘\u2011]/u.test(key)),
  );
  const hasFigure = tokens.some(({ kind }) => kind === 'number' || kind === 'mixed');
  return !isForeign && (isKnown || hasFigure);
}

/** A small English word, or an English ending; 'am', 'at', 'i', 'is', 'o', 'y' are Welsh too. */
function isTelling(key: string): boolean {
  const isSmall = /^(?:of|to|by|be|no|\w{3,})$/.test(key) && FUNCTION_WORDS.has(key);
  const isForm = /\w{3}(?:ed|ing|ly|tion|tions|ment|ments|ness)$/.test(key);
  return isSmall || isForm || (isParticiple(key) && key.length > 3);
}

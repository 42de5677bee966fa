import { saysHow } from '../lexicon/adverbs';
import { AGE_WORDS, BLANKS, NAME_HEADS } from '../lexicon/names';
import { MULTIPLIERS, NUMBER_WORDS } from '../lexicon/numbers';
import { DATE_STARTS } from '../lexicon/time';
import { AMOUNT_STARTS, amountAt } from './amounts';
import { BENCHMARK_STARTS, benchmarkAt } from './benchmarks';
import { blankAt } from './blanks';
import { SAMPLES } from './bracketed';
import { dateAt } from './dates';
import { DURATION_STARTS, durationAt } from './durations';
import { FREQUENCY_STARTS, frequencyAt } from './frequencies';
import { againAt, beginsPhrase, phraseAt } from './lookup';
import { is, type Mention } from './mentions';
import { nameAt } from './names';
import { placeAt } from './places';
import { plain } from './plain';
import { RATING_STARTS, ratingAt } from './ratings';
import { partOfChangeAt } from './shares';
import { at, isCapital, type Token } from './tokens';

/** Words that one of the grammars below may begin with. */
const STARTS: ReadonlySet<string> = new Set([
  ...AGE_WORDS,
  ...AMOUNT_STARTS,
  ...BENCHMARK_STARTS,
  ...BLANKS,
  ...DATE_STARTS,
  ...DURATION_STARTS,
  ...FREQUENCY_STARTS,
  ...MULTIPLIERS.keys(),
  ...NAME_HEADS,
  ...NUMBER_WORDS.keys(),
  ...RATING_STARTS,
  ...SAMPLES,
]);

/** Everything that the words of a criterion are known to be, in order, without overlap. */
export function scan(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const mention = canBegin(at(tokens, index)) ? mentionAt(tokens, index) : undefined;
    if (mention !== undefined) {
      mentions.push(mention);
    }
    index = mention?.to ?? index + 1;
  }
  return mentions;
}

/** Whether anything known may begin with a token; most words are passed over by this alone. */
export function canBegin({ kind, key, raw }: Token): boolean {
  switch (kind) {
    case 'number':
    case 'mixed':
      return true;
    case 'word':
      return (
        beginsPhrase(key) ||
        STARTS.has(key) ||
        isPreposition(key) ||
        key.startsWith('re-') ||
        saysHow(key)
      );
    default:
      return /^[£$€%[_?#≥≤<>~+−–-]$/.test(raw);
  }
}

function isPreposition(key: string): boolean {
  return key === 'on' || key === 'in';
}

// The order is that of certainty: what only looks like a number goes first, a bare count last.
function mentionAt(tokens: readonly Token[], from: number): Mention | undefined {
  const phrase = plain(tokens, phraseAt(tokens, from));
  const { kind, key } = at(tokens, from);
  if (kind === 'word' && !STARTS.has(key)) {
    return phrase ?? againAt(tokens, from) ?? placeAt(tokens, from) ?? mannerAt(tokens, from);
  }
  const rating = ratingAt(tokens, from);
  if (rating !== undefined || is(phrase, 'fixed') || is(phrase, 'aside')) {
    return rating ?? phrase;
  }
  return (
    blankAt(tokens, from) ??
    dateAt(tokens, from) ??
    partOfChangeAt(tokens, from) ??
    frequencyAt(tokens, from) ??
    longer(phrase, benchmarkAt(tokens, from)) ??
    nameAt(tokens, from) ??
    durationAt(tokens, from) ??
    amountAt(tokens, from) ??
    phrase
  );
}

/** 'wisely': how something is done, unless it is part of a name. */
function mannerAt(tokens: readonly Token[], from: number): Mention | undefined {
  const token = at(tokens, from);
  return saysHow(token.key) && (from === 0 || !isCapital(token))
    ? { from, to: from + 1, sense: { kind: 'vague', reason: 'quality' } }
    : undefined;
}

/** A phrase of several words, or the benchmark put together there if that takes in more. */
function longer(phrase: Mention | undefined, benchmark: Mention | undefined): Mention | undefined {
  if (benchmark !== undefined && benchmark.to > (phrase?.to ?? 0)) {
    return benchmark;
  }
  return phrase !== undefined && phrase.to > phrase.from + 1 ? phrase : undefined;
}

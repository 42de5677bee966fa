import type { Run } from '../lexicon/figures';
import { PLAIN_HEADS, RATING_HEADS, RATINGS, RATINGS_IN_PLAIN_WORDS } from '../lexicon/ratings';
import type { Mention } from './mentions';
import { isNoun } from './nouns';
import { at, isAcronym, isCapital, type Token } from './tokens';

/** How far before a rating stands what it is one of: 'the next judgement for leadership is at least'. */
const REACH = 9;

const BY_FIRST_WORD = new Map(
  RATINGS.map((rating) => rating.split(' ')).map((words) => [words[0] ?? '', words] as const),
);

/** Words that a rating may begin with. */
export const RATING_STARTS: ReadonlySet<string> = new Set(BY_FIRST_WORD.keys());

/**
 * A rating that a body gives and that can be looked up, 'a CQC rating of Good', 'from RI to Good', 'an unqualified
 * audit opinion'; where it starts from says nothing of what is aimed at. Undefined where 'good' is but a word.
 */
export function ratingAt(tokens: readonly Token[], from: number): Mention | undefined {
  const run = runAt(tokens, from);
  if (run === undefined) {
    return undefined;
  }
  const lead = passQuotes(tokens, run.from - 1, -1);
  const next = passQuotes(tokens, run.to, 1);
  const isPlain = !isNamed(tokens, from);
  if (isStart(tokens, lead, next, isPlain)) {
    return { ...run, sense: { kind: 'fixed' } };
  }
  // 'from good to outstanding schools' says where somebody goes.
  if (isFrom(tokens, lead) && !(isPlain && isNoun(at(tokens, next)))) {
    return given(run);
  }
  if (isPlain) {
    return isOfHead(tokens, lead, PLAIN_HEADS) ? given(run) : undefined;
  }
  const isGiven =
    isOnScale(tokens, lead, next) ||
    isGivenBy(tokens, lead, next) ||
    isOfHead(tokens, lead, RATING_HEADS) ||
    hasHeadBehind(tokens, lead, next);
  return isGiven ? given(run) : undefined;
}

function given(run: Run): Mention {
  return { ...run, sense: { kind: 'benchmark', loose: false, given: true } };
}

function runAt(tokens: readonly Token[], from: number): Run | undefined {
  const words = BY_FIRST_WORD.get(at(tokens, from).key);
  const isWhole = words?.every((word, ahead) => at(tokens, from + ahead).key === word) ?? false;
  return words && isWhole ? { from, to: from + words.length } : undefined;
}

/** 'Good' inside a sentence, in quotes, or a word that means nothing else. */
function isNamed(tokens: readonly Token[], from: number): boolean {
  const token = at(tokens, from);
  const before = at(tokens, from - 1);
  const isInside = before.kind !== 'end' && !/^(?:[.;!?•]|\r?\n)$/.test(before.raw);
  return (
    !RATINGS_IN_PLAIN_WORDS.has(token.key) || isQuote(before) || (isCapital(token) && isInside)
  );
}

function isQuote({ raw }: Token): boolean {
  return /^['"‘’“”]$/.test(raw);
}

function passQuotes(tokens: readonly Token[], from: number, step: 1 | -1): number {
  return isQuote(at(tokens, from)) ? from + step : from;
}

/** '<RI> to Good', 'from <Requires improvement>'; a word that is plain only with 'from' and where it goes. */
function isStart(tokens: readonly Token[], lead: number, next: number, isPlain: boolean): boolean {
  const other = passQuotes(tokens, next + 1, 1);
  const isFrom = at(tokens, lead).key === 'from';
  const goesOn = at(tokens, next).key === 'to' && runAt(tokens, other) !== undefined;
  return isPlain ? isFrom && goesOn : isFrom || (goesOn && isNamed(tokens, other));
}

/** 'RI to <Good>', 'moves from RI to <Good>'; 'went from RI to Good' and 'our way from RI to Good' tell of it. */
function isFrom(tokens: readonly Token[], lead: number): boolean {
  const end = passQuotes(tokens, lead - 1, -1);
  const first = [end, end - 1].find((place) => runAt(tokens, place)?.to === end + 1);
  if (at(tokens, lead).key !== 'to' || first === undefined) {
    return false;
  }
  const before = passQuotes(tokens, first - 1, -1);
  const isLed = at(tokens, before).key === 'from';
  const mover = isLed ? before - 1 : before;
  const { key, kind } = at(tokens, mover);
  const isMove = /^(?:moves?|improves?|progress(?:es)?|rises?|goe?s?|grades?|ratings?|judgement)$/;
  return isMove.test(key) || (kind !== 'word' && (isLed || isNamed(tokens, first)));
}

/** 'at least Good', 'Good or better', 'Good or Outstanding'. */
function isOnScale(tokens: readonly Token[], lead: number, next: number): boolean {
  const isLeast = at(tokens, lead).key === 'least' && at(tokens, lead - 1).key === 'at';
  const more = passQuotes(tokens, next + 1, 1);
  const isOrMore = /^(?:better|above|higher|outstanding)$/.test(at(tokens, more).key);
  // 'Good or Outstanding homes' have been judged.
  const isOfNoun = isNoun(at(tokens, passQuotes(tokens, more + 1, 1)));
  return isLeast || (at(tokens, next).key === 'or' && isOrMore && !isOfNoun);
}

/** 'be judged Good by Ofsted', 'Ofsted: Good'; 'schools judged Good by Ofsted' are some of them. */
function isGivenBy(tokens: readonly Token[], lead: number, next: number): boolean {
  const isBy = at(tokens, next).key === 'by' && isCapital(at(tokens, next + 1));
  const isBody = at(tokens, lead).raw === ':' && isBodyAt(tokens, lead - 1);
  const isJudged = /^(?:rated|graded|judged)$/.test(at(tokens, lead).key);
  const isSaid = /^(?:be|)$/.test(at(tokens, lead - 1).key);
  return isBody || (isJudged && isSaid && isBy);
}

function isBodyAt(tokens: readonly Token[], index: number): boolean {
  const token = at(tokens, index);
  return token.key === 'ofsted' || (isAcronym(token) && at(tokens, index - 1).kind === 'end');
}

/** 'rating of Good', 'judgement for leadership is at least Good', 'judgement improves to C2'. */
function isOfHead(tokens: readonly Token[], lead: number, heads: ReadonlySet<string>): boolean {
  const isLed = /^(?:of|is|are|be|becomes?|remains?|stays?|to|at|as|:|=|–|-)$/.test(
    at(tokens, lead).key,
  );
  // 'Audit opinion unqualified'
  if (heads.has(at(tokens, lead).key)) {
    return true;
  }
  for (let index = lead; isLed && index > lead - REACH; index -= 1) {
    const { key, raw } = at(tokens, index);
    if (heads.has(key)) {
      return true;
    }
    if (/^(?:[.;,!?•]|\r?\n)$/.test(raw)) {
      return false;
    }
  }
  return false;
}

/** 'an unqualified audit opinion', 'reasonable assurance rating', 'maintain the AAA bond rating', 'achieve a Good rating'. */
function hasHeadBehind(tokens: readonly Token[], lead: number, next: number): boolean {
  const isHead = [next, next + 1].some((place) => RATING_HEADS.has(at(tokens, place).key));
  const before = at(tokens, lead);
  const isOpening = before.kind === 'end' && /^un|assurance$/.test(at(tokens, next - 1).key);
  const verb = /^(?:the|our)$/.test(before.key) ? at(tokens, lead - 1) : before;
  const isLed = /^(?:an?|achieves?|retains?|maintains?|keeps?|regains?|secures?)$/.test(verb.key);
  return isHead && (isOpening || isLed);
}

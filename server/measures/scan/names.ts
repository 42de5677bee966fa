import { AGE_WORDS, ATTAINABLE_HEADS, ATTAINING_VERBS, NAME_HEADS } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { ageAt, ageRangeAt } from './ages';
import { bracketedAgeAt, sampleAt } from './bracketed';
import { headingAt, isLineStart } from './headings';
import type { Mention } from './mentions';
import { numberedEnd } from './numbered';
import { beginsNumber, quantityAt } from './numbers';
import { at, isAcronym, isCapital, type Token } from './tokens';
import { countsBehindHead, isValueBehind } from './unnamed';

const LONGEST_LIST = 12;
/** Heads that are written out with a number in words: 'Year seven', 'Priority one'. */
const SPELT_HEADS = /^(?:year|priority|objective|outcome|goal|week|month|kpi|grade|action)$/;

/** Words that hold a number which counts nothing: 'Section 47', 'ages 0-25', '24/7'. */
export function nameAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  const described = sampleAt(tokens, from) ?? bracketedAgeAt(tokens, from);
  if (described !== undefined) {
    return aside(from, described, 'population');
  }
  if (kind === 'word') {
    const to = NAME_HEADS.has(key) ? headed(tokens, from) : undefined;
    const age = AGE_WORDS.has(key) ? ageAt(tokens, from) : undefined;
    const number = beginsNumber(key)
      ? (headingAt(tokens, from) ?? sizeAt(tokens, from))
      : undefined;
    return aside(from, to, 'name') ?? aside(from, age, 'population') ?? aside(from, number, 'name');
  }
  // 'ASCOF 2B' is no sum of two billion.
  if (kind === 'mixed' && /^\d{1,2}[a-f]$/.test(key) && isAcronym(at(tokens, from - 1))) {
    return aside(from, from + 1, 'name');
  }
  return kind === 'number'
    ? (aside(from, ageRangeAt(tokens, from), 'population') ??
        aside(from, headingAt(tokens, from), 'name') ??
        aside(from, sizeAt(tokens, from), 'name') ??
        aside(from, numberedEnd(tokens, from), 'name'))
    : undefined;
}

function aside(
  from: number,
  to: number | undefined,
  rule: 'name' | 'population',
): Mention | undefined {
  return to === undefined ? undefined : { from, to, sense: { kind: 'aside', rule } };
}

/** 'two bedroom homes', '3 bed flats': how large each is. */
function sizeAt(tokens: readonly Token[], from: number): number | undefined {
  const end = quantityAt(tokens, from)?.to;
  const isSize = /^(?:bed|bedroom|bedroomed|storey)$/.test(at(tokens, end ?? from).key);
  const home = at(tokens, (end ?? from) + 1).key;
  return isSize && /^(?:apartment|bungalow|dwelling|flat|home|house)s?$|^properties$/.test(home)
    ? end
    : undefined;
}

/** 'Section 47', 'grades 3, 4 or 5', 'Stage One', 'Years 7-11'. */
function headed(tokens: readonly Token[], from: number): number | undefined {
  if (!startsName(tokens, from) || isAttained(tokens, from)) {
    return undefined;
  }
  let to = from + 2;
  while (to < from + LONGEST_LIST && /^(?:,|or|and|to|-|–|&|\/|\+)$/.test(at(tokens, to).key)) {
    if (!isShort(at(tokens, to + 1)) || isValueBehind(tokens, from, to)) {
      break;
    }
    to += 2;
  }
  return to;
}

function startsName(tokens: readonly Token[], from: number): boolean {
  const [head, first] = [at(tokens, from), at(tokens, from + 1)];
  const isTitle = (isCapital(head) && isCapital(first)) || /^(?:stage|phase|tier)$/.test(head.key);
  const isOrdinal = isCapital(head) && SPELT_HEADS.test(head.key) && isLineStart(tokens, from);
  const isInWords =
    first.kind === 'word' && (isTitle || isOrdinal) && quantityAt(tokens, from + 1) !== undefined;
  const isNumber = first.kind === 'number' || isShort(first);
  if (countsBehindHead(tokens, from) || isPeriod(tokens, from)) {
    return false;
  }
  // 'year 2021' is a date.
  const isLong = /^(?:year|years|group|groups)$/.test(head.key) && Number(first.key) > 13;
  return (isNumber || isInWords) && !isLong && at(tokens, from + 2).raw !== '%';
}

/** 'in the first year 10 homes are built', 'per week 20 visits': a time, and so many in it. */
function isPeriod(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:year|month|week|day)$/.test(at(tokens, from).key) &&
    /^(?:first|second|third|final|per|each|every|next|this)$/.test(at(tokens, from - 1).key)
  );
}

function isShort({ kind, key }: Token): boolean {
  return (kind === 'number' || kind === 'mixed') && key.length <= 3;
}

/** 'achieving level 4': there the number is the target; 'response to grade 1 calls', '60% reach grade 4', 'achieving grade 5: 25%' name it. */
function isAttained(tokens: readonly Token[], from: number): boolean {
  const before = at(tokens, from - 1).key;
  const after = at(tokens, from + 2);
  const isOfThings = before === 'to' && after.kind === 'word' && !FUNCTION_WORDS.has(after.key);
  const isPart = ({ raw }: Token) => raw === '%';
  const rest = tokens.slice(from, from + 10);
  const end = rest.findIndex(({ raw }) => /^[,;.]$/.test(raw));
  const isByShare =
    tokens.slice(Math.max(0, from - 8), from).some(isPart) ||
    rest.slice(0, end < 0 ? undefined : end).some(isPart);
  const isAt = before === 'at' && /^(?:stands?|is|are|be|remains?)$/.test(at(tokens, from - 2).key);
  const isFewer = [2, 3, 4].some((back) =>
    /^(?:fewer|less|more)$/.test(at(tokens, from - back).key),
  );
  return (
    ATTAINABLE_HEADS.has(at(tokens, from).key) &&
    !isOfThings &&
    !isByShare &&
    (isAt || (ATTAINING_VERBS.has(before) && !isFewer))
  );
}

import { AGE_WORDS, ATTAINABLE_HEADS, ATTAINING_VERBS, NAME_HEADS } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { ageAt, ageRangeAt } from './ages';
import type { Mention } from './mentions';
import { numberedEnd } from './numbered';
import { quantityAt } from './numbers';
import { at, isAcronym, isCapital, type Token } from './tokens';

const LONGEST_LIST = 12;

/** Words that hold a number which counts nothing: 'Section 47', 'ages 0-25', '24/7'. */
export function nameAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  if (kind === 'word') {
    const to = NAME_HEADS.has(key) ? headed(tokens, from) : undefined;
    const age = AGE_WORDS.has(key) ? ageAt(tokens, from) : undefined;
    return aside(from, to, 'name') ?? aside(from, age, 'population');
  }
  // 'ASCOF 2B' is no sum of two billion.
  if (kind === 'mixed' && /^\d{1,2}[a-f]$/.test(key) && isAcronym(at(tokens, from - 1))) {
    return aside(from, from + 1, 'name');
  }
  return kind === 'number'
    ? (aside(from, ageRangeAt(tokens, from), 'population') ??
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

/** 'Section 47', 'grades 3, 4 or 5', 'Stage One', 'Years 7-11'. */
function headed(tokens: readonly Token[], from: number): number | undefined {
  if (!startsName(tokens, from) || isAttained(tokens, from)) {
    return undefined;
  }
  let to = from + 2;
  while (to < from + LONGEST_LIST && /^(?:,|or|and|to|-|–|&|\/|\+)$/.test(at(tokens, to).key)) {
    if (!isShort(at(tokens, to + 1)) || at(tokens, to + 2).raw === '%') {
      break;
    }
    to += 2;
  }
  return to;
}

function startsName(tokens: readonly Token[], from: number): boolean {
  const [head, first] = [at(tokens, from), at(tokens, from + 1)];
  const isTitle = (isCapital(head) && isCapital(first)) || /^(?:stage|phase|tier)$/.test(head.key);
  const isInWords = first.kind === 'word' && isTitle && quantityAt(tokens, from + 1) !== undefined;
  const isNumber = first.kind === 'number' || isShort(first);
  if (isCounting(tokens, from)) {
    return false;
  }
  // 'year 2021' is a date.
  const isLong = /^(?:year|years|group|groups)$/.test(head.key) && Number(first.key) > 13;
  return (isNumber || isInWords) && !isLong && at(tokens, from + 2).raw !== '%';
}

/** 'No 16-year-old', 'apprentices number 30,000': neither is a name. */
function isCounting(tokens: readonly Token[], from: number): boolean {
  const [before, head, number] = [at(tokens, from - 1), at(tokens, from), at(tokens, from + 1)];
  const isBehindNoun = before.kind === 'word' && !FUNCTION_WORDS.has(before.key);
  return (
    (head.key === 'no' && !isBehindNoun) ||
    (head.key === 'number' && number.key.replace(/\D/g, '').length > 3)
  );
}

function isShort({ kind, key }: Token): boolean {
  return (kind === 'number' || kind === 'mixed') && key.length <= 3;
}

/** 'achieving level 4': there the number is the target. */
function isAttained(tokens: readonly Token[], from: number): boolean {
  const before = at(tokens, from - 1).key;
  const isAt = before === 'at' && /^(?:stands?|is|are|be|remains?)$/.test(at(tokens, from - 2).key);
  const isFewer = [2, 3, 4].some((back) =>
    /^(?:fewer|less|more)$/.test(at(tokens, from - back).key),
  );
  return (
    ATTAINABLE_HEADS.has(at(tokens, from).key) &&
    (isAt || (ATTAINING_VERBS.has(before) && !isFewer))
  );
}

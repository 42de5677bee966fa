import type { AmountSense, Run } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { list } from '../lexicon/senses';
import { FUNCTION_WORDS, PLAIN_VERBS } from '../lexicon/small-words';
import { MONTHS, TIME_UNITS } from '../lexicon/time';
import type { Mention } from './mentions';
import { isOutOf } from './numbered';
import { quantityAt } from './numbers';
import { at, isCapital, type Token } from './tokens';

const LONGEST = 5;
/** What is told apart by numbers, and counted. */
const NUMBERED = new Set(
  list('band, category, class, grade, group, level, phase, priority, stage, step, tier, type'),
);
/** 'or <more>' */
const MORE = new Set(list('more, fewer, less'));

/** The nouns after a number: 'social workers'. */
export function nounsAfter(tokens: readonly Token[], from: number): Run | undefined {
  let to = from;
  while (to < from + LONGEST && (isNounAt(tokens, to) || isNumberOfName(tokens, to))) {
    const { key } = at(tokens, to);
    const isSaid = (isParticiple(key) || /ly$|^open$/.test(key)) && !isNounAt(tokens, to + 1);
    if (to > from && (isSaid || PLAIN_VERBS.has(key))) {
      break;
    }
    to += 1;
  }
  return to > from ? { from, to } : undefined;
}

/** '3 grade 4 pressure ulcers': a number that belongs to the word before it. */
function isNumberOfName(tokens: readonly Token[], index: number): boolean {
  const isNumbered = NUMBERED.has(at(tokens, index - 1).key);
  return isNumbered && at(tokens, index).kind === 'number' && isNounAt(tokens, index + 1);
}

/** Where '%', 'per cent' or 'percentage points' ends. */
export function percentAfter(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  const next = at(tokens, from + 1).key;
  if (key === '%') {
    // '67%%' is a slip of the pen.
    const to = next === '%' ? from + 2 : from + 1;
    return /^(?:points?|pts?)$/.test(at(tokens, to).key) ? to + 1 : to;
  }
  if (/^(?:percent|pc|pp|ppt)$/.test(key)) {
    return from + 1;
  }
  const isPerCent = key === 'per' && next === 'cent';
  return isPerCent || (key === 'percentage' && /^points?$/.test(next)) ? from + 2 : undefined;
}

/** An amount with 'per 10,000', 'per quarter', 'or fewer a year' behind it or behind what is counted. */
export function withRate(tokens: readonly Token[], run: Run, sense: AmountSense): Mention {
  const end = sense.form === 'count' ? (sense.unit?.to ?? run.to) : run.to;
  const from = isOrMore(tokens, end) ? end + 2 : end;
  const to = rateEnd(tokens, from);
  return { ...run, sense: to === undefined ? sense : { ...sense, rate: { from, to } } };
}

/** Whether 'or more' stands there, which may part a number from what it counts. */
export function isOrMore(tokens: readonly Token[], index: number): boolean {
  return at(tokens, index).key === 'or' && MORE.has(at(tokens, index + 1).key);
}

function rateEnd(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  const annual = perAnnumEnd(tokens, from);
  if (annual !== undefined) {
    return annual;
  }
  const isSlash = key === '/' && at(tokens, from).glued && at(tokens, from + 1).glued;
  if (isSlash && at(tokens, from + 1).kind === 'word') {
    return from + 2;
  }
  if (key === 'per' || isOutOf(tokens, from - 1)) {
    const whole = quantityAt(tokens, from + 1)?.to;
    return whole === undefined
      ? endOfOne(tokens, from + 1)
      : (nounsAfter(tokens, whole)?.to ?? whole);
  }
  const isEach = /^(?:a|an|each|every)$/.test(key) && TIME_UNITS.has(at(tokens, from + 1).key);
  return isEach ? from + 2 : undefined;
}

/** Where the one ends of which there are so many: 'per child', 'per social worker'. */
function endOfOne(tokens: readonly Token[], from: number): number {
  const nouns = TIME_UNITS.has(at(tokens, from).key) ? undefined : nounsAfter(tokens, from);
  return nouns?.to ?? from + 1;
}

/** 'pa', 'p.a.'; the last full stop may end the sentence. */
function perAnnumEnd(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  if (key === 'pa') {
    return from + 1;
  }
  const letter = at(tokens, from + 2);
  const isDotted = key === 'p' && at(tokens, from + 1).raw === '.' && letter.glued;
  return isDotted && letter.key === 'a' ? from + 3 : undefined;
}

/** Whether what something is counted by is a time: 'a week', 'per annum', 'pa'. */
export function isOfTime(tokens: readonly Token[], { from, to }: Run): boolean {
  const { key } = at(tokens, to - 1);
  return key === 'annum' || TIME_UNITS.has(key) || perAnnumEnd(tokens, from) !== undefined;
}

function isNounAt(tokens: readonly Token[], index: number): boolean {
  const { kind, key } = at(tokens, index);
  // 'PA hours' are those of an assistant.
  if (perAnnumEnd(tokens, index) !== undefined && !isCapital(at(tokens, index))) {
    return false;
  }
  // '75 last year' counts no years.
  const isPast = /^(?:last|previous)$/.test(key) && TIME_UNITS.has(at(tokens, index + 1).key);
  if (isPast && at(tokens, index + 1).key !== 'minute') {
    return false;
  }
  // '8.5 tops' and '28 max' compare.
  const after = at(tokens, index + 1);
  const isLast = after.kind !== 'word' || FUNCTION_WORDS.has(after.key);
  if (isLast && /^(?:max|maximum|minimum)$/.test(key)) {
    return false;
  }
  return kind === 'word' && !FUNCTION_WORDS.has(key) && key !== 'tops' && !isOfDate(tokens, index);
}

/** '120 end March 2027': the words of a date are nothing that is counted. */
function isOfDate(tokens: readonly Token[], index: number): boolean {
  const { key } = at(tokens, index);
  const isEdge = /^(?:end|late|early|mid|start)$/.test(key);
  const month = isEdge ? at(tokens, index + 1) : at(tokens, index);
  return MONTHS.has(month.key) && isCapital(month);
}

import {
  BENCHMARK_MODIFIERS,
  BENCHMARK_NAMES,
  STRONG_HEADS,
  STRONG_MODIFIERS,
  WEAK_HEADS,
} from '../lexicon/benchmarks';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { TIME_UNITS } from '../lexicon/time';
import { isYear } from './calendar';
import { dateAt } from './dates';
import type { Mention } from './mentions';
import { at, type Token } from './tokens';
import { nounsAfter } from './units';

const LONGEST = 9;

/** Words that a benchmark may begin with, besides 'a' and those of numbers in '... years ago'. */
export const BENCHMARK_STARTS: ReadonlySet<string> = new Set([
  ...[...BENCHMARK_MODIFIERS].filter((word) => word !== 'and'),
  ...STRONG_HEADS,
  ...WEAK_HEADS,
  ...['average', 'its', 'mean', 'median', 'our', 'that', 'the', 'their', 'those'],
]);

/** The benchmark put together at a token: 'the West Midlands average', 'pre-Covid levels'. */
export function benchmarkAt(tokens: readonly Token[], from: number): Mention | undefined {
  const { kind, key } = at(tokens, from);
  const ago = timeAgo(tokens, from);
  if (ago === undefined && kind === 'word' && !BENCHMARK_STARTS.has(key)) {
    return undefined;
  }
  const whole =
    populationAt(tokens, from) ??
    figureFor(tokens, from) ??
    thatOf(tokens, from) ??
    averageOf(tokens, from) ??
    ago;
  if (whole !== undefined) {
    return { from, to: whole, sense: { kind: 'benchmark', loose: false } };
  }
  if (!STRONG_HEADS.has(key) && !BENCHMARK_MODIFIERS.has(key)) {
    return undefined;
  }
  const to = headedEnd(tokens, from);
  if (to !== undefined) {
    return { from, to, sense: { kind: 'benchmark', loose: false } };
  }
  const after = at(tokens, from + 1);
  const stands = after.kind !== 'word' || FUNCTION_WORDS.has(after.key);
  return BENCHMARK_NAMES.has(key) && stands
    ? { from, to: from + 1, sense: { kind: 'benchmark', loose: true } }
    : undefined;
}

/** 'representative of the county': where the words for whom end. */
function populationAt(tokens: readonly Token[], from: number): number | undefined {
  const isOf = at(tokens, from - 1).key === 'of' && at(tokens, from - 2).key === 'representative';
  const isTheir = /^(?:the|our|its|their)$/.test(at(tokens, from).key);
  const first = isYear(at(tokens, from + 1).key) ? from + 2 : from + 1;
  return isOf && isTheir ? nounsAfter(tokens, first)?.to : undefined;
}

/** 'below that of the nation', 'no higher than those in other trusts': where the words for whom end. */
function thatOf(tokens: readonly Token[], from: number): number | undefined {
  const isOf = /^(?:of|in|for|at)$/.test(at(tokens, from + 1).key);
  const isThat = /^(?:that|those)$/.test(at(tokens, from).key) && isOf;
  const isCompared = /^(?:than|below|above|with|match|matches)$/.test(at(tokens, from - 1).key);
  if (!isThat || !isCompared) {
    return undefined;
  }
  const dated = dateAt(tokens, from + 2);
  if (dated !== undefined) {
    return dated.to;
  }
  // 'more than those in care' are a group of people.
  const { key } = at(tokens, from + 2);
  const isOther = /^(?:other|similar|comparable|neighbouring)$/.test(key);
  if (at(tokens, from + 1).key !== 'of' && !isOther && !BENCHMARK_NAMES.has(key)) {
    return undefined;
  }
  const isTheir = /^(?:the|our|its|their|other)$/.test(key);
  return nounsAfter(tokens, isTheir ? from + 3 : from + 2)?.to;
}

/** 'the average of similar forces', 'the median of our peers': where the words for whom end. */
function averageOf(tokens: readonly Token[], from: number): number | undefined {
  const isThe = /^(?:the|at|to|above|below|than|with)$/.test(at(tokens, from - 1).key);
  const isAverage = /^(?:average|mean|median)$/.test(at(tokens, from).key);
  if (!isThe || !isAverage || at(tokens, from + 1).key !== 'of') {
    return undefined;
  }
  const isTheir = /^(?:the|all|our|its|their|other|such)$/.test(at(tokens, from + 2).key);
  const first = isTheir ? from + 3 : from + 2;
  const ends = [headedEnd(tokens, first), nounsAfter(tokens, first)?.to];
  return ends.filter((end) => end !== undefined).sort((a, b) => b - a)[0];
}

/** 'fewer than two years ago': where the time ends. */
function timeAgo(tokens: readonly Token[], from: number): number | undefined {
  const isAgo = at(tokens, from + 2).key === 'ago' && TIME_UNITS.has(at(tokens, from + 1).key);
  return isAgo && at(tokens, from - 1).key === 'than' ? from + 3 : undefined;
}

/** 'the figure for England', 'rates in Wales': where the name ends. */
function figureFor(tokens: readonly Token[], from: number): number | undefined {
  const isOf = /^(?:for|of|in|across)$/.test(at(tokens, from + 1).key);
  const name = at(tokens, from + 2).key;
  return WEAK_HEADS.has(at(tokens, from).key) && isOf && BENCHMARK_NAMES.has(name)
    ? from + 3
    : undefined;
}

/** A run of modifiers up to its last head: 'statistical neighbour average rates'. */
function headedEnd(tokens: readonly Token[], from: number): number | undefined {
  let end: number | undefined;
  let saysWhose = false;
  for (let index = from; index < from + LONGEST; index += 1) {
    const { key, raw } = at(tokens, index);
    if (STRONG_HEADS.has(key) || (WEAK_HEADS.has(key) && saysWhose)) {
      end = index + 1;
    } else if (!BENCHMARK_MODIFIERS.has(key) && !/^[’'/]$/.test(raw)) {
      break;
    }
    saysWhose ||= STRONG_MODIFIERS.has(key);
  }
  return end;
}

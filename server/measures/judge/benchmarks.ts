import { HOLDING_WORDS } from '../lexicon/benchmarks';
import { isParticiple } from '../lexicon/participles';
import { BENCHMARK_FILLERS, FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { comesBeforeVerb } from './said-of';

const LOOK_BACK = 6;

/** Benchmarks that the result is held to: 'in line with statistical neighbours'. */
export function judgeBenchmark(
  context: Context,
  index: number,
  mention: MentionOf<'benchmark' | 'change' | 'date'>,
): Finding | undefined {
  const isBenchmark = is(mention, 'benchmark')
    ? isHeldTo(context, index, mention)
    : isYearOnYear(context, mention) || isBaseDate(context, mention);
  return isBenchmark && !context.isPast ? found('benchmark', mention) : undefined;
}

function isHeldTo(context: Context, index: number, mention: MentionOf<'benchmark'>): boolean {
  const { tokens, mentions } = context;
  const comparator = mentions
    .slice(Math.max(0, index - 2), index)
    .findLast((other) => is(other, 'comparator'));
  if (mention.sense.given) {
    return isAimedAt(context, mention);
  }
  if (standsAlone(context, mention)) {
    return true;
  }
  // 'close to local communities' is a place.
  const isNear = comparator !== undefined && /^close/.test(at(tokens, comparator.from).key);
  if (isNear && mention.sense.loose) {
    return false;
  }
  const first = Math.max(context.from, mention.from - LOOK_BACK);
  for (let back = mention.from - 1; back >= first; back -= 1) {
    if ((comparator !== undefined && back < comparator.to) || isComparing(tokens, back)) {
      return true;
    }
    // 'close the gap against national'
    if (at(tokens, back).key === 'against' && /^gaps?$/.test(at(tokens, back - 1).key)) {
      return true;
    }
    if (isSetBeside(tokens, back)) {
      return context.change !== undefined;
    }
    const isHolding = HOLDING_WORDS.has(at(tokens, back).key) && !isComparing(tokens, back - 1);
    if (isHolding && !mention.sense.loose) {
      return holds(tokens, back, mention);
    }
    if (!isPassedOver(tokens, back, mention)) {
      return false;
    }
  }
  return false;
}

/** Words right before a rating that say who has it. */
const SAYING = new Set(['are', 'graded', 'is', 'judged', 'least', 'rated']);

/**
 * Whether a rating is what is to come: not the one that somebody has ('homes with a rating of RI', 'a judgement of C3
 * is ...', 'have moved to C2'), nor one that is but spoken of ('our journey to Good', 'understand what C3 means').
 */
function isAimedAt(context: Context, { from, to }: Mention): boolean {
  const { from: start, mentions, tokens } = context;
  const ahead = tokens.slice(start, from);
  const isOfOthers = ahead.some(({ key }) => /^(?:with|whose|what|how|why)$/.test(key));
  const isDone = ahead.some(
    ({ key }, place) =>
      /^(?:has|have)$/.test(key) && isParticiple(at(tokens, start + place + 1).key),
  );
  const isMoved = mentions.some((mention) => is(mention, 'fixed') && mention.to === from - 1);
  const isSaid = isMoved || SAYING.has(at(tokens, from - 1).key);
  // 'Leadership is Good', 'Leadership moves from RI to Good', 'Overall effectiveness ...'
  const judged = at(tokens, start).key === 'overall' ? start + 1 : start;
  const isSpokenOf = mentions.some(
    (mention) =>
      is(mention, 'vague') &&
      mention.to <= from &&
      at(tokens, mention.from - 1).key !== 'for' &&
      !(isSaid && mention.from === judged) &&
      // 'improves from RI to Good'
      !(isMoved && at(tokens, mention.to).key === 'from'),
  );
  // 'More audits graded 'Good' or better' says no share of them.
  const isOfSome =
    context.metric !== undefined ||
    (context.change !== undefined &&
      ahead.some(({ key }) => /^(?:rated|graded|judged|assessed)$/.test(key)));
  return !isOfSome && !isOfOthers && !isDone && !isSpokenOf && !comesBeforeVerb(context, to);
}

/** 'Top quartile, appeals dismissed', 'Smoking at delivery: national average or better'. */
function standsAlone(context: Context, mention: MentionOf<'benchmark'>): boolean {
  const { from, hasVerb, to, tokens } = context;
  const after = at(tokens, mention.to);
  const isBetter =
    /^(?:or|and)$/.test(after.key) &&
    /^(?:better|above|below|higher|lower)$/.test(at(tokens, mention.to + 1).key);
  const isTop = /^(?:quartile|decile)$/.test(at(tokens, mention.to - 1).key);
  const isOf = isTop && /^(?:of|for|in|on|nationally)$/.test(after.key);
  const isClosed = after.kind === 'end' || /^[,;:(]$/.test(after.raw);
  const isRank = isTop || /^(?:top|best)$/.test(at(tokens, mention.from).key);
  const isCell =
    isRank && !hasVerb && (mention.to === to || (isOf && isCellStart(context, mention)));
  const isAlone = isCell || (mention.from === from && (isClosed || isOf));
  return (isBetter || isAlone) && !mention.sense.loose;
}

/** 'Recycling: top quartile nationally': the value of a table. */
function isCellStart({ tokens }: Context, { from }: Mention): boolean {
  return /^[:,(–—-]$/.test(at(tokens, from - 1).raw);
}

function isComparing(tokens: readonly Token[], index: number): boolean {
  return /^(?:than|above|below|beneath)$/.test(at(tokens, index).key);
}

/** 'compared with': it is a change against the benchmark that can be checked, not the comparing. */
function isSetBeside(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:with|to|against|on)$/.test(at(tokens, index).key) &&
    /^(?:compared|relative|compares)$/.test(at(tokens, index - 1).key)
  );
}

/** 'in' holds to a rank only: 'in England' is a place. */
function holds(tokens: readonly Token[], index: number, { from, to }: Mention): boolean {
  const isPlace = /^(?:in|among|amongst)$/.test(at(tokens, index).key);
  const isPart = /^(?:quartile|decile|third|quarter|fifth|half)$/.test(at(tokens, to - 1).key);
  const after = at(tokens, to);
  // 'in the top 10 of 43 forces', but not 'in the top 10 risks'.
  const isRank =
    at(tokens, from).key === 'top' && (after.kind !== 'word' || FUNCTION_WORDS.has(after.key));
  return !isPlace || isPart || isRank;
}

/** Small words, and before an average whose it is: 'above the shire counties average'. */
function isPassedOver(tokens: readonly Token[], index: number, { to }: Mention): boolean {
  const { kind, key } = at(tokens, index);
  const isAverage = /^(?:averages?|mean|median|quartile|decile|baseline)$/.test(
    at(tokens, to - 1).key,
  );
  const isName = kind === 'word' && !FUNCTION_WORDS.has(key);
  const isPlace =
    /^(?:among|amongst|across|in|at|for)$/.test(key) && isComparing(tokens, index - 1);
  return BENCHMARK_FILLERS.has(key) || isPlace || (isAverage && isName);
}

/** 'falls year on year': held to the year before. */
function isYearOnYear({ tokens, change }: Context, mention: Mention): boolean {
  return is(mention, 'change') && mention !== change && /^year/.test(at(tokens, mention.from).key);
}

/** 'fewer than in 2019/20', 'higher compared with March 2020'. */
function isBaseDate({ change, tokens }: Context, mention: Mention): boolean {
  if (!is(mention, 'date') || mention.sense.role !== 'base') {
    return false;
  }
  const { lead } = mention.sense;
  const isThan = at(tokens, lead).key === 'than' || at(tokens, lead - 1).key === 'than';
  return change !== undefined || isThan;
}

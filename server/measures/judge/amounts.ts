import { STRONG_HEADS, STRONG_MODIFIERS } from '../lexicon/benchmarks';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { MONTHS, TIME_UNITS } from '../lexicon/time';
import { is, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import { comparatorOf } from './around';
import { type Context, type Finding, found } from './context';
import { isCounted } from './counted';
import { within } from './definition';
import { describes } from './population';

/** Numbers, sums and shares that the result must meet. */
export function judgeAmount(
  context: Context,
  index: number,
  mention: MentionOf<'amount'>,
): Finding {
  const { form } = mention.sense;
  const isCompared = comparatorOf(context, index) !== undefined;
  if (
    isOfLastYear(context, index, mention) ||
    context.isFirmlyPast ||
    (context.isPast && !isCompared)
  ) {
    return found('past', mention);
  }
  if (form === 'zero') {
    return found(isSoftAim(context, index) ? 'uncounted-number' : 'zero', mention);
  }
  const isOther =
    within(mention, context.definition) ||
    describes(context, index) ||
    isOfBenchmark(context, index, mention);
  if (isOther || isException(context, mention) || names(context, mention)) {
    return found('population', mention);
  }
  if (form === 'count' && !isCounted(context, index, mention)) {
    return found('uncounted-number', mention);
  }
  return found(form, mention);
}

/** '61% last year', 'Last year: 40 homes': where it starts from, not where it shall go. */
function isOfLastYear(
  { from: start, mentions, tokens }: Context,
  index: number,
  { from, to }: MentionOf<'amount'>,
): boolean {
  const isLabelled =
    at(tokens, from - 1).raw === ':' &&
    /^(?:last|previous)$/.test(at(tokens, from - 3).key) &&
    at(tokens, from - 4).kind !== 'word';
  if (isLabelled && TIME_UNITS.has(at(tokens, from - 2).key)) {
    return true;
  }
  const next = mentions[index + 1];
  const isLabel = at(tokens, from - 1).raw === ':' && mentions[index - 1]?.to === from - 1;
  // 'Last quarter: 82%'
  if (isLabel && is(mentions[index - 1], 'benchmark') && mentions[index - 1]?.from === start) {
    return /^(?:last|previous|prior)$/.test(at(tokens, start).key);
  }
  const isLast = /^(?:last|previous)$/.test(at(tokens, to).key);
  const period = at(tokens, to + 1).key;
  // 'last minute cancellations' are no past.
  const isPeriod = (TIME_UNITS.has(period) && period !== 'minute') || MONTHS.has(period);
  return isLast && (isPeriod || (is(next, 'benchmark') && next.from === to));
}

/** '30% (<England average 26.2%>)', 'no higher than 2% (<national 2.5%>)': what others have. */
function isOfBenchmark(
  { mentions, tokens }: Context,
  index: number,
  { from }: MentionOf<'amount'>,
): boolean {
  const isAfterValue = mentions.slice(0, index).some((other) => is(other, 'amount'));
  let open = from - 1;
  while (open > from - 6 && isOfOthers(at(tokens, open).key)) {
    open -= 1;
  }
  return isAfterValue && open < from - 1 && at(tokens, open).raw === '(';
}

function isOfOthers(key: string): boolean {
  const isOurs = /^(?:last|previous|prior|current|existing|pre-.*|baselines?)$/.test(key);
  const isSaid = /^(?:avg|eng|is|was|at|of|the|:|=)$/.test(key);
  return isSaid || (!isOurs && (STRONG_HEADS.has(key) || STRONG_MODIFIERS.has(key)));
}

/** 'All but 3 homes': those that it is not held to. */
function isException({ tokens }: Context, { from }: MentionOf<'amount'>): boolean {
  return at(tokens, from - 1).key === 'but' && /^(?:all|every)$/.test(at(tokens, from - 2).key);
}

/** 'the £4m programme': the sum is part of what it is called; 'a £4m saving' is a target. */
function names(
  { from: start, tokens }: Context,
  { from, to, sense }: MentionOf<'amount'>,
): boolean {
  const after = at(tokens, to);
  const isSet = /^(?:set|agreed|allocated|approved)$/.test(after.key);
  const isAttribute = after.kind === 'word' && !FUNCTION_WORDS.has(after.key) && !isSet;
  const isTarget = /^(?:savings?|reduction|increase|cut|underspend|surplus|income|lower|higher)$/;
  const isBound = /^(?:within|inside|under|below)$/.test(at(tokens, from - 2).key);
  const isNamed = !isBound && /^(?:the|a|an|our|its|this|their)$/.test(at(tokens, from - 1).key);
  const isSized =
    from === start &&
    /^(?:programmes?|funds?|budget|schemes?|grants?|contracts?|projects?)$/.test(after.key);
  const behind = at(tokens, sense.rate?.to ?? to).key;
  if (sense.form === 'money' && isNamed && /^(?:that|which|they|we)$/.test(behind)) {
    return true;
  }
  return (
    sense.form === 'money' && isAttribute && (isSized || (isNamed && !isTarget.test(after.key)))
  );
}

/** 'eliminate barriers': nothing that can be counted is to be gone. */
function isSoftAim({ mentions }: Context, index: number): boolean {
  const [own, next] = [mentions[index], mentions[index + 1]];
  return is(next, 'vague') && next.from - (own?.to ?? 0) <= 2;
}

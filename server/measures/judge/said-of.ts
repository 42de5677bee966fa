import { FUNCTION_WORDS, PLAIN_VERBS } from '../lexicon/small-words';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { isNoun } from '../scan/nouns';
import { at, type Token } from '../scan/tokens';
import { comparatorOf, isShare, leadOf } from './around';
import type { Context } from './context';

/** 'Homes under £100,000 are ...': a comparison behind a noun, with the verb still to come. */
export function isSaidOf(context: Context, index: number, lead: number): boolean {
  const mention = context.mentions[index];
  const unit = is(mention, 'amount') ? mention.sense.unit : undefined;
  const comparator = comparatorOf(context, index);
  const end = Math.max(mention?.to ?? 0, unit?.to ?? 0, comparator?.to ?? 0);
  return (
    comparator !== undefined &&
    lead >= context.from &&
    isNoun(at(context.tokens, lead)) &&
    (comesBeforeVerb(context, end) ||
      comesBeforeMove(context, end) ||
      isContrary(context, lead, comparator) ||
      isOfOther(context, index, comparator) ||
      isBesideMove(context, index))
  );
}

/** 'Waits over 18 weeks fall', '... halved', '... 40': what moves is named before, the number with it. */
function comesBeforeMove({ mentions }: Context, end: number): boolean {
  const isSaid = mentions.some((other) => other.to <= end && saysOrMoves(other));
  return (
    !isSaid &&
    mentions.some((other) => other.from === end && (isMove(other) || is(other, 'amount')))
  );
}

function isMove(mention: Mention): boolean {
  return is(mention, 'change') && !mention.sense.noun;
}

function saysOrMoves(mention: Mention): boolean {
  return is(mention, 'verb') || is(mention, 'modal') || is(mention, 'change');
}

/** 'Reduce stays over 21 days', 'fewer invoices above £500': nothing falls to above a number. */
function isContrary(
  { mentions, tokens }: Context,
  lead: number,
  comparator: MentionOf<'comparator'>,
): boolean {
  const change = mentions.findLast((other) => other.to <= comparator.from && saysOrMoves(other));
  if (!is(change, 'change') || change.to > lead) {
    return false;
  }
  // 'Reduce by 10% the proportion of ...'.
  const size = mentions.find((other) => is(other, 'amount') && other.from === change.to + 1);
  const isSized = size !== undefined && at(tokens, change.to).key === 'by';
  for (let index = isSized ? size.to : change.to; index <= lead; index += 1) {
    const { key, kind } = at(tokens, index);
    const isWithin = /^(?:the|of|in|for|with|from)$/.test(key) || !FUNCTION_WORDS.has(key);
    if (kind !== 'word' || !isWithin) {
      return false;
    }
  }
  const { way } = change.sense;
  const { relation } = comparator.sense;
  return (way === 'down' && relation === 'above') || (way === 'up' && relation === 'below');
}

/** 'Zero waits over 65 weeks', 'Waits over 18 weeks: 40': another number says how many of them. */
function isOfOther(context: Context, index: number, comparator: MentionOf<'comparator'>): boolean {
  const { mentions, tokens } = context;
  const isCases = isOfCases(context, index, comparator.from);
  const end = mentions[index]?.to ?? 0;
  const next = mentions[index + 1];
  const start = at(tokens, end).raw === ':' ? end + 1 : end;
  const isNext =
    next?.from === start && (is(next, 'amount') ? start > end : is(next, 'comparator'));
  const isFollowed = isNext && is(mentions[is(next, 'amount') ? index + 1 : index + 2], 'amount');
  return comparator.sense.relation === 'above' && (isCases || isFollowed);
}

/** 'Zero outpatient waits over ...', '50 waits over ...': the nouns between belong together. */
function isOfCases({ mentions, tokens }: Context, index: number, end: number): boolean {
  const count = mentions.slice(0, index).findLast((other) => is(other, 'amount'));
  if (count === undefined || isShare(count)) {
    return false;
  }
  const isSaid = mentions.some(
    (other) => is(other, 'verb') && other.from >= count.to && other.to <= end,
  );
  return end > count.to && !isSaid && areNouns(tokens, count.to, end);
}

/** 'No more than 5% of patients wait over 4 hours', 'fewer than 5% over six weeks': there are to be few of what is above a number. */
export function isOfFew(context: Context, index: number): boolean {
  const { mentions, tokens } = context;
  const comparator = comparatorOf(context, index);
  const place = mentions.slice(0, index).findLastIndex((other) => is(other, 'amount'));
  const few = mentions[place];
  if (comparator?.sense.relation !== 'above' || !is(few, 'amount')) {
    return false;
  }
  const relation = comparatorOf(context, place)?.sense.relation;
  // 'No child under 5' says whose it is.
  const lead = leadOf(context, place);
  if (lead.index >= context.from && isNoun(at(tokens, lead.index)) && lead.key !== 'ensure') {
    return false;
  }
  const isFew = relation === 'below' || relation === 'at-most';
  return isFew && areWords(tokens, few.to, comparator.from);
}

function areNouns(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(isNoun);
}

/** Whether nothing but words that go on stands between two places: no mark, no 'and'. */
export function areWords(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(({ key, kind }) => kind === 'word' && !/^(?:and|with|while)$/.test(key));
}

/** 'Reduce the number of schools below 90% attendance from 14 to 5': the move has its own number. */
export function isBesideMove({ change, mentions, tokens }: Context, index: number): boolean {
  const own = mentions[index];
  const moved = mentions.find(
    (other, place) =>
      place > index && is(other, 'amount') && leadOf({ mentions, tokens }, place).key === 'to',
  );
  if (own === undefined || moved === undefined || change === undefined || change.to > own.from) {
    return false;
  }
  return tokens.slice(own.to, moved.from).every(({ key }) => !/^(?:and|,|;|then)$/.test(key));
}

/** Whether the first verb that says something of the clause's subject stands at a place. */
export function comesBeforeVerb({ mentions, tokens }: Context, end: number): boolean {
  const { key } = at(tokens, end);
  const isVerb =
    /^(?:is|are|was|were|will|have|has|do|does|should|must)$/.test(key) || PLAIN_VERBS.has(key);
  return isVerb && !mentions.some((other) => other.to <= end && saysOrMoves(other));
}

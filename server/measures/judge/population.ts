import { DESCRIBED_PEOPLE, DESCRIBING_WORDS } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { comparatorOf, leadOf } from './around';
import type { Context } from './context';

/**
 * Whether a number says whom or what is meant: 'services with over 100,000 transactions', 'children
 * placed 20 miles away', 'the 20% most deprived areas'.
 */
export function describes(context: Context, index: number): boolean {
  const { tokens, mentions } = context;
  const mention = mentions[index];
  if (mention === undefined) {
    return false;
  }
  const lead = leadOf(context, index);
  if (DESCRIBING_WORDS.has(lead.key)) {
    return true;
  }
  if (lead.key === 'up' && at(tokens, lead.index - 1).key === 'making') {
    return true;
  }
  if (lead.key === 'with') {
    return isPlural(at(tokens, lead.index - 1));
  }
  if (/^(?:have|has|had)$/.test(lead.key)) {
    return /^(?:who|that|which)$/.test(at(tokens, lead.index - 1).key);
  }
  return (
    isRanked(context, index) ||
    isRelative(context, lead.index, index) ||
    isSaidOf(context, index, lead.index)
  );
}

function isPlural(token: Token): boolean {
  return DESCRIBED_PEOPLE.has(token.key) || /[^s]s$/.test(token.key);
}

/** 'the 20% most deprived areas', 'the bottom 10%'. */
function isRanked({ tokens, mentions }: Context, index: number): boolean {
  const mention = mentions[index];
  if (!is(mention, 'amount') || mention.sense.form !== 'percentage') {
    return false;
  }
  const near = [
    at(tokens, mention.from - 1).key,
    at(tokens, mention.to).key,
    at(tokens, mention.to + 1).key,
  ];
  return (
    near.some((key) => /^(?:deprived|bottom|poorest|lowest|most|least|richest)$/.test(key)) &&
    at(tokens, mention.from - 1).key !== 'least'
  );
}

/** 'with attendance below 50%', 'whose stay is over': a noun between, in a clause that moves it. */
function isRelative(context: Context, lead: number, index: number): boolean {
  if (comparatorOf(context, index) === undefined) {
    return false;
  }
  for (let back = lead; back > lead - 3; back -= 1) {
    const { key } = at(context.tokens, back);
    if (key === 'whose' || (key === 'with' && isPlural(at(context.tokens, back - 1)))) {
      return context.change !== undefined || context.metric !== undefined;
    }
  }
  return false;
}

/** 'Homes under £100,000 are ...': a comparison behind a noun, with the verb still to come. */
function isSaidOf(context: Context, index: number, lead: number): boolean {
  const mention = context.mentions[index];
  const unit = is(mention, 'amount') ? mention.sense.unit : undefined;
  const end = Math.max(mention?.to ?? 0, unit?.to ?? 0);
  const { kind, key } = at(context.tokens, lead);
  const isNoun = lead >= context.from && kind === 'word' && !FUNCTION_WORDS.has(key);
  const isCompared = comparatorOf(context, index) !== undefined && isNoun;
  return isCompared && comesBeforeVerb(context, end);
}

/** Whether the first verb that says something of the clause's subject stands at a place. */
export function comesBeforeVerb({ mentions, tokens }: Context, end: number): boolean {
  const isVerb = /^(?:is|are|was|were|will|have|has|should|must)$/.test(at(tokens, end).key);
  return (
    isVerb &&
    !mentions.some(
      (other) =>
        other.to <= end && (is(other, 'verb') || is(other, 'modal') || is(other, 'change')),
    )
  );
}

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
  const isOther = within(mention, context.definition) || describes(context, index);
  if (isOther || names(context, mention)) {
    return found('population', mention);
  }
  if (form === 'count' && !isCounted(context, index, mention)) {
    return found('uncounted-number', mention);
  }
  return found(form, mention);
}

/** '61% last year': where it starts from, not where it shall go. */
function isOfLastYear(
  { mentions, tokens }: Context,
  index: number,
  { to }: MentionOf<'amount'>,
): boolean {
  const next = mentions[index + 1];
  const isLast = /^(?:last|previous)$/.test(at(tokens, to).key);
  const isPeriod = TIME_UNITS.has(at(tokens, to + 1).key) || MONTHS.has(at(tokens, to + 1).key);
  return isLast && (isPeriod || (is(next, 'benchmark') && next.from === to));
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

import { is, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { within } from './definition';

/** After these 'all' says how wide something reaches, not that each case meets a condition. */
const WIDE = /^(?:across|throughout|among|amongst|between|at|with|within|by|of|over|against)$/;
const REACHING = /^(?:in|for|to|on|from|into|onto)$/;

/** Conditions on every case, or on none, that can be checked case by case. */
export function judgeCondition(
  context: Context,
  index: number,
  mention: MentionOf<'quantifier'>,
): Finding | undefined {
  if (context.hasBlank || context.isPast || within(mention, context.definition)) {
    return undefined;
  }
  const isChecked = !takesJudgement(context, index, mention) && saysWhat(context, mention);
  return found(isChecked ? 'all-condition' : 'judged-condition', mention);
}

/** Whether the clause says what each case must be or have, and not only how wide something goes. */
function saysWhat(context: Context, { from, sense }: MentionOf<'quantifier'>): boolean {
  const { hasState, hasVerb, strongDeed, tokens, weakDeed } = context;
  const isDone = strongDeed !== undefined || hasState;
  const lead = from > context.from ? at(tokens, from - 1).key : '';
  if (WIDE.test(lead)) {
    return strongDeed !== undefined;
  }
  if (REACHING.test(lead)) {
    return isDone || weakDeed !== undefined || hasDate(context);
  }
  const isWhole = sense.takes === 'none' && from === context.from;
  return isDone || hasVerb || isWhole;
}

function takesJudgement(
  context: Context,
  index: number,
  mention: MentionOf<'quantifier'>,
): boolean {
  const { change, isJudged, isScoped, mentions, strongDeed } = context;
  if (isJudged || (isScoped && !isDated(context))) {
    return true;
  }
  // 'no increase in exclusions' is a condition, 'all services improve' is not.
  const next = mentions[index + 1];
  const isNoChange = mention.sense.takes === 'none' && next === change && next?.from === mention.to;
  return change !== undefined && !isNoChange && strongDeed === undefined;
}

/** A deed with a date leaves 'all relevant' clear enough. */
function isDated(context: Context): boolean {
  return (context.strongDeed ?? context.weakDeed) !== undefined && hasDate(context);
}

function hasDate({ mentions }: Context): boolean {
  return mentions.some(
    (other) => is(other, 'date') && /^(?:deadline|in|from)$/.test(other.sense.role),
  );
}

import { ATTAINABLE_HEADS, DEFINITE_WORDS } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import { before, comparatorOf, leadOf } from './around';
import type { Context } from './context';

/**
 * Whether a bare number is a target: the words around it must hold the result to it. 'recruit 5',
 * 'at least two', 'reduce to 15' do; 'the three localities', 'there are 4 elements' do not.
 */
export function isCounted(context: Context, index: number, mention: MentionOf<'amount'>): boolean {
  const { tokens, moves } = context;
  const { orMore, rate } = mention.sense;
  const lead = leadOf(context, index);
  const own = at(tokens, mention.from - 1).key;
  if (DEFINITE_WORDS.has(lead.key) || DEFINITE_WORDS.has(own)) {
    return false;
  }
  const isHeld =
    comparatorOf(context, index) !== undefined || orMore === true || rate !== undefined;
  const isMoved = moves && /^(?:to|by)$/.test(lead.key);
  const isMore = /^(?:fewer|more|less|additional|extra)$/.test(at(tokens, mention.to).key);
  const isAttained = ATTAINABLE_HEADS.has(lead.key);
  if (isHeld || isMoved || isMore || isAttained || isValueOfMetric(context, mention)) {
    return true;
  }
  switch (lead.key) {
    case 'achieve':
    case 'reach':
    case 'total':
      return true;
    case 'is':
    case 'are':
    case 'be':
    case 'at':
    case 'have':
    case 'has':
      return isStated(context, index, mention);
    case ':':
    case '-':
    case '–':
      return isLabelled(context, lead.index, mention);
    default:
      return isDone(context, index, lead.index, mention);
  }
}

/** 'Number of foot patrols 100,000'. */
function isValueOfMetric({ metric, to }: Context, mention: MentionOf<'amount'>): boolean {
  return metric !== undefined && mention.to === to && mention.sense.unit === undefined;
}

/** 'the average caseload is 16', 'there will be 20'; not 'there are three stages'. */
function isStated(context: Context, index: number, mention: MentionOf<'amount'>): boolean {
  const isMetric = context.metric !== undefined || mention.sense.unit === undefined;
  return isMetric || before(context, index, 'modal', 2) !== undefined;
}

/** 'Target: 15 audits', 'Caseloads: 16'; not 'in total: 39 actions', 'pre-K–12'. */
function isLabelled({ tokens }: Context, lead: number, mention: MentionOf<'amount'>): boolean {
  const isLabel = /^(?:targets?|aim|goal|milestone)$/.test(at(tokens, lead - 1).key);
  const isLast = /^[.,;)]?$/.test(at(tokens, mention.to).raw);
  return isLabel || (isLast && !at(tokens, mention.from).glued);
}

/** 'Fit 1,200 heat pumps': the first word, whatever it is, is done to what is counted. */
function isOrder({ tokens }: Context, lead: number, { sense }: MentionOf<'amount'>): boolean {
  const { kind, key } = at(tokens, lead);
  const isVerb =
    kind === 'word' && !FUNCTION_WORDS.has(key) && !/s$|^(?:top|last|first|next)$/.test(key);
  return isVerb && sense.unit !== undefined;
}

/** What is counted is done or to be done: 'recruit 5', '20 homes by March'. */
function isDone(
  context: Context,
  index: number,
  lead: number,
  mention: MentionOf<'amount'>,
): boolean {
  const { deadline, from, mentions } = context;
  const deed = mentions.find((other) => is(other, 'deed'));
  const isOfAll = before(context, index, 'quantifier', 1) !== undefined;
  if (isOfAll && deed !== undefined) {
    return true;
  }
  if (lead < from) {
    return deadline !== undefined || (is(deed, 'deed') && deed.sense.done);
  }
  if (lead === from && isOrder(context, lead, mention)) {
    return true;
  }
  const isSupported = mentions.some(
    (other) => is(other, 'vague') && other.sense.reason === 'activity' && other.to === lead + 1,
  );
  return isSupported || (deed !== undefined && deed.from < mention.from);
}

import { FIGURE_NOUN, MEASURE_NOUNS } from '../lexicon/measures';
import { ATTAINABLE_HEADS, DEFINITE_WORDS } from '../lexicon/names';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { hasAge } from '../scan/ages';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { before, comparatorOf, leadOf } from './around';
import type { Context } from './context';
import {
  isAveraged,
  isDatedValue,
  isGoal,
  isOrderedWhole,
  isPerPeriod,
  isPlain,
  isRow,
  isTold,
  isValueOfMetric,
} from './values';

/**
 * Whether a bare number is a target: the words around it must hold the result to it. 'recruit 5',
 * 'at least two', 'reduce to 15' do; 'the three localities', 'there are 4 elements' do not.
 */
export function isCounted(context: Context, index: number, mention: MentionOf<'amount'>): boolean {
  const { tokens, moves } = context;
  const { orMore, rate, unit, upper, value } = mention.sense;
  const lead = leadOf(context, index);
  const own = at(tokens, mention.from - 1).key;
  if (DEFINITE_WORDS.has(lead.key) || DEFINITE_WORDS.has(own)) {
    return own === 'the' && isOrderedWhole(context, lead.index);
  }
  if (own === 'of' && comparatorOf(context, index) === undefined && orMore !== true) {
    return isAmountOf(context, mention.from - 1);
  }
  const counted = context.mentions[index - 1];
  const isInRate = is(counted, 'amount') && (counted.sense.rate?.to ?? 0) > mention.from;
  if (own === 'per' || isInRate) {
    return false;
  }
  // '0 children in unregistered placements'.
  const isNone = value === 0 && unit !== undefined && upper === undefined;
  const isTimes = /^[x×]$/.test(at(tokens, mention.to).key);
  const isInRange =
    upper !== undefined && own === 'between' && !hasAge(at(tokens, mention.from - 2));
  const isHeld =
    isNone ||
    isTimes ||
    isInRange ||
    isRow(context, mention) ||
    isTold(context, mention) ||
    isAveraged(tokens, mention) ||
    isDatedValue(context, index, mention) ||
    isGoal(context, index, lead.index) ||
    isPerPeriod(context, mention) ||
    comparatorOf(context, index) !== undefined ||
    orMore === true ||
    rate !== undefined;
  const isMoved = moves && /^(?:to|by)$/.test(lead.key);
  const isMore = /^(?:fewer|more|less|additional|extra)$/.test(at(tokens, mention.to).key);
  const isAttained = ATTAINABLE_HEADS.has(lead.key) || isStep(context, index, mention);
  if (isHeld || isMoved || isMore || isAttained || isValueOfMetric(context, mention)) {
    return true;
  }
  switch (lead.key) {
    case 'achieve':
    case 'reach':
    case 'total':
    case 'number':
    case 'average':
    case 'avg':
    case 'averaging':
    case 'median':
    case 'trajectory':
    case 'ceiling':
    case 'cap':
      return true;
    case 'is':
    case 'are':
    case 'be':
    case 'have':
    case 'has':
      return isStated(context, index, mention);
    case 'target':
      return at(tokens, mention.to).key !== 'of';
    case 'within':
      return /^(?:of|points?|miles?|km|kilometres?|metres?)$/.test(at(tokens, mention.to).key);
    case 'at':
      return saysOf(context, lead.index) || isFigure(context, lead.index);
    case ':':
    case '=':
    case '-':
    case '–':
    case '|':
      return (
        isLabelled(context, lead.index, mention) ||
        isDone(context, index, context.from - 1, mention) ||
        isPlain(context, lead.index, mention)
      );
    case 'x':
    case '×':
      return true;
    default:
      return isDone(context, index, lead.index, mention) || isPlain(context, lead.index, mention);
  }
}

/** 'Score up 3 points', 'score rises 2 points to 81'. */
function isStep(
  { mentions, tokens }: Context,
  index: number,
  { from, sense }: MentionOf<'amount'>,
) {
  const change = mentions[index - 1];
  const isMoved = is(change, 'change') ? change.to === from : isUpOrDown(at(tokens, from - 1));
  return isMoved && /^(?:points?|pts?)$/.test(at(tokens, sense.unit?.from ?? from).key);
}

function isUpOrDown({ key }: Token): boolean {
  return /^(?:up|down)$/.test(key);
}

/** 'the rate stands at 16', 'number of cases at 16'. */
function saysOf({ mentions, metric }: Context, lead: number): boolean {
  const isSaid = mentions.some(
    (other) => (is(other, 'verb') || is(other, 'modal')) && other.to <= lead,
  );
  return isSaid || metric !== undefined;
}

/** 'Caseloads at 16'; 'transition at 18' is an age. */
function isFigure({ tokens }: Context, lead: number): boolean {
  return FIGURE_NOUN.test(at(tokens, lead - 1).key);
}

/** 'a reduction of 20 beds'; 'a team of 6' is that team. */
function isAmountOf({ mentions, tokens }: Context, lead: number): boolean {
  const before = mentions.find((mention) => mention.to === lead);
  return is(before, 'change') || MEASURE_NOUNS.has(at(tokens, lead - 1).key);
}

/** 'the average caseload is 16', 'there will be 20'; not 'there are three stages'. */
function isStated(context: Context, index: number, mention: MentionOf<'amount'>): boolean {
  const isMetric = context.metric !== undefined || mention.sense.unit === undefined;
  return isMetric || before(context, index, 'modal', 2) !== undefined;
}

/** 'Target: 15 audits', 'Caseloads: 16'; not 'in total: 39 actions', 'pre-K–12'. */
function isLabelled({ tokens }: Context, lead: number, mention: MentionOf<'amount'>): boolean {
  const isLabel = /^(?:targets?|aim|goal|milestone)$/.test(at(tokens, lead - 1).key);
  const isLast = /^[.,;()/]?$/.test(at(tokens, mention.to).raw);
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
  const { deadline, from, mentions, tokens } = context;
  const deed = mentions.find((other) => is(other, 'deed'));
  const isOfAll = before(context, index, 'quantifier', 1) !== undefined;
  if (isOfAll && deed !== undefined) {
    return true;
  }
  if (lead < from) {
    const isLimited = mentions.some(
      (other) => is(other, 'duration') && other.sense.role === 'within',
    );
    const isOver = mentions.some((other) => is(other, 'deed') && other.sense.done);
    return deadline !== undefined || isLimited || isOver;
  }
  if (lead === from && isOrder(context, lead, mention)) {
    return true;
  }
  const isSupported = mentions.some(
    (other) => is(other, 'vague') && other.sense.reason === 'activity' && other.to === lead + 1,
  );
  const isOurs = at(tokens, lead - 1).key === 'we';
  return isSupported || isOurs || (deed !== undefined && deed.from < mention.from);
}

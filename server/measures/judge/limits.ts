import { MEASURE_NOUNS } from '../lexicon/measures';
import { isParticiple } from '../lexicon/participles';
import { isHad } from '../scan/durations';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { comparatorOf, leadOf } from './around';
import { type Context, type Finding, found } from './context';
import { within } from './definition';
import { describes } from './population';
import { isAveraged } from './values';

const LONG_DAYS = 60;
const YEAR_DAYS = 365;

/** A period as long as that is one of the plan: it limits a target, not an event. */
export function isLong(days: number): boolean {
  return days >= LONG_DAYS;
}

/** Time limits for events: 'within 24 hours', 'reduce to 15 days', 'two days before'. */
export function judgeLimit(
  context: Context,
  index: number,
  mention: MentionOf<'duration'>,
): Finding {
  const { role } = mention.sense;
  if (role === 'past' || context.isPast) {
    return found('past', mention);
  }
  if (role === 'ahead' || role === 'span') {
    return found(isDefining(context, mention) ? 'window' : 'horizon', mention);
  }
  if (!context.hasBlank && isMostOfNone(context, index)) {
    return found('time-limit', mention);
  }
  if (definesMetric(context, index, mention)) {
    return found('window', mention);
  }
  if (context.hasBlank) {
    return found('horizon', mention);
  }
  return found(isLimit(context, index, mention) ? 'time-limit' : limitless(role), mention);
}

function limitless(role: string) {
  return role === 'within' ? 'horizon' : 'uncounted-number';
}

/**
 * 'First reply, 2 days', 'Average relet time 24 days', 'Sixty minutes, door to needle': a limit in a
 * table has no verb.
 */
function isCell(context: Context, mention: MentionOf<'duration'>): boolean {
  const { deadline, from, hasVerb, tokens, to } = context;
  const isMark = (index: number) => /^[,:|–—-]$/.test(at(tokens, index).raw);
  const isLast = mention.to === to && isMark(mention.from - 1);
  const isFigure =
    mention.to === to || deadline?.sense.lead === mention.to || at(tokens, mention.to).raw === '(';
  const isAverage = /^(?:average|avg|mean|median)$/.test(at(tokens, from).key);
  const isTime = !hasVerb && /^(?:times?|turnaround)$/.test(at(tokens, mention.from - 1).key);
  if (isFigure && (isAverage || isTime)) {
    return true;
  }
  return isLast || (mention.from === from && isMark(mention.to));
}

const JOINS: ReadonlySet<string> = new Set(['and', 'then', ',', ';']);

/** '21 days by Q3 and then <18 days> by Q4': the next value of a list, with its own date. */
function goesOn(
  { mentions, tokens }: Context,
  index: number,
  { from, to }: MentionOf<'duration'>,
): boolean {
  const [value, date] = [mentions[index - 2], mentions[index - 1]];
  const next = mentions[index + 1];
  const isJoined = tokens.slice(date?.to, from).every(({ key }) => JOINS.has(key));
  const isDated = is(date, 'date') && is(next, 'date') && next.sense.lead === to;
  return isJoined && isDated && is(value, 'duration') && value.to === date.sense.lead;
}

/** 'for 2 years or more', 'in placement for 2 years'. */
function isDefining({ tokens }: Context, mention: MentionOf<'duration'>): boolean {
  return mention.sense.role === 'span' && /^(?:or|and)$/.test(at(tokens, mention.to).key);
}

/**
 * 'No patient waiting over 65 weeks', 'Nobody held for longer than 6 hours': longer than nobody may, with nothing
 * said behind it of those who do.
 */
function isMostOfNone(context: Context, index: number): boolean {
  const { from, mentions, tokens } = context;
  const none = mentions.findLast(
    (mention, place) =>
      place < index && is(mention, 'quantifier') && mention.sense.takes === 'none',
  );
  const comparator = comparatorOf(context, index);
  if (none?.from !== from || comparator?.sense.relation !== 'above') {
    return false;
  }
  const between = tokens.slice(none.to, comparator.from);
  const isSaidBehind = mentions.some(
    (mention, place) => place > index && /^(?:deed|modal|state|verb)$/.test(mention.sense.kind),
  );
  return (
    !isSaidBehind &&
    !between.some(({ key }) =>
      /^(?:who|which|that|whose|where|when|if|with|after|and|but|or|,)$/.test(key),
    )
  );
}

/** A period without which the metric would be another one: 're-referred within 12 months'. */
function definesMetric(context: Context, index: number, mention: MentionOf<'duration'>): boolean {
  const { tokens, mentions } = context;
  const start = mention.sense.lead;
  const isOver = /^(?:>|≥|over|than)$/.test(at(tokens, mention.from - 1).key);
  const isOpened = [2, 3].some((back) => at(tokens, mention.from - back).raw === '(');
  const isBracketed = isOver && isOpened && at(tokens, mention.to).raw === ')';
  const isWindow = at(tokens, mention.to - 1).key === 'window' || isBracketed;
  if (isWindow || (isLong(mention.sense.days) && comesAgain(tokens, start))) {
    return true;
  }
  const previous = mentions[index - 1];
  const isCountBefore =
    is(previous, 'amount') &&
    previous.sense.form === 'count' &&
    start - previous.to <= 3 &&
    !/^(?:to|by|than|least)$/.test(leadOf(context, index - 1).key) &&
    isLong(mention.sense.days) &&
    comparatorOf(context, index - 1) === undefined &&
    context.strongDeed === undefined;
  return isCountBefore || within(mention, context.definition) || describes(context, index);
}

/** 're-referred', 'a repeat plan', 'readmitted'. */
function comesAgain(tokens: readonly Token[], start: number): boolean {
  for (let back = start - 1; back >= start - 3; back -= 1) {
    const again = /^(?:re-|repeat|rereferr|readmi|reoffen|return|second$|subsequent)/;
    if (again.test(at(tokens, back).key)) {
      return true;
    }
  }
  return false;
}

/** 'reserves of two months' spending', 'a wait of ten days', 'a response time of 7 minutes'. */
function isOfFigure(context: Context, index: number): boolean {
  const start = context.mentions[index]?.from ?? 0;
  const isOf = at(context.tokens, start - 1).key === 'of';
  const { key } = at(context.tokens, start - 2);
  return isOf && (MEASURE_NOUNS.has(key) || /^(?:times?|turnaround)$/.test(key));
}

/** 'Sickness 8 days per FTE'. */
function isPerHead(tokens: readonly Token[], { to }: MentionOf<'duration'>): boolean {
  const isOf = /^(?:fte|wte|employee|head|person|worker)$/.test(at(tokens, to + 1).key);
  return at(tokens, to).key === 'per' && isOf;
}

/** 'Turnaround time at 28 days', 'Time from referral to assessment at 45 days'. */
function isTimeBefore(context: Context, index: number): boolean {
  const { from, tokens } = context;
  const isTime = ({ key }: Token) => /^(?:times?|turnaround)$/.test(key);
  return [from, leadOf(context, index).index - 1].some((place) => isTime(at(tokens, place)));
}

/** 'receives five days of respite'; 'has two years of experience' says who is meant. */
function isAmount(tokens: readonly Token[], { from, to }: MentionOf<'duration'>): boolean {
  const isOf = at(tokens, to).key === 'of' && isHad(tokens, from);
  return isOf && !/^(?:experience|service)$/.test(at(tokens, to + 1).key);
}

/** 'chased after 48 hours', 'reviewed after six months'. */
function isEventAfter(context: Context, index: number, { sense }: MentionOf<'duration'>): boolean {
  const lead = leadOf(context, index);
  const isDone = isParticiple(at(context.tokens, lead.index - 1).key);
  return lead.key === 'after' && isDone && sense.days < YEAR_DAYS;
}

function isLimit(context: Context, index: number, mention: MentionOf<'duration'>): boolean {
  const { tokens, change, strongDeed, weakDeed } = context;
  const { role, days } = mention.sense;
  const isFrom = /^(?:of|from|after|following)$/.test(at(tokens, mention.to).key);
  // 'below £1m <a year> from £1.4m', '850 entrants <a year> from low-income homes'.
  const counted = context.mentions[index - 1];
  if (is(counted, 'amount') && counted.sense.rate?.from === mention.from) {
    return false;
  }
  if (role === 'offset') {
    return true;
  }
  if (role === 'move') {
    return context.moves || comparatorOf(context, index) !== undefined;
  }
  if (role === 'bare' && leadOf(context, index).key === 'for') {
    return false;
  }
  if (role === 'bare') {
    if (change?.sense.noun && change.from === context.from) {
      return false;
    }
    const lead = leadOf(context, index).key;
    return (
      comparatorOf(context, index) !== undefined ||
      /^(?:is|are|be|than|average|avg|averaging|median|mean|under|targets?|aim|goal|max|maximum)$/.test(
        lead,
      ) ||
      (lead === 'at' && (context.hasVerb || isTimeBefore(context, index))) ||
      isEventAfter(context, index, mention) ||
      isAveraged(tokens, mention) ||
      isPerHead(tokens, mention) ||
      isOfFigure(context, index) ||
      isCell(context, mention) ||
      goesOn(context, index, mention) ||
      isAmount(tokens, mention)
    );
  }
  if (!isLong(days) || isFrom) {
    return true;
  }
  const isThing = (context.hasState || context.hasArtefact) && !context.isJudged;
  return (
    change === undefined && (strongDeed !== undefined || weakDeed?.sense.done === true || isThing)
  );
}

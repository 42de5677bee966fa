import { EVENTS, HOLDING_VERBS } from '../lexicon/frequencies';
import { isParticiple } from '../lexicon/participles';
import { isAdverb } from '../scan/frequencies';
import { is, type MentionOf } from '../scan/mentions';
import { at, isAcronym, isCapital, type Token } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { within } from './definition';

/** How far behind an adjective its event may stand: 'quarterly multi-agency case audits'. */
const REACH = 4;

/** Stated frequencies of events: 'reviewed quarterly', 'monthly meetings are held'. */
export function judgeFrequency(context: Context, mention: MentionOf<'frequency'>): Finding {
  return found(isOwn(context, mention) ? 'frequency' : 'other-frequency', mention);
}

function isOwn(context: Context, mention: MentionOf<'frequency'>): boolean {
  const { tokens, isPast, definition } = context;
  if (isPast || within(mention, definition)) {
    return false;
  }
  const after = at(tokens, mention.to);
  const isName = isCapital(at(tokens, mention.from)) && isCapital(after) && !isAcronym(after);
  if (isName) {
    return false;
  }
  return isAdverb(tokens, mention) ? !isWatched(context, mention) : isEvent(context, mention);
}

/** 'improves and is monitored monthly': the frequency is that of looking, not of the result. */
function isWatched({ mentions, moves }: Context, mention: MentionOf<'frequency'>): boolean {
  return moves && mentions.some((other) => is(other, 'watching') && mention.from - other.to <= 3);
}

function isEvent(context: Context, mention: MentionOf<'frequency'>): boolean {
  const { tokens, from, to } = context;
  const lead = at(tokens, mention.from - 1).key;
  const second = at(tokens, mention.from - 2).key;
  const means = /^(?:through|via|using|by|into|from|in|at|as|on|of)$/;
  const isMeans =
    means.test(lead) || (/^(?:the|our|a|an|their|its)$/.test(lead) && means.test(second));
  const event = tokens
    .slice(mention.to, Math.min(to, mention.to + REACH))
    .some((token) => EVENTS.has(token.key));
  if (isMeans || !event) {
    return false;
  }
  return isHeading(context, mention) || isHeld(tokens.slice(from, to), lead);
}

/** 'Annual review of the roadmap': nothing before it, and it only serves to show nothing. */
function isHeading({ from, mentions, tokens }: Context, mention: MentionOf<'frequency'>): boolean {
  const shows =
    /^(?:is|are|show|shows|evidence|evidences|demonstrate|demonstrates|say|says|find|finds)$/;
  const serves = mentions.some((other) => shows.test(at(tokens, other.from).key));
  return mention.from === from && !serves;
}

/** Whether the thing takes place; 'the monthly scorecard' is one that is there. */
function isHeld(tokens: readonly Token[], lead: string): boolean {
  return tokens.some(({ key }, i) => {
    const isTaking = /^tak(?:e|es|en|ing)$/.test(key);
    const isEvent = isTaking ? at(tokens, i + 1).key === 'place' : HOLDING_VERBS.has(key);
    return isEvent && (lead !== 'the' || isTaking || isParticiple(key));
  });
}

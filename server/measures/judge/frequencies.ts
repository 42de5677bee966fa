import { EVENTS, HOLDING_VERBS } from '../lexicon/frequencies';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type MentionOf } from '../scan/mentions';
import { at, isCapital } from '../scan/tokens';
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
  const isAdverb =
    mention.sense.adverb ||
    after.kind !== 'word' ||
    FUNCTION_WORDS.has(after.key) ||
    (/(?:ed|ing)$/.test(after.key) && !EVENTS.has(after.key));
  return isAdverb ? !isWatched(context, mention) : isEvent(context, mention);
}

/** 'improves and is monitored monthly': the frequency is that of looking, not of the result. */
function isWatched({ mentions, moves }: Context, mention: MentionOf<'frequency'>): boolean {
  return moves && mentions.some((other) => is(other, 'watching') && mention.from - other.to <= 3);
}

function isEvent({ tokens, from, to }: Context, mention: MentionOf<'frequency'>): boolean {
  const lead = at(tokens, mention.from - 1).key;
  const second = at(tokens, mention.from - 2).key;
  const means = /^(?:through|via|using|by|into|from|in|at|as|on|of)$/;
  const isMeans =
    means.test(lead) || (/^(?:the|our|a|an|their|its)$/.test(lead) && means.test(second));
  const isName = isCapital(at(tokens, mention.from)) && isCapital(at(tokens, mention.to));
  if (isMeans || isName) {
    return false;
  }
  const event = tokens
    .slice(mention.to, Math.min(to, mention.to + REACH))
    .some((token) => EVENTS.has(token.key));
  return event && tokens.slice(from, to).some((token) => HOLDING_VERBS.has(token.key));
}

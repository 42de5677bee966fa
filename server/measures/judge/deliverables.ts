import { hasParticiple } from '../clauses';
import { TIME_UNITS } from '../lexicon/time';
import { is, type Mention } from '../scan/mentions';
import { at } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { comesBeforeVerb } from './said-of';

/** Something to be done by a date, that is then there or not. */
export function judgeDeliverable(context: Context): Finding | undefined {
  const { change, deadline, hasBlank, isJudged, isPast } = context;
  // 'homes built before 1945 are ...' is no deadline.
  if (deadline === undefined || isPast || comesBeforeVerb(context, deadline.to)) {
    return undefined;
  }
  if (!hasBlank && !isHedged(context) && isDelivered(context)) {
    return found('dated-deliverable', deadline);
  }
  return isJudged || change !== undefined ? found('dated-quality', deadline) : undefined;
}

/** 'look to', 'explore' before the deed; 'number of' before all. 'work with' hedges nothing. */
function isHedged({ activity, from, metric, strongDeed, tokens, weakDeed }: Context): boolean {
  const deed = strongDeed ?? weakDeed;
  const isSoft = activity !== undefined && activity.from < (deed?.from ?? 0);
  const isWork = activity !== undefined && at(tokens, activity.from).key.startsWith('work');
  return (isSoft && !isWork) || (metric !== undefined && metric.from <= from + 1);
}

/** 'The first intake lands in January 2027', 'sessions in June'. */
function happens(context: Context): boolean {
  const { deadline, from, tokens, to } = context;
  const key = deadline && at(tokens, deadline.sense.lead - 1).key;
  const isSaid = deadline?.sense.role === 'bare';
  const isVerb = key !== undefined && /[^s]s$/.test(key) && !TIME_UNITS.has(key);
  return isSaid || isVerb || comesUp(context) || hasParticiple(tokens, from, to);
}

/** 'The routemap goes to committee in November'. */
function comesUp({ mentions, tokens }: Context): boolean {
  return mentions.some(
    (mention) =>
      is(mention, 'verb') &&
      /^(?:goes|go|comes|come|happens?|occurs?|runs?|ends?|expires?)$/.test(
        at(tokens, mention.from).key,
      ),
  );
}

/** 'tenants feel that we treat them ...', 'schools are confident in meeting ...'. */
function isFeltFirst({ mentions, strongDeed, tokens, weakDeed }: Context): boolean {
  const deed = strongDeed ?? weakDeed;
  return mentions.some((mention) => {
    if (!is(mention, 'vague') || mention.from > (deed?.from ?? 0)) {
      return false;
    }
    const isSaid = /^(?:is|are|be|become|feel|remain)$/.test(at(tokens, mention.from - 1).key);
    const isVerb = /^(?:feels?|believes?|thinks?|understands?)$/.test(at(tokens, mention.from).key);
    return (
      (mention.sense.reason === 'mind' && isVerb) || (mention.sense.reason !== 'scope' && isSaid)
    );
  });
}

/** 'Better board report': how good a thing is, that nobody has made yet. */
function isBetterThing({ tokens }: Context, { from }: Mention): boolean {
  return /^better$/.test(at(tokens, from).key);
}

function isDelivered(context: Context): boolean {
  const { change, deadline, hasArtefact, hasState, isJudged } = context;
  const { strongDeed, weakDeed } = context;
  if (isFeltFirst(context)) {
    return false;
  }
  if (strongDeed !== undefined && (change === undefined || change.from > strongDeed.from)) {
    return true;
  }
  const deed = strongDeed ?? weakDeed;
  const isBetter = change !== undefined && isBetterThing(context, change);
  if (deed !== undefined && hasArtefact && !(change !== undefined && (isJudged || isBetter))) {
    return true;
  }
  const isDue = deadline?.sense.role === 'deadline';
  const isSaid = isDue ? context.metric === undefined : happens(context);
  return (deed !== undefined || hasState || isSaid) && !isJudged && change === undefined;
}

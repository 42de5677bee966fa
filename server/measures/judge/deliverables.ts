import { hasParticiple } from '../clauses';
import { at } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { comesBeforeVerb } from './population';

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

function isDelivered(context: Context): boolean {
  const { change, deadline, from, hasArtefact, hasState, isJudged, to, tokens } = context;
  const { strongDeed, weakDeed } = context;
  if (strongDeed !== undefined && (change === undefined || change.from > strongDeed.from)) {
    return true;
  }
  const deed = strongDeed ?? weakDeed;
  if (deed !== undefined && hasArtefact && !(change !== undefined && isJudged)) {
    return true;
  }
  const isSaid = deadline?.sense.role === 'deadline' && hasParticiple(tokens, from, to);
  return (deed !== undefined || hasState || isSaid) && !isJudged && change === undefined;
}

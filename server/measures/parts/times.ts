import type { Judged } from '../judge/judge';
import { isLong } from '../judge/limits';
import type { Run } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import type { Deadline, Stretch, Within } from '../shape';
import { type Source, stretchOf } from './source';

/** The date by which a region of a clause is to be true; else the one its sentence opens with. */
export function deadlineIn(
  source: Source,
  region: Run,
  clause: Judged,
  opening?: MentionOf<'date'>,
): Deadline | undefined {
  const date =
    clause.mentions.find(
      (mention): mention is MentionOf<'date'> =>
        is(mention, 'date') &&
        isDue(mention) &&
        mention.from >= region.from &&
        mention.to <= region.to,
    ) ?? opening;
  if (date === undefined) {
    return undefined;
  }
  const { lead, first, last } = date.sense;
  const stretch = stretchOf(source, { from: lead, to: date.to });
  return first === undefined || last === undefined ? stretch : { ...stretch, first, last };
}

/** Whether a date is one by which, or in which, something is due. */
export function isDue({ sense }: MentionOf<'date'>): boolean {
  return /^(?:deadline|in|bare|horizon)$/.test(sense.role);
}

/** The durations of a clause that limit an event or a target, in order. */
export function limitsOf(source: Source, clause: Judged): Within[] {
  return clause.findings.flatMap(({ rule, mention }) => {
    const isLimit = rule === 'time-limit' || rule === 'horizon';
    if (
      !isLimit ||
      !is(mention, 'duration') ||
      !/^(?:within|offset|ahead)$/.test(mention.sense.role)
    ) {
      return [];
    }
    const stretch = stretchOf(source, { from: mention.sense.lead, to: mention.to });
    const since = sinceAfter(source, mention.to);
    const isOpen = isLong(mention.sense.days) && since === undefined;
    const isEvent = rule === 'time-limit' && !(isOpen && !followsDeed(source, clause, mention));
    const { days } = mention.sense;
    return [{ ...stretch, limits: isEvent ? 'event' : 'target', days, ...(since && { since }) }];
  });
}

/** 'decided within 13 weeks': the limit of each, not of the target. */
function followsDeed({ tokens }: Source, { mentions }: Judged, { sense }: MentionOf<'duration'>) {
  const isMove = mentions.some((other) => is(other, 'change') && other.to === sense.lead);
  return isParticiple(at(tokens, sense.lead - 1).key) && !isMove;
}

/** The first duration that limits something in a region. */
export function limitIn(source: Source, region: Run, clause: Judged): Within | undefined {
  const { start, end } = stretchOf(source, region);
  return limitsOf(source, clause).find((limit) => limit.start >= start && limit.end <= end);
}

/** 'of referral', 'from the date of contact': what a limit is counted from. */
function sinceAfter(source: Source, from: number): Stretch | undefined {
  const { tokens } = source;
  if (!/^(?:of|from|after|following|before|prior)$/.test(at(tokens, from).key)) {
    return undefined;
  }
  let to = from + 1;
  while (
    to < from + 6 &&
    (!FUNCTION_WORDS.has(at(tokens, to).key) ||
      /^(?:the|a|of|to|in|into|their|its)$/.test(at(tokens, to).key))
  ) {
    if (at(tokens, to).kind !== 'word') {
      break;
    }
    to += 1;
  }
  while (to > from + 1 && FUNCTION_WORDS.has(at(tokens, to - 1).key)) {
    to -= 1;
  }
  return to > from + 1 ? stretchOf(source, { from, to }) : undefined;
}

/** The stated frequency in a region. */
export function frequencyIn(source: Source, region: Run, clause: Judged): Stretch | undefined {
  const finding = clause.findings.find(
    ({ rule, from, to }) => rule === 'frequency' && from >= region.from && to <= region.to,
  );
  return finding && stretchOf(source, finding);
}

import { leadOf } from '../judge/around';
import type { Judged } from '../judge/judge';
import { isLong } from '../judge/limits';
import type { Run } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { TIME_UNITS } from '../lexicon/time';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { isOfTime } from '../scan/units';
import type { Stretch, Within } from '../shape';
import type { Figure } from './amounts';
import { type Source, stretchOf } from './source';

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

/** The stated frequency in a region, or how often so many have to be: 'three calls <a week>'. */
export function frequencyIn(
  source: Source,
  region: Run,
  clause: Judged,
  figure: Figure | undefined,
  isMoved: boolean,
): Stretch | undefined {
  const finding = clause.findings.find(
    ({ rule, from, to }) => rule === 'frequency' && from >= region.from && to <= region.to,
  );
  const found =
    finding ??
    (figure &&
      (rateOf(source.tokens, clause, figure, isMoved) ?? labelFor(source, clause, figure)));
  return found && stretchOf(source, found);
}

/** '<Monthly> supervision: 90% of staff, 100% of managers': the label holds for each value. */
function labelFor({ tokens }: Source, clause: Judged, figure: Figure): Run | undefined {
  const [first] = clause.mentions;
  const colon = tokens.findIndex(({ raw }, i) => i > clause.from && raw === ':');
  const isLabel = is(first, 'frequency') && first.from === clause.from;
  const isBefore =
    colon > 0 &&
    colon < figure.from &&
    clause.mentions.every((mention) => !is(mention, 'amount') || mention.from > colon);
  return isLabel && isBefore
    ? clause.findings.find(({ mention, rule }) => rule === 'frequency' && mention === first)
    : undefined;
}

/** A figure that is to be moved is due by a date, whatever it is counted by. */
function rateOf(
  tokens: readonly Token[],
  { mentions }: Judged,
  figure: Figure,
  isMoved: boolean,
): Run | undefined {
  const { sense, to } = figure;
  // '50 hours a week' is an amount of time.
  const isTime = TIME_UNITS.has(at(tokens, (sense.unit?.to ?? 0) - 1).key);
  if (sense.kind === 'duration') {
    // 'five days of training <a year>'.
    return mentions.find(
      (mention) =>
        is(mention, 'duration') &&
        at(tokens, to).key === 'of' &&
        mention.from > to &&
        /^an?$/.test(at(tokens, mention.from).key),
    );
  }
  const isCount = sense.form === 'count' && sense.unit && !isTime;
  // 'doubles, to £1bn a year' is moved, too.
  const lead = leadOf({ tokens, mentions }, mentions.indexOf(figure)).key;
  const isSum = sense.form === 'money' && !/^(?:to|by)$/.test(lead);
  const rate = (isCount || isSum) && !isMoved ? sense.rate : undefined;
  return rate && isOfTime(tokens, rate) ? rate : undefined;
}

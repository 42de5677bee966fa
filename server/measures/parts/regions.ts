import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { isAdverb } from '../scan/frequencies';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { isApart } from './apart';
import { isBaseline } from './baseline';
import { isPartOfName } from './deadlines';
import { heldTo } from './held';
import { ENDS, saysSomething } from './verbs';

/** Nouns up to a date, a limit, a benchmark or another amount. */
export function nounsAfter(
  tokens: readonly Token[],
  clause: Judged,
  from: number,
  to: number,
): Run {
  const end = clause.mentions.find(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      ENDS.has(mention.sense.kind) &&
      !(is(mention, 'date') && isPartOfName(tokens, clause, mention)),
  );
  const hasLead = is(end, 'date') || is(end, 'duration');
  return { from, to: (hasLead ? end.sense.lead : end?.from) ?? to };
}

/** Where the last of some words stands in a run. */
function lastOf(tokens: readonly Token[], words: RegExp, { from, to }: Run): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    if (words.test(at(tokens, index).key)) {
      return index;
    }
  }
  return undefined;
}

/** 'Suspensions, which stood at 84'. */
export function beforeRelative(tokens: readonly Token[], { from, to }: Run): Run {
  const relative = lastOf(tokens, /^(?:which|who|whose)$/, { from, to });
  const isApart = relative !== undefined && at(tokens, relative - 1).raw === ',';
  return { from, to: isApart ? relative - 1 : to };
}

/** 'All schools on board by March 2027', 'follow-up within 5 days'. */
export function beforeTime(mentions: readonly Mention[], { from, to }: Run): Run {
  const time = mentions.find(
    (mention) => (is(mention, 'date') || is(mention, 'duration')) && mention.sense.lead > from,
  );
  const isDue = is(time, 'date') || is(time, 'duration');
  const isCounted = mentions.some(
    (mention) => is(mention, 'amount') && mention.from >= from && mention.to <= to,
  );
  const end = isDue && !isCounted && time.sense.lead < to ? time.sense.lead : to;
  // 'at least two days ahead'.
  const compared = mentions.find((mention) => is(mention, 'comparator') && mention.to === end);
  return { from, to: compared?.from ?? end };
}

/** 'Turnover at the national average, 15%': both are said of turnover. */
export function startOfBenchmark(
  tokens: readonly Token[],
  clause: Judged,
  inside: readonly Mention[],
  to: number,
): number {
  const benchmark = inside.findLast((mention) => is(mention, 'benchmark') && mention.to >= to - 1);
  const held = benchmark && heldTo(tokens, clause, benchmark);
  return held && held.from < to ? held.from : to;
}

/** 'bring sickness down to 4%'. */
export function behindBring(tokens: readonly Token[], from: number, to: number): number {
  const bring = lastOf(tokens, /^(?:bring|brings|get|gets|drive|take)$/, { from, to });
  return bring === undefined ? from : bring + 1;
}

/** Behind an opening date ('By March, ...'), or behind the dates and limits of the value before. */
export function startOfRegion(
  tokens: readonly Token[],
  clause: Judged,
  inside: readonly Mention[],
  from: number,
): number {
  const isOfTime = (mention: Mention) =>
    is(mention, 'date') ||
    is(mention, 'duration') ||
    (is(mention, 'amount') && isBaseline(tokens, mention));
  if (from > clause.from && !isApart(tokens, clause, { from, to: clause.to })) {
    return inside.findLast(isOfTime)?.to ?? from;
  }
  const time = inside.find((mention) => isOpening(tokens, clause, mention, from));
  return is(time, 'duration') ? behindLimit(tokens, clause, time) : (time?.to ?? from);
}

/** 'Within six months all boilers ...', 'Within 180 days of this plan, agencies ...'. */
function behindLimit(
  tokens: readonly Token[],
  { from, to }: Judged,
  limit: MentionOf<'duration'>,
): number {
  if (!/^(?:of|from|after|before|ahead)$/.test(at(tokens, limit.to).key)) {
    return limit.to;
  }
  const pause = lastOf(tokens, /^,$/, { from: limit.to, to });
  return pause === undefined ? from : pause + 1;
}

/** 'By March 2021, ...', 'Over time, ...', 'Within six months all ...'. */
function isOpening(
  tokens: readonly Token[],
  clause: Judged,
  mention: Mention,
  from: number,
): boolean {
  const isTime = is(mention, 'date') || is(mention, 'duration');
  const isNamed = is(mention, 'date') && isPartOfName(tokens, clause, mention);
  const isDate = isTime && mention.sense.lead <= from && !isNamed;
  const isTold =
    is(mention, 'open-ended') || (is(mention, 'frequency') && isAdverb(tokens, mention));
  // 'At the national average, turnover ...'.
  const isHeld = is(mention, 'benchmark') && mention.from <= from + 2;
  const isApart = isHeld && at(tokens, mention.to).raw === ',';
  return isDate || isApart || (isTold && mention.from === from);
}

/** Behind the 'and' that ends what another verb says: 'visits rise and <turnover> falls'. */
export function startOfSubject(
  tokens: readonly Token[],
  inside: readonly Mention[],
  from: number,
  hinge: Mention,
): number {
  const other = inside.find((mention) => mention.to < hinge.from && saysSomething(tokens, mention));
  for (let index = hinge.from - 1; other !== undefined && index >= other.to; index -= 1) {
    if (/^(?:and|,)$/.test(at(tokens, index).key)) {
      return index + 1;
    }
  }
  return from;
}

/** Up to where a change starts: 'suspensions' in 'reduce suspensions from 84'. */
export function objectOf(
  tokens: readonly Token[],
  inside: readonly Mention[],
  { from, to }: Run,
): Run {
  const end = inside.find(
    (mention) =>
      mention.from > from &&
      mention.to <= to &&
      ((is(mention, 'date') && mention.sense.role === 'deadline') ||
        (is(mention, 'fixed') && at(tokens, mention.from - 1).key === 'from') ||
        ((is(mention, 'amount') || is(mention, 'duration')) && isBaseline(tokens, mention))),
  );
  if (is(end, 'date')) {
    return { from, to: end.sense.lead };
  }
  let start = end?.from ?? to;
  while (start < to && start > from && LEADS_TO_BASELINE.test(at(tokens, start - 1).key)) {
    start -= 1;
  }
  return { from, to: start };
}

const LEADS_TO_BASELINE =
  /^(?:moves?|goes|progress(?:es)?|from|currently|baseline|current|presently|now|stood|of|a|at|was|:|=|\()$/;

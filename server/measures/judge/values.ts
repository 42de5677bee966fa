import { FUNCTION_WORDS } from '../lexicon/small-words';
import { TIME_UNITS } from '../lexicon/time';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Context } from './context';

/** 'Translate the 25 most-used forms': each of them can be looked up. */
export function isOrderedWhole({ from, mentions }: Context, lead: number): boolean {
  const order = mentions.find((mention) => mention.from === from);
  return lead === from && is(order, 'deed') && order.sense.strong && !order.sense.done;
}

/**
 * 'The trust funds 40 places': whatever is said before a number of cases, and nothing to judge. In
 * doubt a number is a target, since a reader can at least count.
 */
export function isPlain(
  { change, from, isJudged, isScoped, tokens }: Context,
  lead: number,
  { sense }: MentionOf<'amount'>,
): boolean {
  const isOpen = isJudged || isScoped || change !== undefined;
  const isSaid = lead >= from && !FUNCTION_WORDS.has(at(tokens, lead).key);
  return !isOpen && isSaid && sense.unit !== undefined && sense.value >= 10;
}

/** 'Number of foot patrols 100,000', 'Staff engagement index 7.1 (6.8)', 'Never events 0'. */
export function isValueOfMetric(
  { hasVerb, mentions, metric, to, tokens }: Context,
  mention: MentionOf<'amount'>,
): boolean {
  const after = at(tokens, mention.to).raw;
  const isLast = mention.to === to && mention.sense.unit === undefined;
  // 'Bed days lost 0': the participle says which days.
  const isOpen = !hasVerb || mention.sense.value === 0;
  const isLastButDate = mentions.some(
    (other) => is(other, 'date') && other.sense.lead === mention.to && other.to === to,
  );
  // 'Average caseload in assessment teams 14 (now 22)'
  const isBeforeStart =
    after === '(' && /^(?:now|currently|baseline|from|was)$/.test(at(tokens, mention.to + 1).key);
  if (isBeforeStart && mention.sense.unit === undefined) {
    return true;
  }
  const isEnd = mention.to === to || isLastButDate || after === '(';
  const isCell = isOpen && isEnd && isNumeral(tokens, mention);
  return (metric !== undefined && isLast) || isCell;
}

/** '7.1', '0': no number of a name, no age. */
function isNumeral(tokens: readonly Token[], { from, sense }: MentionOf<'amount'>): boolean {
  const isExact = sense.value === 0 || /^\d+\.\d$/.test(at(tokens, from).key);
  const before = at(tokens, from - 1);
  const isLabelled = before.kind === 'word' || /^q[1-4]$/.test(before.key);
  return isExact && isLabelled && sense.unit === undefined;
}

/** '11.2 now, 10.0 by March 2027', 'days to process: 18 (2025/26)': a bare number with its own date. */
export function isDatedValue(
  { from, mentions, tokens }: Context,
  index: number,
  mention: MentionOf<'amount'>,
) {
  const { to, sense } = mention;
  const next = mentions[index + 1];
  const isLabelled = mention.from > from && /^[:,]$/.test(at(tokens, mention.from - 1).raw);
  const isBracketed = isLabelled && at(tokens, to).raw === '(' && next?.from === to + 1;
  const isDue = is(next, 'date') && next.sense.role === 'deadline' && next.sense.lead === to;
  return (isDue || (isBracketed && is(next, 'date'))) && sense.unit === undefined;
}

/** 'Suspensions: 84 to <60>', 'Suspensions: 84 (2024/25) to <60> (2025/26)': where a value of a cell goes. */
export function isGoal({ mentions, tokens }: Context, index: number, lead: number): boolean {
  const start = mentions.slice(0, index).findLast((other) => is(other, 'amount'));
  const date = mentions[index - 1];
  const isDated = is(date, 'date') && at(tokens, date.to).raw === ')' && date.to === lead - 1;
  const isNext = start !== undefined && (start.to === lead || (isDated && start.to < date.from));
  return isNext && at(tokens, lead).key === 'to' && at(tokens, start.from - 1).raw === ':';
}

/** '14 inspections of care homes a year': how many each time, and nothing else is said. */
export function isPerPeriod(
  { from, hasVerb, isJudged, to, tokens }: Context,
  mention: MentionOf<'amount'>,
): boolean {
  const isEach = /^(?:a|per|each|every)$/.test(at(tokens, to - 2).key);
  const opens = mention.from === from && mention.sense.unit !== undefined;
  return opens && isEach && TIME_UNITS.has(at(tokens, to - 1).key) && !hasVerb && !isJudged;
}

/** 'three audits in a row', 'two consecutive inspections'. */
export function isRow({ tokens }: Context, { to, sense }: MentionOf<'amount'>): boolean {
  const end = sense.unit?.to ?? to;
  const isAhead = /^(?:consecutive|successive)$/.test(at(tokens, to).key);
  return isAhead || (at(tokens, end).key === 'in' && at(tokens, end + 2).key === 'row');
}

/** '16 on average', '16 weeks average'. */
export function isAveraged(
  tokens: readonly Token[],
  { to, sense }: MentionOf<'amount' | 'duration'>,
) {
  const end = sense.kind === 'amount' ? (sense.unit?.to ?? to) : to;
  const next = at(tokens, end).key === 'on' ? end + 1 : end;
  return /^(?:average|mean|median|avg)$/.test(at(tokens, next).key);
}

/** '200 young people take part': a round figure of cases before its verb, and nothing to judge. */
export function isTold(
  { from, isJudged, hasVerb, tokens }: Context,
  { from: own, sense, to }: MentionOf<'amount'>,
) {
  // '50 are in work': of those named before.
  const isOfThem = /^(?:are|have|will)$/.test(at(tokens, to).key);
  const isOfCases = sense.unit !== undefined || isOfThem;
  return own === from && sense.value >= 10 && isOfCases && hasVerb && !isJudged;
}

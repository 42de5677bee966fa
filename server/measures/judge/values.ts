import { FUNCTION_WORDS } from '../lexicon/small-words';
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
  { hasVerb, metric, to, tokens }: Context,
  mention: MentionOf<'amount'>,
): boolean {
  const after = at(tokens, mention.to).raw;
  const isLast = mention.to === to && mention.sense.unit === undefined;
  const isCell = !hasVerb && (mention.to === to || after === '(') && isNumeral(tokens, mention);
  return (metric !== undefined && isLast) || isCell;
}

/** '7.1', '0': no number of a name, no age. */
function isNumeral(tokens: readonly Token[], { from, sense }: MentionOf<'amount'>): boolean {
  const isExact = sense.value === 0 || /^\d+\.\d$/.test(at(tokens, from).key);
  return isExact && at(tokens, from - 1).kind === 'word' && sense.unit === undefined;
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
  { from, isJudged, hasVerb }: Context,
  { from: own, sense }: MentionOf<'amount'>,
) {
  return own === from && sense.value >= 10 && sense.unit !== undefined && hasVerb && !isJudged;
}

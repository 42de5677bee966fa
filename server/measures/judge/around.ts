import { FILLERS } from '../lexicon/small-words';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';

/** Tokens and what is known of some of them, in order. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** The words that compare with a mention: those before it, or 'or more' behind. */
export function comparatorOf(
  { tokens, mentions }: Words,
  index: number,
): MentionOf<'comparator'> | undefined {
  const mention = mentions[index];
  const before = mentions[index - 1];
  if (mention === undefined) {
    return undefined;
  }
  // 'Five or fewer a month' says of five, not of the month, what it may be.
  const isOfLast = at(tokens, before?.from ?? 0).key === 'or';
  if (is(before, 'comparator') && !isOfLast && leadsTo(tokens, before, mention.from)) {
    return before;
  }
  const end = is(mention, 'amount') ? (mention.sense.unit?.to ?? mention.to) : mention.to;
  const ofIt = is(mention, 'amount') ? mention.sense.rate : undefined;
  const rate = ofIt?.from === end ? ofIt.to : undefined;
  // The whole of '6 per 1,000 bed days or below', of '3 ward moves at most', is passed over.
  // 'two <or fewer> incidents'
  const isNext = at(tokens, mention.to).key === 'or';
  const after = mentions.find(
    ({ from }) => from >= (isNext ? mention.to : Math.max(rate ?? 0, end)),
  );
  const behind = [mention.to, end, rate ?? endOfRate(tokens, end)];
  const isNear = behind.some(
    (to) => to === after?.from || (at(tokens, to).raw === ',' && to + 1 === after?.from),
  );
  // '16 per worker, maximum 20'
  const next = after && mentions[mentions.indexOf(after) + 1];
  const isBound = /^(?:max|maximum|minimum)$/.test(at(tokens, after?.from ?? 0).key);
  const isOfNext = isBound && is(next, 'amount') && next.from === after?.to;
  const isBehind = is(after, 'comparator') && isNear && !isOfNext;
  const isSaidBehind = /^(?:or|and|max|maximum|minimum|tops)$|^at$/.test(
    at(tokens, after?.from ?? 0).key,
  );
  return isBehind && isSaidBehind ? after : undefined;
}

/** '8.0 days per FTE or less': where 'per FTE' ends. */
function endOfRate(tokens: readonly Token[], from: number): number {
  return at(tokens, from).key === 'per' ? from + 2 : from;
}

/** Whether nothing but fillers stands between a comparator and a place. */
export function leadsTo(tokens: readonly Token[], comparator: Mention, from: number): boolean {
  return comparator.to <= from && startOf(tokens, from) <= comparator.to;
}

/** Where a mention begins with its fillers: 'the' in 'at least the'. */
export function startOf(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > from - 3 && FILLERS.has(at(tokens, start - 1).key)) {
    start -= 1;
  }
  return start;
}

/** The word before a mention, its comparator and fillers passed over. */
export function leadOf(words: Words, index: number): { key: string; index: number } {
  const mention = words.mentions[index];
  const comparator = comparatorOf(words, index);
  const own = mention?.from ?? 0;
  const from = comparator !== undefined && comparator.from < own ? comparator.from : own;
  const lead = startOf(words.tokens, from) - 1;
  return { key: at(words.tokens, lead).key, index: lead };
}

/** '80%', 'two thirds': a part of a whole. */
export function isShare(mention: Mention | undefined): boolean {
  const form = is(mention, 'amount') ? mention.sense.form : undefined;
  return form === 'percentage' || form === 'share';
}

/** 'doubles', 'halved': a word that says how many times as much. */
export function isTimes(tokens: readonly Token[], mention: Mention): boolean {
  const { key } = at(tokens, mention.from);
  return is(mention, 'amount') && /^(?:halv|doubl|trebl|tripl|quadrupl)/.test(key);
}

/** The mention of a kind that stands before another, at most a gap of words away. */
export function before<Kind extends Mention['sense']['kind']>(
  { mentions }: Words,
  index: number,
  kind: Kind,
  gap: number,
): MentionOf<Kind> | undefined {
  const own = mentions[index]?.from ?? 0;
  for (let back = index - 1; back >= Math.max(0, index - 4); back -= 1) {
    const mention = mentions[back];
    if (mention === undefined || own - mention.to > gap) {
      return undefined;
    }
    if (is(mention, kind)) {
      return mention;
    }
  }
  return undefined;
}

import type { Clause } from '../clauses';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { isShare, leadsTo } from './around';

/**
 * 'Supervision: 90% of staff have had one in the last 8 weeks': a share of all cases, with the window
 * in which each is looked at. A plain past ('90% had one in the last quarter') is a report.
 */
export function isShareInWindow(
  tokens: readonly Token[],
  { from, mentions }: Pick<Clause, 'from' | 'mentions'>,
): boolean {
  const window = mentions.findIndex(
    (mention) =>
      (is(mention, 'duration') && mention.sense.role === 'past') ||
      (is(mention, 'past') && isWindow(tokens, mention.from)),
  );
  if (window < 0) {
    return false;
  }
  const share = mentions.findIndex((mention) => is(mention, 'quantifier') || isShare(mention));
  const [first, before] = [mentions[share], mentions[share - 1]];
  const isLed =
    is(before, 'comparator') && first !== undefined && leadsTo(tokens, before, first.from);
  const start = isLed ? before.from : (first?.from ?? 0);
  const isFirst = start === from || at(tokens, start - 1).kind === 'mark';
  const isTold = mentions.some(({ from: place, sense }) => {
    const isPerfect = /^(?:have|has)$/.test(at(tokens, place - 1).key);
    return sense.kind === 'past' && !isPerfect && !isWindow(tokens, place);
  });
  return first !== undefined && isFirst && window > share && !isTold;
}

function isWindow(tokens: readonly Token[], from: number): boolean {
  return /^(?:in|over|during|within)$/.test(at(tokens, from).key);
}

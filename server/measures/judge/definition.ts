import type { Run } from '../lexicon/figures';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { isTimes, leadsTo, startOf } from './around';

/**
 * The words that define a metric: 'assessments completed within 45 days' in 'increase the
 * percentage of assessments completed within 45 days'. What stands in them is no target. They end
 * where the value comes ('to 90%') or where a verb says something of the metric ('is 90%').
 */
export function definitionOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  to: number,
  metric: MentionOf<'metric'>,
): Run {
  const isMoved = mentions.some((mention) => is(mention, 'change') && mention.from < metric.from);
  const isSaid = isMoved && mentions.some((mention) => isMovedBefore(tokens, mention, metric.from));
  for (const [index, mention] of mentions.entries()) {
    if (mention.from >= metric.to) {
      const end = startOfValue(tokens, mentions, index, { from: metric.to, to });
      if (end !== undefined && (!isSaid || /^(?:to|by)$/.test(at(tokens, end).key))) {
        return { from: metric.to, to: end };
      }
      if (!isMoved && saysOfMetric(tokens, mention)) {
        return { from: metric.to, to: mention.from };
      }
    }
  }
  return { from: metric.to, to };
}

/** 'reduce by 10% the proportion of ...': the value is said before the metric. */
function isMovedBefore(tokens: readonly Token[], mention: Mention, metric: number): boolean {
  const isValue = is(mention, 'amount') && mention.to <= metric;
  return isValue && /^(?:by|to)$/.test(at(tokens, startOf(tokens, mention.from) - 1).key);
}

/** Whether a run of tokens lies in another. */
export function within(run: Run, zone: Run | undefined): boolean {
  return zone !== undefined && run.from >= zone.from && run.to <= zone.to;
}

/** Where the words of a value begin ('to at least 90%'), if the mention does not only define. */
function startOfValue(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  { from, to }: Run,
): number | undefined {
  const [previous, mention] = [mentions[index - 1], mentions[index]];
  const isDuration = is(mention, 'duration') && /^(?:bare|move)$/.test(mention.sense.role);
  if (!(is(mention, 'benchmark') || is(mention, 'amount') || isDuration)) {
    return undefined;
  }
  const isCompared = is(previous, 'comparator') && leadsTo(tokens, previous, mention.from);
  const start = isCompared ? previous.from : mention.from;
  const lead = startOf(tokens, start) - 1;
  if (/^(?:to|by|from|:|-|–|\()$/.test(at(tokens, lead).key)) {
    return lead;
  }
  // 'a ratio of 1:8'.
  if (start === from) {
    return start;
  }
  const isLast = mention.to === to && mentions.length === index + 1;
  const isValue =
    is(mention, 'benchmark') || (is(mention, 'amount') && mention.sense.form === 'percentage');
  return isLast || isValue ? start : undefined;
}

function saysOfMetric(tokens: readonly Token[], mention: Mention): boolean {
  const isVerb = is(mention, 'modal') || is(mention, 'verb') || is(mention, 'change');
  return (
    (isVerb || isTimes(tokens, mention)) &&
    !/^(?:who|that|which)$/.test(at(tokens, mention.from - 1).key)
  );
}

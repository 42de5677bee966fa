import type { Judged } from '../judge/judge';
import { HOLDING_WORDS } from '../lexicon/benchmarks';
import type { Run } from '../lexicon/figures';
import { BENCHMARK_FILLERS } from '../lexicon/small-words';
import type { Relation } from '../relation';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';

/** The words that hold a result to a benchmark, and how. */
export interface Held extends Run {
  readonly relation: Relation;
}

/** 'in line with', 'no worse than', 'above', 'to', 'at': what stands before a benchmark. */
export function heldTo(
  tokens: readonly Token[],
  { mentions }: Judged,
  benchmark: Run,
): Held | undefined {
  let index = benchmark.from - 1;
  while (index > benchmark.from - 4 && BENCHMARK_FILLERS.has(at(tokens, index).key)) {
    index -= 1;
  }
  const comparator = mentions.findLast((mention) => mention.to <= benchmark.from);
  if (is(comparator, 'comparator') && index < comparator.to) {
    const { from, to, sense } = comparator;
    return { from, to, relation: sense.relation };
  }
  const isHolding = HOLDING_WORDS.has(at(tokens, index).key);
  return isHolding ? { from: index, to: index + 1, relation: 'in-line' } : undefined;
}

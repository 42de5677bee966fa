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

/** How far before a benchmark its comparator may stand: 'below the fire sector average'. */
const REACH = 3;

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
  const isBetter = /^(?:better|above|below|higher|lower)$/.test(at(tokens, benchmark.to + 1).key);
  if (at(tokens, benchmark.to).key === 'or' && isBetter) {
    return { from: benchmark.to, to: benchmark.to + 2, relation: 'no-worse' };
  }
  const comparator = mentions.findLast((mention) => mention.to <= benchmark.from);
  const isNear = comparator !== undefined && benchmark.from - comparator.to <= REACH;
  if (is(comparator, 'comparator') && (index < comparator.to || isNear)) {
    const { from, to, sense } = comparator;
    return { from, to, relation: sense.relation };
  }
  const isHolding = HOLDING_WORDS.has(at(tokens, index).key);
  return isHolding ? { from: index, to: index + 1, relation: 'in-line' } : undefined;
}

import type { Judged } from '../judge/judge';
import { HOLDING_WORDS } from '../lexicon/benchmarks';
import type { Run } from '../lexicon/figures';
import { BENCHMARK_FILLERS } from '../lexicon/small-words';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { type Comparing, comparing, denied } from './denial';

/** How far before a benchmark its comparator may stand: 'below the fire sector average'. */
const REACH = 3;

/** 'Fewer complaints than', 'a higher rate than'. */
const WAYS = { up: 'above', down: 'below', better: 'better' } as const;

/** 'in line with', 'no worse than', 'above', 'to', 'at': what stands before a benchmark. */
export function heldTo(
  tokens: readonly Token[],
  { mentions }: Judged,
  benchmark: Run,
): Comparing | undefined {
  let index = benchmark.from - 1;
  while (index > benchmark.from - 4 && BENCHMARK_FILLERS.has(at(tokens, index).key)) {
    index -= 1;
  }
  const isBetter = /^(?:better|above|below|higher|lower)$/.test(at(tokens, benchmark.to + 1).key);
  if (/^(?:or|and)$/.test(at(tokens, benchmark.to).key) && isBetter) {
    return { from: benchmark.to, to: benchmark.to + 2, relation: 'no-worse' };
  }
  const comparator = mentions.findLast((mention) => mention.to <= benchmark.from);
  const isNear = comparator !== undefined && benchmark.from - comparator.to <= REACH;
  if (is(comparator, 'comparator') && (index < comparator.to || isNear)) {
    return comparing({ tokens, mentions }, comparator);
  }
  const than = at(tokens, index).key === 'in' ? index - 1 : index;
  const change = mentions.findLast(
    (mention) => mention.to <= than && isComparative(tokens, mention),
  );
  if (at(tokens, than).key === 'than' && is(change, 'change')) {
    const relation = WAYS[change.sense.way];
    const said = denied({ tokens, mentions }, { from: change.from, to: than + 1, relation });
    return { from: than, to: than + 1, relation: said.relation };
  }
  const isHolding = HOLDING_WORDS.has(at(tokens, index).key);
  return isHolding ? { from: index, to: index + 1, relation: 'in-line' } : undefined;
}

/** 'fewer', 'a higher', and 'lower' and 'better', which are verbs too. */
function isComparative(tokens: readonly Token[], { from, sense }: Mention): boolean {
  const isVerbToo = /^(?:lower|better)$/.test(at(tokens, from).key);
  return sense.kind === 'change' && (sense.noun || isVerbToo);
}

import type { Clause } from '../clauses';
import { RULES } from '../rules';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { judgeAmount } from './amounts';
import { judgeBenchmark } from './benchmarks';
import { judgeCondition } from './conditions';
import { type Context, contextOf, type Finding, found } from './context';
import { judgeDeliverable } from './deliverables';
import { judgeExistence } from './existence';
import { judgeFrequency } from './frequencies';
import { judgeLimit } from './limits';
import { isShareInWindow } from './windows';

/** A clause with what the rules found in it. */
export interface Judged extends Clause {
  readonly findings: readonly Finding[];
}

/** Judges every clause of a criterion by all rules. */
export function judge(tokens: readonly Token[], clauses: readonly Clause[]): Judged[] {
  const hasBlank = clauses.some(({ mentions }) =>
    mentions.some((mention) => isBlank(mention) && !isOfBaseline(tokens, mention)),
  );
  const over = clausesOfPast(tokens, clauses);
  let moves = false;
  return clauses.map((clause) => {
    const isOver = over.has(clause);
    const context = contextOf(tokens, clause, { hasBlank, movedBefore: moves, isOver });
    const { from, to, mentions, isClosed } = clause;
    moves = context.moves && !isClosed;
    return { from, to, mentions, isClosed, findings: findingsOf(context) };
  });
}

/** The clauses whose sentence goes on to say that it has been: '7.1%, then 6.4% over the last year'. */
function clausesOfPast(tokens: readonly Token[], clauses: readonly Clause[]): ReadonlySet<Clause> {
  const past = new Set<Clause>();
  let isOver = false;
  for (const clause of clauses.toReversed()) {
    const { isClosed, mentions } = clause;
    const isPlan = mentions.some((mention) => is(mention, 'modal') || is(mention, 'change'));
    const isPast =
      !isShareInWindow(tokens, clause) &&
      mentions.some((mention) => is(mention, 'duration') && mention.sense.role === 'past');
    isOver = !isPlan && (isPast || (isOver && !isClosed));
    if (isOver) {
      past.add(clause);
    }
  }
  return past;
}

/** 'baseline TBC': the target itself is there. */
function isOfBaseline(tokens: readonly Token[], { from }: Mention): boolean {
  return [1, 2, 3].some((back) =>
    /^(?:baseline|currently|lead|owner)$/.test(at(tokens, from - back).key),
  );
}

function isBlank(mention: Mention): boolean {
  return is(mention, 'vague') && mention.sense.reason === 'blank';
}

/** First the rules for single mentions, then those for the whole clause. */
function findingsOf(context: Context): Finding[] {
  const findings: Finding[] = [];
  const add = (finding: Finding | undefined) => {
    if (finding !== undefined) {
      findings.push(finding);
    }
  };
  let index = 0;
  for (const mention of context.mentions) {
    add(judgeMention(context, index, mention));
    index += 1;
  }
  add(judgeDeliverable(context));
  add(judgeExistence(context));
  add(judgeUnmeasured(context, findings));
  return findings;
}

function judgeMention(context: Context, index: number, mention: Mention): Finding | undefined {
  if (is(mention, 'amount')) {
    return judgeAmount(context, index, mention);
  }
  if (is(mention, 'duration')) {
    return judgeLimit(context, index, mention);
  }
  if (is(mention, 'frequency')) {
    return judgeFrequency(context, mention);
  }
  if (is(mention, 'quantifier')) {
    return judgeCondition(context, index, mention);
  }
  if (is(mention, 'aside')) {
    return found(mention.sense.rule, mention);
  }
  if (is(mention, 'vague')) {
    return found(isBlank(mention) ? 'blank' : 'vague-word', mention);
  }
  if (is(mention, 'date') && mention.sense.role === 'horizon') {
    return found('horizon', mention);
  }
  const mayCompare = is(mention, 'benchmark') || is(mention, 'change') || is(mention, 'date');
  return mayCompare ? judgeBenchmark(context, index, mention) : undefined;
}

/** What a clause says of a metric when none of its words measures it. */
function judgeUnmeasured(
  { change, metric }: Context,
  findings: readonly Finding[],
): Finding | undefined {
  if (findings.some(({ rule }) => RULES[rule].grade === 'measurable')) {
    return undefined;
  }
  if (change !== undefined) {
    return found('direction-only', change);
  }
  return metric && found('metric-name', metric);
}

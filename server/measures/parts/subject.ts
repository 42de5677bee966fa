import { leadOf } from '../judge/around';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { isAdverb } from '../scan/frequencies';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Figure } from './amounts';
import { isBaseline } from './baseline';
import { heldTo } from './held';
import { trimmed } from './trim';

/**
 * What is measured by an amount: '90% of <visits>', '<turnover> reduces to 10%', 'reduce
 * <emissions> by 75%', 'recruit 5 <social workers>'. Undefined where the words do not say.
 */
export function subjectOfFigure(
  tokens: readonly Token[],
  clause: Judged,
  figure: Figure,
  region: Run,
): Run | undefined {
  const form = is(figure, 'amount') ? figure.sense.form : 'count';
  const lead = leadOf({ tokens, mentions: clause.mentions }, clause.mentions.indexOf(figure));
  const isPart = form === 'percentage' || form === 'share';
  if (isPart && at(tokens, figure.to).key === 'of') {
    // 'Reviews are held in 90% of cases' measures reviews held, not cases.
    const said = /^(?:in|for|on)$/.test(lead.key)
      ? trimmed(tokens, { from: region.from, to: lead.index })
      : undefined;
    return said ?? trimmed(tokens, nounsAfter(clause, figure.to + 1, region.to));
  }
  const moved = clause.mentions.find(
    (mention) => is(mention, 'change') && mention.from === figure.to,
  );
  if (is(moved, 'change') && moved.sense.noun) {
    return trimmed(tokens, nounsAfter(clause, moved.to, region.to));
  }
  const before = subjectBefore(tokens, clause, { from: region.from, to: lead.index + 1 });
  const isCounted = is(figure, 'amount') && form === 'count' && isDone(clause, region, figure);
  const counted = isCounted ? figure.sense.unit : undefined;
  return counted ?? before ?? trimmed(tokens, nounsAfter(clause, figure.to, region.to));
}

/** What a clause without an amount is about: before its verb, or what its order is given for. */
export function subjectOfClause(tokens: readonly Token[], clause: Judged): Run | undefined {
  const { findings, mentions, from, to } = clause;
  const named = findings.find(({ mention, rule }) => {
    const isAdjective = is(mention, 'frequency') && !isAdverb(tokens, mention);
    return (
      (rule === 'frequency' && isAdjective) || (rule === 'all-condition' && mention?.from === from)
    );
  });
  const start = named?.to ?? startOfRegion(tokens, clause, mentions, from);
  const held = findings.find(({ rule }) => rule === 'benchmark');
  if (held !== undefined && named === undefined) {
    const end = heldTo(tokens, clause, held)?.from ?? held.from;
    return subjectBefore(tokens, clause, { from: start, to: end });
  }
  const hinge = mentions.find((mention) => mention.from >= start && isHinge(tokens, mention));
  const first = trimmed(tokens, { from: start, to: hinge?.from ?? to });
  return first ?? trimmed(tokens, nounsAfter(clause, hinge?.to ?? start, to));
}

/** What stands before the verb that the value belongs to, or behind the order to move it. */
function subjectBefore(tokens: readonly Token[], clause: Judged, region: Run): Run | undefined {
  const inside = clause.mentions.filter(({ from, to }) => from >= region.from && to <= region.to);
  const from = startOfRegion(tokens, clause, inside, region.from);
  const hinge =
    inside.findLast((mention) => is(mention, 'change')) ??
    inside.findLast((mention) => saysSomething(tokens, mention));
  if (hinge === undefined) {
    return trimmed(tokens, { from, to: region.to });
  }
  const start = startOfSubject(tokens, inside, from, hinge);
  const isSaid = /^(?:is|are|be|been)$/.test(at(tokens, hinge.from - 1).key);
  const isNoun = is(hinge, 'change') && hinge.sense.noun && !isSaid;
  const before = isNoun ? undefined : trimmed(tokens, { from: start, to: hinge.from });
  return before ?? trimmed(tokens, { from: hinge.to, to: region.to });
}

/** Behind an opening date ('By March, ...'), or behind the dates and limits of the value before. */
function startOfRegion(
  tokens: readonly Token[],
  clause: Judged,
  inside: readonly Mention[],
  from: number,
): number {
  const isOfTime = (mention: Mention) =>
    is(mention, 'date') ||
    is(mention, 'duration') ||
    (is(mention, 'amount') && isBaseline(tokens, mention));
  const time =
    from > clause.from
      ? inside.findLast(isOfTime)
      : inside.find((mention) => isOpening(mention, from));
  return time?.to ?? from;
}

/** 'By March 2021, ...', 'Over time, ...'. */
function isOpening(mention: Mention, from: number): boolean {
  const isDate = is(mention, 'date') && mention.sense.lead <= from;
  return isDate || (is(mention, 'open-ended') && mention.from === from);
}

/** Behind the 'and' that ends what another verb says: 'visits rise and <turnover> falls'. */
function startOfSubject(
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
  return at(tokens, from).key === 'of' ? skipTo(tokens, from, hinge.from) : from;
}

/** 'of cases and take-up ...': the rest of the value before belongs to that. */
function skipTo(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    if (at(tokens, index).key === 'and') {
      return index + 1;
    }
  }
  return from;
}

function saysSomething(tokens: readonly Token[], mention: Mention): boolean {
  const isRelative = /^(?:who|that|which)$/.test(at(tokens, mention.from - 1).key);
  const isVerb = is(mention, 'modal') || is(mention, 'verb') || is(mention, 'past');
  return !isRelative && (isVerb || (is(mention, 'change') && !mention.sense.noun));
}

/** The word that parts a subject from what is said of it. */
function isHinge(tokens: readonly Token[], mention: Mention): boolean {
  const before = at(tokens, mention.from - 1);
  // What belongs to somebody is a thing: 'children's records', where others 'record'.
  const isJoined = before.key === 'and' || /['’]s?$/.test(before.raw);
  const isOther = is(mention, 'deed') || is(mention, 'state') || is(mention, 'watching');
  return !isJoined && (saysSomething(tokens, mention) || isOther || is(mention, 'change'));
}

/** 'recruit 5 social workers': the deed is done to what is counted. */
function isDone({ mentions }: Judged, region: Run, figure: Run): boolean {
  return mentions.some(
    (mention) =>
      is(mention, 'deed') &&
      mention.from >= region.from &&
      mention.to <= figure.from &&
      !mention.sense.done,
  );
}

/** Nouns up to a date, a limit, a benchmark or another amount. */
function nounsAfter({ mentions }: Judged, from: number, to: number): Run {
  const end = mentions.find(
    ({ sense, ...run }) => run.from >= from && run.to <= to && ENDS.has(sense.kind),
  );
  const hasLead = is(end, 'date') || is(end, 'duration');
  return { from, to: (hasLead ? end.sense.lead : end?.from) ?? to };
}

const ENDS: ReadonlySet<string> = new Set([
  'amount',
  'benchmark',
  'comparator',
  'date',
  'duration',
  'frequency',
]);

import { comparatorOf, leadOf } from '../judge/around';
import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { HAVING } from '../scan/durations';
import { isAdverb } from '../scan/frequencies';
import { is } from '../scan/mentions';
import { isNoun } from '../scan/nouns';
import { at, isAcronym, type Token } from '../scan/tokens';
import { isOfTime } from '../scan/units';
import type { Figure } from './amounts';
import { labelOf } from './deadlines';
import { heldTo } from './held';
import {
  beforeRelative,
  beforeTime,
  behindBring,
  nounsAfter,
  objectOf,
  startOfBenchmark,
  startOfRegion,
  startOfSubject,
} from './regions';
import { trimmed } from './trim';
import {
  isActivity,
  isAttribute,
  isDone,
  isHinge,
  isParticle,
  isPluralNoun,
  isThingMoved,
  isTransitive,
  saysSomething,
  startOfVerb,
} from './verbs';

/** What a score goes up by, and what nobody measures. */
const POINTS = new Set(['point', 'points', 'pts']);

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
  const words = { tokens, mentions: clause.mentions };
  const place = clause.mentions.indexOf(figure);
  const lead = leadOf(words, place);
  // '85% or more of applications'.
  const compared = comparatorOf(words, place);
  const behind = compared?.from === figure.to ? compared.to : figure.to;
  const isPart = form === 'percentage' || form === 'share';
  const isMovedTo =
    lead.key === 'to' &&
    clause.mentions.some(
      (mention) => is(mention, 'change') && mention.from >= region.from && mention.to <= lead.index,
    );
  if (isPart && !isMovedTo && at(tokens, behind).key === 'of') {
    // 'Reviews are held in 90% of cases' measures reviews held, not cases.
    const isLooked = /^(?:looks?|looking|aims?|arrives?)$/.test(at(tokens, lead.index - 1).key);
    const isSaid =
      /^(?:in|for|on|within|at|is|are|be|stays?|remains?)$/.test(lead.key) && !isLooked;
    // 'Delayed discharges <below> 5% of beds', but 'Train over 90% of staff'.
    const held = at(tokens, lead.index);
    // An order never ends in 's', nor is it an abbreviation: 'DTOC below 3.5% of beds'.
    const isPlural = /[^s]s$/.test(held.key);
    const isName = lead.index > region.from || isAcronym(held) || isPlural;
    // 'Apprentices 2.3% of the workforce'
    const isAlone = isPlural && lead.index === clause.from && compared === undefined;
    const isHeld =
      isAlone ||
      (/^(?:above|below|under|or|less|fewer|lower|no|not|[<>≤≥])$/.test(
        at(tokens, orBelow(tokens, compared?.from ?? figure.to)).raw,
      ) &&
        isName &&
        isNoun(held));
    const last = isSaid ? lead.index : lead.index + 1;
    const said = isSaid || isHeld ? trimmed(tokens, { from: region.from, to: last }) : undefined;
    return said ?? trimmed(tokens, nounsAfter(tokens, clause, behind + 1, region.to));
  }
  const moved = clause.mentions.find(
    (mention) => is(mention, 'change') && mention.from === figure.to,
  );
  if (is(moved, 'change') && moved.sense.noun) {
    return trimmed(tokens, nounsAfter(tokens, clause, moved.to, region.to));
  }
  const isHad = is(figure, 'duration') && HAVING.test(lead.key);
  const end = labelOf(tokens, clause, figure)?.sense.lead ?? (isHad ? lead.index : lead.index + 1);
  const before = subjectBefore(tokens, clause, { from: region.from, to: end });
  const isCounted =
    is(figure, 'amount') &&
    form === 'count' &&
    !clause.mentions.some((mention) => is(mention, 'change') && mention.to === figure.from) &&
    (isDone(tokens, clause, region, figure) ||
      isActivity(tokens, clause, lead.index) ||
      (region.from > clause.from && /^(?:and|,)$/.test(lead.key)));
  const unit = isCounted ? figure.sense.unit : undefined;
  // 'Survey score up 5 points'
  const counted = unit && POINTS.has(at(tokens, unit.from).key) ? undefined : unit;
  // '£2m <pa> saved', '12 visits <pa>'.
  const rate = is(figure, 'amount') ? figure.sense.rate : undefined;
  const time = rate && isOfTime(tokens, rate) ? rate : undefined;
  const start = time?.from === figure.to ? time.to : behind;
  const stop = time && time.from > start ? time.from : region.to;
  return counted ?? before ?? trimmed(tokens, nounsAfter(tokens, clause, start, stop));
}

/** 'at <or> below': where words that compare say so. */
function orBelow(tokens: readonly Token[], from: number): number {
  return at(tokens, from).key === 'at' ? from + 1 : from;
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
  const held = findings.find(
    ({ rule, mention }) => rule === 'benchmark' && mention !== named?.mention,
  );
  const isHeld = held !== undefined && held.from >= start;
  const lead = isHeld ? (heldTo(tokens, clause, held)?.from ?? held.from) : to;
  const end = isHeld ? Math.min(lead, held.from) : to;
  if (isHeld && named === undefined) {
    return subjectBefore(tokens, clause, { from: start, to: end });
  }
  const isPlural = named?.rule === 'all-condition' && at(tokens, named.from).key === 'all';
  const hinges = mentions.filter(
    (mention) =>
      mention.from >= start &&
      isHinge(tokens, mention) &&
      !isThingMoved(tokens, mentions, mention) &&
      !(isPlural && isPluralNoun(tokens, mention)),
  );
  const hinge = hinges.find((mention) => !isAttribute(tokens, hinges, mention, start));
  const run = { from: start, to: Math.min(hinge?.from ?? end, end) };
  const isOpen = /^(?:over|during|throughout)$/.test(at(tokens, start).key);
  const timeless = isOpen
    ? undefined
    : trimmed(tokens, beforeTime(mentions, beforeRelative(tokens, run)));
  const first = timeless ?? trimmed(tokens, run);
  return first ?? trimmed(tokens, nounsAfter(tokens, clause, hinge?.to ?? start, to));
}

/** What is held to a benchmark, '<attainment> at the England average', or of which there is to be none. */
export function subjectApart(
  tokens: readonly Token[],
  clause: Judged,
  benchmark: Run,
  region: Run,
): Run | undefined {
  const condition = clause.findings.find(
    ({ from, rule }) => rule === 'all-condition' && from === benchmark.from,
  );
  if (condition !== undefined) {
    return trimmed(tokens, nounsAfter(tokens, clause, condition.to, region.to));
  }
  const lead = heldTo(tokens, clause, benchmark)?.from ?? benchmark.from;
  return subjectBefore(tokens, clause, { from: region.from, to: Math.min(lead, benchmark.from) });
}

/** What stands before the verb that the value belongs to, or behind the order to move it. */
function subjectBefore(tokens: readonly Token[], clause: Judged, region: Run): Run | undefined {
  const inside = clause.mentions.filter(({ from, to }) => from >= region.from && to <= region.to);
  const open = startOfRegion(tokens, clause, inside, region.from);
  const isEmpty = trimmed(tokens, { from: open, to: region.to }) === undefined;
  const isWhole = isEmpty && region.from === clause.from;
  // 'By April 300 homes are built': a date alone is no subject.
  if (isWhole && inside.some((mention) => is(mention, 'date') && mention.sense.lead <= open)) {
    return undefined;
  }
  const from = isWhole ? region.from : open;
  const hinge =
    inside.findLast((mention) => is(mention, 'change')) ??
    inside.findLast((mention) => saysSomething(tokens, mention));
  if (hinge === undefined) {
    const run = { from, to: startOfBenchmark(tokens, clause, inside, region.to) };
    return trimmed(tokens, objectOf(tokens, inside, run)) ?? trimmed(tokens, run);
  }
  const start = startOfSubject(tokens, inside, from, hinge);
  const end = startOfVerb(inside, hinge);
  const isSaid = /^(?:is|are|be|been)$/.test(at(tokens, hinge.from - 1).key);
  const isNoun = is(hinge, 'change') && hinge.sense.noun && !isSaid && !isParticle(tokens, hinge);
  const object = trimmed(tokens, objectOf(tokens, inside, { from: hinge.to, to: region.to }));
  if (isNoun || (object && isTransitive(tokens, inside, hinge))) {
    return object;
  }
  const said = isParticle(tokens, hinge) ? behindBring(tokens, start, end) : start;
  const run = { from: said, to: end };
  return trimmed(tokens, objectOf(tokens, inside, run)) ?? trimmed(tokens, run) ?? object;
}

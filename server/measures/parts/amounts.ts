import { isTimes, leadOf, comparatorOf as wordsComparing } from '../judge/around';
import type { Judged } from '../judge/judge';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { TIME_UNITS } from '../lexicon/time';
import type { Relation } from '../relation';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Amount, Comparator, Stretch } from '../shape';
import { comparing } from './denial';
import { type Source, stretchOf } from './source';

const MOVES_TO = { up: 'increase-to', down: 'reduce-to', better: 'increase-to' } as const;
const MOVES_BY = { up: 'increase-by', down: 'reduce-by', better: 'increase-by' } as const;

/** An amount, or a duration that is one ('to 15 days'). */
export type Figure = MentionOf<'amount' | 'duration'>;

/** The number and the unit of '24hrs' or '25p', which are one word. */
function gluedAt(
  source: Source,
  { from, to, sense }: Figure,
): { readonly number: Stretch; readonly unit: Stretch } | undefined {
  const { raw, start, end } = at(source.tokens, from);
  const isOne = to === from + 1 && (sense.kind === 'duration' || sense.unit?.from === from);
  const [, number, unit] = (isOne && /^(\d+(?:\.\d+)?)([a-z]+)$/i.exec(raw)) || [];
  if (number === undefined || unit === undefined) return undefined;
  const middle = start + number.length;
  return { number: { text: number, start, end: middle }, unit: { text: unit, start: middle, end } };
}

/** The number that a mention stands for, without the sign or words of its unit. */
export function amountOf(source: Source, figure: Figure): Amount {
  const { from, to, sense } = figure;
  const { unit, value, upper } = sense;
  const glued = gluedAt(source, figure);
  if (glued) return { ...glued.number, value };
  const before = unit !== undefined && unit.from === from && unit.to < to ? unit.to : from;
  const after = unit !== undefined && unit.from > from && unit.from < to ? unit.from : to;
  const stretch = stretchOf(source, { from: before, to: after });
  return upper === undefined ? { ...stretch, value } : { ...stretch, value, upper };
}

/** What it counts: '%', 'audits', '£', 'days', 'per 10,000'. */
export function unitOf(source: Source, figure: Figure): Stretch | undefined {
  const { sense } = figure;
  const glued = gluedAt(source, figure);
  if (glued) return glued.unit;
  const run = sense.kind === 'amount' ? (sense.unit ?? sense.rate) : sense.unit;
  return run && stretchOf(source, run);
}

/** How the result stands to the number, with the words that say so. */
export function comparatorOf(
  source: Source,
  clause: Judged,
  figure: Figure,
): Comparator | undefined {
  const words = { tokens: source.tokens, mentions: clause.mentions };
  const index = clause.mentions.indexOf(figure);
  const next = clause.mentions[index + 1];
  const isGap = isGapTo(source, clause, index);
  const written = wordsComparing(words, index);
  const said = written && comparing(words, written);
  // 'at least 3% below' is far below, 'no more than 3% below' is not.
  const isNear = said !== undefined && /^(?:at-most|below)$/.test(said.relation);
  if (said !== undefined && (!isGap || isNear)) {
    const isBelow = isGap && is(next, 'comparator') && next.sense.relation === 'below';
    // A time is better when it is shorter: '5 days or better'.
    const isShorter = is(figure, 'duration') && at(source.tokens, said.to - 1).key === 'better';
    const better = isShorter ? 'at-most' : said.relation;
    return { ...stretchOf(source, said), relation: isBelow ? 'at-least' : better };
  }
  const sign = signOf(source, figure);
  if (sign !== undefined) {
    return sign;
  }
  const moved = [figure.from - 1, figure.to].find(
    (place) =>
      /^(?:down|up)$/.test(at(source.tokens, place).key) &&
      !/^ma(?:ke|kes|king|de)$/.test(at(source.tokens, place - 1).key),
  );
  if (moved !== undefined) {
    const relation = at(source.tokens, moved).key === 'down' ? 'reduce-by' : 'increase-by';
    return { ...stretchOf(source, { from: moved, to: moved + 1 }), relation };
  }
  const own = ownRelation(source.tokens, figure);
  if (own !== undefined) {
    return { ...stretchOf(source, figure), relation: own };
  }
  const isCompared = /^(?:fewer|less|lower|higher|more)$/.test(at(source.tokens, figure.to).key);
  if (is(next, 'change') && (next.sense.noun || isCompared) && next.from === figure.to) {
    const relation = MOVES_BY[next.sense.way];
    return { ...stretchOf(source, next), relation };
  }
  if (isGap && is(next, 'comparator')) {
    const relation = next.sense.relation === 'below' ? 'reduce-by' : 'increase-by';
    return { ...stretchOf(source, next), relation };
  }
  if (is(next, 'comparator') && next.from === figure.to && isBeforeBenchmark(clause, index + 1)) {
    return { ...stretchOf(source, next), relation: next.sense.relation };
  }
  const size = sizeOfChange(source, clause, index, figure);
  if (size !== undefined) {
    return size;
  }
  const lead = leadOf(words, index);
  const relation = lead.index < clause.from ? undefined : relationOf(lead.key, clause, lead.index);
  return relation && { ...stretchOf(source, { from: lead.index, to: lead.index + 1 }), relation };
}

/** 'Complaints -15%', 'Attendance +2 percentage points': a change; a variance is itself below zero. */
function signOf(source: Source, { from, sense }: Figure): Comparator | undefined {
  const [before, sign, number] = [from - 2, from - 1, from].map((place) =>
    at(source.tokens, place),
  ) as [Token, Token, Token];
  const isApart = /^[-−–+]$/.test(sign.raw) && (!sign.glued || /^(?:|\()$/.test(before.raw));
  const isPart = sense.kind === 'amount' && sense.form === 'percentage';
  // 'between -2% and +2%' is where it may be.
  const isBound = before.kind === 'number' || FUNCTION_WORDS.has(before.key) || before.raw === '%';
  const name = /^[:(]$/.test(before.raw) ? at(source.tokens, from - 3) : before;
  const isLevel = /^(?:variances?|balance|margin|score|position|gap|growth)$/.test(name.key);
  if (!isApart || !number.glued || !isPart || isBound || isLevel) {
    return undefined;
  }
  const relation = sign.raw === '+' ? 'increase-by' : 'reduce-by';
  return { ...stretchOf(source, { from: from - 1, to: from }), relation };
}

/** '3% below the England average', 'at least £2m over budget': how far, and not how much. */
function isGapTo({ tokens }: Source, { mentions }: Judged, index: number): boolean {
  const [figure, next, after] = mentions.slice(index, index + 3);
  const isFar = is(next, 'comparator') && /^(?:above|below)$/.test(next.sense.relation);
  if (!isFar || next.from !== figure?.to) {
    return false;
  }
  // 'to 5% over the year' and 'zero over 45 minutes' compare with nothing.
  const isTime = is(after, 'date') || is(after, 'duration');
  const isPeriod =
    (isTime && after.from <= next.to + 1) || TIME_UNITS.has(at(tokens, next.to + 1).key);
  return !(isPeriod && at(tokens, next.from).key === 'over');
}

/** '80%, in line with the England average'. */
function isBeforeBenchmark({ mentions }: Judged, index: number): boolean {
  return is(mentions[index + 1], 'benchmark');
}

/** 'a reduction of 20 beds', 'costs fall 5%': how far it moves, not where to. */
function sizeOfChange(
  source: Source,
  { mentions }: Judged,
  index: number,
  { from, to, sense }: Figure,
): Comparator | undefined {
  const change = mentions[index - 1];
  if (!is(change, 'change')) {
    return undefined;
  }
  const last = at(source.tokens, from - 1).key;
  const isOf = last === 'of' && change.to === from - 1;
  // 'raise £3m' is as much as comes in.
  const isSize =
    sense.kind === 'amount' &&
    (sense.form === 'percentage' ||
      (sense.form === 'money' && !/^rais/.test(last)) ||
      /^(?:points?|pts?)$/.test(at(source.tokens, sense.unit?.from ?? from).key));
  const isVerb = change.to === from && !/^(?:to|by|of)$/.test(last);
  const isBare = isSize && isVerb && at(source.tokens, to).key !== 'of';
  return isOf || isBare
    ? { ...stretchOf(source, change), relation: MOVES_BY[change.sense.way] }
    : undefined;
}

/** Words that are number and relation in one. */
function ownRelation(tokens: readonly Token[], figure: Figure): Relation | undefined {
  const { from, to } = figure;
  const { key } = at(tokens, from);
  if (is(figure, 'duration')) {
    return undefined;
  }
  if (key === 'majority') {
    return 'above';
  }
  const isMultiple = key.startsWith('twice') || isTimes(tokens, figure);
  // 'half as many'.
  return isMultiple || (key === 'half' && to > from + 1) ? 'times' : undefined;
}

function relationOf(word: string, { mentions }: Judged, lead: number): Relation | undefined {
  const change = mentions.findLast((mention) => is(mention, 'change') && mention.from < lead);
  const way = is(change, 'change') ? change.sense.way : undefined;
  if (word === 'to') {
    return way === undefined ? 'equal' : MOVES_TO[way];
  }
  if (word === 'by' && way !== undefined) {
    return MOVES_BY[way];
  }
  return /^(?:is|are|at|be)$/.test(word) ? 'equal' : undefined;
}

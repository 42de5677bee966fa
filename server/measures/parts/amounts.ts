import { leadOf, comparatorOf as wordsComparing } from '../judge/around';
import type { Judged } from '../judge/judge';
import type { Relation } from '../relation';
import { is, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import type { Amount, Comparator, Stretch } from '../shape';
import { type Source, stretchOf } from './source';

const MOVES_TO = { up: 'increase-to', down: 'reduce-to', better: 'increase-to' } as const;
const MOVES_BY = { up: 'increase-by', down: 'reduce-by', better: 'increase-by' } as const;

/** An amount, or a duration that is one ('to 15 days'). */
export type Figure = MentionOf<'amount' | 'duration'>;

/** The number and the unit of '24hrs', which are one word. */
function gluedAt(
  source: Source,
  { from, to, sense }: Figure,
): { readonly number: Stretch; readonly unit: Stretch } | undefined {
  const { raw, start, end } = at(source.tokens, from);
  const isOne = sense.kind === 'duration' && to === from + 1;
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
  const written = wordsComparing(words, index);
  if (written !== undefined) {
    const { relation } = written.sense;
    const isDenied = relation === 'above' && isDeniedBefore(source, clause, written.from);
    return { ...stretchOf(source, written), relation: isDenied ? 'at-most' : relation };
  }
  const moved = [figure.from - 1, figure.to].find((place) =>
    /^(?:down|up)$/.test(at(source.tokens, place).key),
  );
  if (moved !== undefined) {
    const relation = at(source.tokens, moved).key === 'down' ? 'reduce-by' : 'increase-by';
    return { ...stretchOf(source, { from: moved, to: moved + 1 }), relation };
  }
  const own = ownRelation(at(source.tokens, figure.from).key);
  if (own !== undefined) {
    return { ...stretchOf(source, figure), relation: own };
  }
  const next = clause.mentions[index + 1];
  if (is(next, 'change') && next.sense.noun && next.from === figure.to) {
    const relation = MOVES_BY[next.sense.way];
    return { ...stretchOf(source, next), relation };
  }
  if (is(next, 'comparator') && next.from === figure.to) {
    const relation = next.sense.relation === 'below' ? 'reduce-by' : 'increase-by';
    return { ...stretchOf(source, next), relation };
  }
  const lead = leadOf(words, index);
  const relation = lead.index < clause.from ? undefined : relationOf(lead.key, clause, lead.index);
  return relation && { ...stretchOf(source, { from: lead.index, to: lead.index + 1 }), relation };
}

/** 'no child waits over 26 weeks', 'do not go over': that is the most there may be. */
function isDeniedBefore(source: Source, clause: Judged, from: number): boolean {
  const isNone = clause.mentions.some(
    (mention) => is(mention, 'quantifier') && mention.sense.takes === 'none' && mention.from < from,
  );
  return isNone || /^(?:not|never)$/.test(at(source.tokens, from - 2).key);
}

/** Words that are number and relation in one. */
function ownRelation(key: string): Relation | undefined {
  if (key === 'majority') {
    return 'above';
  }
  return /^(?:halv|doubl|trebl|tripl|quadrupl|twice)/.test(key) ? 'times' : undefined;
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

import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { type Source, stretchOf } from '../parts/source';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at } from '../scan/tokens';
import type { Stretch } from '../shape';
import { MOST_WORDS, RELATIVE } from './subject';

/** 'Re-referrals reduce', 'the number of handovers falls', 'number of complaints goes', 'complaints fall'. */
export function movedIn(
  source: Source,
  clause: Judged,
  subject: Stretch | undefined,
): string | undefined {
  const metric = clause.findings.find(({ rule }) => rule === 'metric-name');
  if (metric !== undefined) return ofMetric(source, { from: metric.from, to: clause.to });
  const change = clause.mentions.find((mention) => is(mention, 'change'));
  if (!is(change, 'change') || change.sense.way === 'better') return undefined;
  const before = source.tokens.slice(clause.from, change.from);
  const isFirst = before.every(({ key }) => /^an?$/.test(key));
  if (change.sense.noun || isFirst) return isFirst ? ofNoun(source, clause, change) : undefined;
  const { text, start, end } = stretchOf(source, change);
  if (!subject) return undefined;
  const between = source.text.slice(subject.end, start);
  return /^ (?:(?:will|should|must|are|is|will be|have been|has been) )?$/.test(between) &&
    !text.endsWith('ing')
    ? source.text.slice(subject.start, end)
    : undefined;
}

function ofMetric(source: Source, run: Run): string | undefined {
  const isShort = run.to - run.from <= 2 * MOST_WORDS;
  const { text } = stretchOf(source, run);
  return isShort && !/[,;:.]/.test(text) ? `${text} goes` : undefined;
}

/** 'Fewer handovers', 'a lower percentage of agency staff', 'decrease in complaints', 'reduced delay'. */
function ofNoun(source: Source, clause: Judged, change: MentionOf<'change'>): string | undefined {
  const { from, to } = change;
  const start = /^(?:in|of)$/.test(at(source.tokens, to).key) ? to + 1 : to;
  const noun = nounFrom(source, clause, start);
  const isAlso = clause.mentions.some(
    (mention) => mention.from >= to && (is(mention, 'change') || isQuality(mention)),
  );
  if (noun === undefined || isAlso || RELATIVE.test(noun)) return undefined;
  const counted = numberOf(stretchOf(source, { from, to }).text, noun) ?? noun;
  const isMany = counted === noun && isPlural(noun);
  const verb = change.sense.way === 'down' ? 'fall' : 'rise';
  return `${counted} ${verb}${isMany ? '' : 's'}`;
}

/** '... and calmer streets': that is not to fall. */
function isQuality(mention: Mention): boolean {
  return is(mention, 'vague') && mention.sense.reason === 'quality';
}

/** What is said to be fewer or lower: up to the end. */
function nounFrom(source: Source, clause: Judged, from: number): string | undefined {
  let to = from;
  while (to < clause.to && at(source.tokens, to).kind === 'word' && to - from < MOST_WORDS) to += 1;
  const isWhole = to === clause.to && to > from;
  return isWhole ? stretchOf(source, { from, to }).text : undefined;
}

/** 'the number of handovers', 'the percentage of agency staff'; what is only 'less' has no number. */
function numberOf(words: string, noun: string): string | undefined {
  if (/^(?:numbers?|percentage|proportion|rate|share|level|volume)\b/i.test(noun)) {
    return `the ${noun}`;
  }
  return /^(?:fewer|more)$/i.test(words) ? `the number of ${noun}` : undefined;
}

/** 'complaints from parents', 'drift and delay'; not 'timeliness of plans'. */
export function isPlural(noun: string): boolean {
  const [head = ''] = noun.split(/ (?:about|at|between|by|for|from|in|of|on|to|with|within) /);
  return / and /.test(head) || /[^su]s$|people$|children$/i.test(head);
}

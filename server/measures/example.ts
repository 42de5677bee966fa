import type { Judged } from './judge/judge';
import type { Run } from './lexicon/figures';
import { PEOPLE } from './lexicon/people';
import { FUNCTION_WORDS } from './lexicon/small-words';
import { type Source, stretchOf } from './parts/source';
import { subjectOfClause } from './parts/subject';
import { is, type Mention } from './scan/mentions';
import { at, type Token } from './scan/tokens';
import type { Reading, Stretch } from './shape';
import { understood } from './understood';

/** More words than this are more than what the criterion is about. */
const MOST_WORDS = 7;

const ENDS_SUBJECT =
  /^(?:that|which|who|whose|what|where|when|by|name|is|are|become|becomes|show|shows|give|gives|evidence|audits?|[,;:.(])$/;

/** Words that begin what is no set of cases to look at. */
const NO_CASES =
  /^(?:half|last|next|month|year|week|two|now|nobody|anyone|anybody|everyone|everybody|whoever|whatever|answerable|onwards)$/;

/**
 * An example of how a vague criterion could be said so that two people agree whether it is met: made
 * from its own subject, with '…' for every figure that the author has to find. `until` is a day in
 * words by which it could be due ('31 July 2026'). Undefined where a figure is only to be filled in.
 */
export function exampleFor({ text, evidence, vague }: Reading, until: string): string | undefined {
  if (evidence.some(({ rule }) => rule === 'blank')) return undefined;
  const source = understood(text);
  const [clause] = source.clauses;
  const subject = clause && subjectIn(source, clause);
  const moved = clause && movedIn(source, clause, subject);
  if (moved !== undefined) return `${capital(moved)} from … to … by ${until}`;
  if (!subject) return `An audit finds this in at least … of … cases by ${until}`;
  const name = inside(subject.text);
  if (!isPeople(subject.text))
    return `An audit of ${name} finds this in at least … of … cases by ${until}`;
  return vague.some(({ kind }) => kind === 'mind')
    ? `At least …% of ${name} say so in a survey by ${until}`
    : `This is so for at least …% of ${name} by ${until}, as … shows`;
}

/** What the clause is about, where that can be told in a few words. */
function subjectIn(source: Source, clause: Judged): Stretch | undefined {
  const { tokens } = source;
  const run = subjectOfClause(tokens, clause);
  if (run === undefined || run.to === clause.to) return undefined;
  // One thing is no sample, and none or each is no share: 'A leadership team is stable', 'No child is left behind'.
  const article = at(tokens, run.from - 1).key;
  if (run.from > clause.from && /^(?:an?|no|each|every)$/.test(article)) return undefined;
  const inRun = ({ from, to }: Mention) => from >= run.from && to <= run.to;
  const vague = clause.mentions.filter((mention) => is(mention, 'vague') && inRun(mention));
  let { from } = run;
  for (const mention of vague) from = mention.from === from ? mention.to : from;
  let to = from;
  while (to < run.to && !ENDS_SUBJECT.test(at(tokens, to).key) && !isDone(tokens, from, to))
    to += 1;
  while (to > from && FUNCTION_WORDS.has(at(tokens, to - 1).key)) to -= 1;
  const isOther = vague.some((mention) => mention.from >= from && mention.to <= to);
  const isPlain = to > from && to - from <= MOST_WORDS && !isOther && isNoun(tokens, { from, to });
  if (!isPlain) return undefined;
  const isThe = from === run.from && from > clause.from && article === 'the';
  return stretchOf(source, { from: isThe ? from - 1 : from, to });
}

/** Whether words can be what is looked at, and are not a part of that: 'with communities', 'the Section 117'. */
function isNoun(tokens: readonly Token[], { from, to }: Run): boolean {
  const [first, last, next] = [at(tokens, from), at(tokens, to - 1), at(tokens, to)];
  if (FUNCTION_WORDS.has(first.key) || NO_CASES.test(first.key)) return false;
  if (/^\d/.test(first.raw) && (to - from === 1 || (first.glued && from > 0))) return false;
  const isCutOff = next.kind === 'word' && !FUNCTION_WORDS.has(next.key);
  return last.kind !== 'number' || !isCutOff || ENDS_SUBJECT.test(next.key);
}

/** Behind a word for people only these go on with who is meant; anything else is what they do. */
function isDone(tokens: readonly Token[], from: number, to: number): boolean {
  const isWho = /^(?:and|in|of|from|at|with|or|on|\/)$/.test(at(tokens, to).key);
  const before = at(tokens, to - 1);
  const isNamed = to > from && PEOPLE.has(before.key) && !/['’]/.test(before.raw);
  return isNamed && !isWho && !PEOPLE.has(at(tokens, to).key);
}

/** 'Re-referrals reduce', 'the number of handovers falls', 'number of complaints goes'. */
function movedIn(source: Source, clause: Judged, subject: Stretch | undefined): string | undefined {
  const metric = clause.findings.find(({ rule }) => rule === 'metric-name');
  if (metric !== undefined) return ofMetric(source, { from: metric.from, to: clause.to });
  const change = clause.mentions.find((mention) => is(mention, 'change'));
  if (!is(change, 'change') || change.sense.way === 'better') return undefined;
  const { text, start, end } = stretchOf(source, change);
  if (change.sense.noun) {
    const isFirst = clause.mentions[0] === change;
    const counted = isFirst ? nounOf(source, clause, change) : undefined;
    const verb = change.sense.way === 'down' ? 'falls' : 'rises';
    return counted && numberOf(text, counted) && `${numberOf(text, counted)} ${verb}`;
  }
  if (!subject || start < subject.end) return undefined;
  const between = source.text.slice(subject.end, start);
  return /^ (?:will |should |must )?$/.test(between) && !text.endsWith('ing')
    ? source.text.slice(subject.start, end)
    : undefined;
}

function ofMetric(source: Source, run: Run): string | undefined {
  const isShort = run.to - run.from <= 2 * MOST_WORDS;
  const { text } = stretchOf(source, run);
  return isShort && !/[,;:.]/.test(text) ? `${text} goes` : undefined;
}

/** What is said to be fewer or lower: up to the next mark. */
function nounOf(source: Source, clause: Judged, change: Run): string | undefined {
  let { to } = change;
  while (to < clause.to && at(source.tokens, to).kind === 'word' && to - change.to < MOST_WORDS)
    to += 1;
  const isWhole = to === clause.to;
  return isWhole ? stretchOf(source, { from: change.to, to }).text : undefined;
}

/** 'the number of handovers', 'the percentage of agency staff'; what is only 'less' has no number. */
function numberOf(words: string, noun: string): string | undefined {
  if (/^(?:numbers?|percentage|proportion|rate|share|level|volume)\b/i.test(noun)) {
    return `the ${noun}`;
  }
  return /^(?:fewer|more)$/i.test(words) ? `the number of ${noun}` : undefined;
}

function isPeople(subject: string): boolean {
  const [head = ''] = subject.split(/ (?:of|for|to|in|on|at|with|from) /);
  return PEOPLE.has(
    head
      .split(/[\s,/]+/)
      .at(-1)
      ?.toLowerCase() ?? '',
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Within a sentence: 'Children's homes' as 'children's homes', but 'MARAC' and 'Lead Members'. */
function inside(subject: string): string {
  const isSentence = /^(?:[A-Z][^A-Z]*$|The )/.test(subject);
  return isSentence ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

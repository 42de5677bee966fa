import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { PEOPLE } from '../lexicon/people';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { type Source, stretchOf } from '../parts/source';
import { subjectOfClause } from '../parts/subject';
import { is } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Stretch } from '../shape';

/** More words than this are more than what the criterion is about. */
export const MOST_WORDS = 7;

/** Words behind which something else is said: 'neighbourhoods <that> residents are proud of'. */
export const RELATIVE = /\b(?:how|that|we|what|when|where|which|who|whose|you)\b/i;

const ENDS_SUBJECT =
  /^(?:that|which|who|whose|what|where|when|by|name|is|are|become|becomes|show|shows|give|gives|evidence|audits?|[,;:.(])$/;

/** Words that begin what is no set of cases to look at. */
const NO_CASES =
  /^(?:half|last|next|month|year|week|two|now|nobody|anyone|anybody|everyone|everybody|whoever|whatever|answerable|onwards)$/;

/** What the clause is about, where that can be told in a few words. */
export function subjectIn(source: Source, clause: Judged): Stretch | undefined {
  const { tokens } = source;
  const run = subjectOfClause(tokens, clause);
  if (run === undefined || run.to === clause.to) return undefined;
  // One thing is no sample, and none or each is no share: 'A leadership team is stable', 'No child is left behind'.
  const article = at(tokens, run.from - 1).key;
  if (/^(?:an?|no|each|every)$/.test(article)) return undefined;
  const vague = clause.mentions.filter((mention) => is(mention, 'vague'));
  let { from } = run;
  for (const mention of vague) from = mention.from === from ? mention.to : from;
  let to = from;
  while (to < run.to && !ENDS_SUBJECT.test(at(tokens, to).key) && !isDone(tokens, from, to))
    to += 1;
  while (FUNCTION_WORDS.has(at(tokens, to - 1).key)) to -= 1;
  const isOther = vague.some((mention) => mention.from >= from && mention.to <= to);
  const isPlain = to > from && to - from <= MOST_WORDS && !isOther && isNoun(tokens, { from, to });
  if (!isPlain) return undefined;
  const isThe = from === run.from && article === 'the';
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

/** Whether words name people: 'care leavers in education'. */
export function isPeople(subject: string): boolean {
  const [head = ''] = subject.split(/ (?:of|for|to|in|on|at|with|from) /);
  return PEOPLE.has(
    head
      .split(/[\s,/]+/)
      .at(-1)
      ?.toLowerCase() ?? '',
  );
}

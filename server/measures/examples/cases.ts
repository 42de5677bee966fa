import type { Judged } from '../judge/judge';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { type Source, stretchOf } from '../parts/source';
import { is } from '../scan/mentions';
import { at } from '../scan/tokens';
import type { Reading } from '../shape';
import { isPlural } from './moved';
import { isPeople, MOST_WORDS, RELATIVE } from './subject';

/** What could be looked at where nothing is said but how it should be: 'plans' in 'Effective plans', 'Plans of good quality'. */
export function casesIn(source: Source, clause: Judged): string | undefined {
  const { tokens } = source;
  const vague = clause.mentions.filter((mention) => is(mention, 'vague'));
  let { from, to } = clause;
  for (const mention of vague) if (mention.from === from) from = mention.to;
  const last = vague.at(-1);
  if (last?.to === to && last.from > from) {
    to = last.from - 1;
    if (!/^(?:of|with)$/.test(at(tokens, to).key)) return undefined;
  }
  const words = tokens.slice(from, to);
  const isCut = from > clause.from || to < clause.to;
  const isOne = words.every(({ kind, key }) => kind === 'word' && !/^(?:and|or|to|we)$/.test(key));
  const isOther = clause.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && !is(mention, 'artefact'),
  );
  const first = words[0]?.key ?? '';
  if (!isCut || !isOne || isOther || words.length > MOST_WORDS || FUNCTION_WORDS.has(first))
    return undefined;
  const noun = stretchOf(source, { from, to }).text;
  return isPlural(noun) && !RELATIVE.test(noun) ? noun : undefined;
}

/** For whom it is to be better: 'Improved outcomes for <children>'. */
export function peopleIn({ text }: Reading): string | undefined {
  const people = /\boutcomes\s+for\s+([\p{L}’' -]+)$/iu.exec(text)?.[1]?.trim();
  return people !== undefined && isPeople(people) ? people : undefined;
}

/** What is done again and again, and can be late. */
const DONE =
  /(?:appointments|assessments|checks|conferences|decisions|enquiries|inspections|interviews|investigations|plans|repairs|reports|responses|reviews|visits)$/i;

/** Whether such work is to be done soon: 'timely', 'without delay'; a longer text says more than that. */
export function isInTime({ text, vague }: Reading, cases: string): boolean {
  const isShort = text.split(/\s+/).length <= MOST_WORDS;
  return (
    isShort &&
    DONE.test(cases) &&
    vague.some(({ text }) =>
      /^(?:timely|prompt(?:ly)?|swift(?:ly)?|quick(?:ly)?|on time|in a timely |without delay)/i.test(
        text,
      ),
    )
  );
}

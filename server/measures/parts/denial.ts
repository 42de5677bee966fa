import type { Words } from '../judge/around';
import type { Run } from '../lexicon/figures';
import type { Relation } from '../relation';
import { is, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';

const DENIED: Partial<Readonly<Record<Relation, Relation>>> = {
  above: 'at-most',
  below: 'at-least',
};

/** Words that compare, and how they hold a result. */
export interface Comparing extends Run {
  readonly relation: Relation;
}

/** 'do not go above', 'no ward is below': above what there may not be is the most there may be. */
export function comparing(words: Words, { from, to, sense }: MentionOf<'comparator'>): Comparing {
  return denied(words, { from, to, relation: sense.relation });
}

/** What compares in the light of a 'not' or 'no' before it. */
export function denied(words: Words, said: Comparing): Comparing {
  const relation = DENIED[said.relation];
  if (relation === undefined) {
    return said;
  }
  const denial = denialBefore(words.tokens, said.from);
  if (denial !== undefined) {
    return { from: denial, to: said.to, relation };
  }
  // 'no child under 5' says how old.
  const isAge = at(words.tokens, said.from).key === 'under';
  return !isAge && isOfNone(words, said.from) ? { ...said, relation } : said;
}

/** Where the 'not' before words that compare stands, a verb passed over: 'not to drop below'. */
function denialBefore(tokens: readonly Token[], from: number): number | undefined {
  const isVerb = !/^(?:and|but|or|,)$/.test(at(tokens, from - 1).key);
  const places = isVerb ? [from - 1, from - 2] : [];
  if (at(tokens, from - 2).key === 'to') {
    places.push(from - 3);
  }
  if (at(tokens, from - 1).key === 'longer' && at(tokens, from - 2).key === 'no') {
    return from - 2;
  }
  return places.find((place) => /^(?:not|never|cannot)$/.test(at(tokens, place).key));
}

/** Whether a 'no' or 'nobody' before it takes in what stands here. */
export function isOfNone({ tokens, mentions }: Words, from: number): boolean {
  const none = mentions.findLast(
    (mention) => is(mention, 'quantifier') && mention.sense.takes === 'none' && mention.to <= from,
  );
  const between = none === undefined ? [] : tokens.slice(none.to, from);
  return none !== undefined && !between.some(({ key }) => /^(?:and|but|,)$/.test(key));
}

import { DEALINGS, DESCRIBED_PEOPLE, DESCRIBING_WORDS, HELPING_VERBS } from '../lexicon/names';
import { HAVING_VERBS } from '../lexicon/small-words';
import { is, type Mention } from '../scan/mentions';
import { isNoun } from '../scan/nouns';
import { at, type Token } from '../scan/tokens';
import { comparatorOf, isShare, leadOf } from './around';
import type { Context } from './context';
import { areWords, isBesideMove, isOfFew, isSaidOf } from './said-of';

/**
 * Whether a number says whom or what is meant: 'services with over 100,000 transactions', 'children
 * placed 20 miles away', 'the 20% most deprived areas'.
 */
export function describes(context: Context, index: number): boolean {
  const { tokens, mentions } = context;
  const mention = mentions[index];
  if (mention === undefined) {
    return false;
  }
  const lead = leadOf(context, index);
  if (DESCRIBING_WORDS.has(lead.key)) {
    return true;
  }
  if (isKnownShare(tokens, mention)) {
    return true;
  }
  if (hasLasted(tokens, lead.index)) {
    return true;
  }
  if (lead.key === 'up' && at(tokens, lead.index - 1).key === 'making') {
    return true;
  }
  if (lead.key === 'with') {
    // 'fewer than 9% with three or more placements'
    const isOfPart = isShare(mentions[index - 1]) && mentions[index - 1]?.to === lead.index;
    const isOfThose = isOfPart || isPlural(at(tokens, lead.index - 1));
    return isOfThose && !isDealtWith(context, index, lead.index);
  }
  if (/^(?:have|has|had)$/.test(lead.key)) {
    const isRelated = /^(?:who|that|which)$/.test(at(tokens, lead.index - 1).key);
    return isRelated || isOfShare(context, index, lead.index);
  }
  return (
    isRanked(context, index) ||
    isInRelative(context, mention.from, mention.to) ||
    isRelative(context, lead.index, index) ||
    isOfFew(context, index) ||
    isOfShare(context, index, lead.index) ||
    (lead.key === 'within' && isBesideMove(context, index)) ||
    isSaidOf(context, index, lead.index)
  );
}

/** 'children whose placement has lasted 2 years': how long, of which. */
function hasLasted(tokens: readonly Token[], lead: number): boolean {
  const isOfWhich = [1, 2, 3].some((back) =>
    /^(?:whose|that|which)$/.test(at(tokens, lead - back).key),
  );
  return /^(?:lasts?|lasted)$/.test(at(tokens, lead).key) && isOfWhich;
}

/** 'the 60% of tenants we never hear', 'our 100% Attendance Club', 'two thirds of whom speak ...'. */
function isKnownShare(tokens: readonly Token[], mention: Mention): boolean {
  if (!isShare(mention)) {
    return false;
  }
  const [after, next] = [at(tokens, mention.to), at(tokens, mention.to + 1)];
  const isKnown = /^(?:the|our|these|those|its)$/.test(at(tokens, mention.from - 1).key);
  const isTarget = [0, 1, 2].some((ahead) =>
    /^(?:target|standard|threshold|mark|level|goal|trajectory|ambition|expectation)$/.test(
      at(tokens, mention.to + ahead).key,
    ),
  );
  const isMost = at(tokens, mention.from).key === 'majority';
  const isOfWhom = after.key === 'of' && /^(?:whom|which)$/.test(next.key);
  return isOfWhom || (isKnown && after.kind === 'word' && !isTarget && !isMost);
}

/** 'crews who turn out to 300 or more shouts a year are ...'. */
function isInRelative({ from, mentions, tokens }: Context, start: number, end: number): boolean {
  let who = start - 1;
  while (who >= from && !/^(?:who|which|that)$/.test(at(tokens, who).key)) {
    who -= 1;
  }
  const verbs = mentions.filter(
    (other) =>
      other.from > who &&
      other.to <= start &&
      (is(other, 'verb') || is(other, 'modal') || (is(other, 'deed') && other.from === who + 1)),
  );
  const isNext = [0, 1, 2, 3].some((ahead) =>
    /^(?:is|are|get|gets|have|has|will|feel|feels)$/.test(at(tokens, end + ahead).key),
  );
  return who > from && verbs.length > 0 && verbs.length < 2 && isNext;
}

/** '80% of care leavers have at least 2 visits', 'have a caseload of 16': what each of a share has or does. */
function isOfShare({ mentions, tokens }: Context, index: number, lead: number): boolean {
  const share = mentions.slice(0, index).findLast((other) => is(other, 'amount'));
  const isNumber = is(mentions[index], 'amount');
  if (
    !isNumber ||
    share === undefined ||
    !isShare(share) ||
    !areWords(tokens, share.to, lead + 1)
  ) {
    return false;
  }
  const said = tokens.slice(share.to, lead + 1);
  const verb = said.findLastIndex(({ key }) => HAVING_VERBS.has(key));
  return verb >= 0 && !said.slice(verb).some(({ key }) => /^(?:to|by|from|in|at)$/.test(key));
}

/** 'Agree plans with at least 40 families': how many it is to be done with. */
function isDealtWith(context: Context, index: number, lead: number): boolean {
  const isDealing = DEALINGS.has(at(context.tokens, lead - 1).key);
  const isOrder = context.mentions.some(
    (other) => is(other, 'deed') && other.from === context.from && !other.sense.done,
  );
  return isDealing && isOrder && comparatorOf(context, index) !== undefined;
}

function isPlural(token: Token): boolean {
  return DESCRIBED_PEOPLE.has(token.key) || /[^s]s$/.test(token.key);
}

/** 'the 20% most deprived areas', 'the bottom 10%'. */
function isRanked({ tokens, mentions }: Context, index: number): boolean {
  const mention = mentions[index];
  if (!is(mention, 'amount') || mention.sense.form !== 'percentage') {
    return false;
  }
  const before = at(tokens, mention.from - 1).key;
  const after = at(tokens, mention.to).key;
  const near = [before, after, at(tokens, mention.to + 1).key];
  // 'At least 10%' and '10% at most' compare; '60% of deprived households' is a share of them.
  const isRank = near.some((key) =>
    /^(?:deprived|bottom|poorest|lowest|most|least|richest)$/.test(key),
  );
  const isShare = after === 'of' && !/^(?:bottom|poorest|lowest|richest)$/.test(before);
  return isRank && !isShare && after !== 'at' && !/^(?:least|most)$/.test(before);
}

/** 'with attendance below 50%', 'whose stay is over': a noun between, in a clause that moves it. */
function isRelative(context: Context, lead: number, index: number): boolean {
  if (comparatorOf(context, index) === undefined) {
    return false;
  }
  for (let back = lead; back > lead - 4; back -= 1) {
    const { key, kind } = at(context.tokens, back);
    if (kind === 'mark') {
      return false;
    }
    if (key === 'whose' || (key === 'with' && isPlural(at(context.tokens, back - 1)))) {
      const isMeasured = context.change !== undefined || context.metric !== undefined;
      return isMeasured || (key === 'with' && isWhom(context, back - 1));
    }
  }
  return false;
}

/** 'Support schools with ...', 'a visit to schools with ...', '30 schools with ...': which ones. */
function isWhom({ from, tokens }: Context, noun: number): boolean {
  let start = noun;
  while (start > from && isNoun(at(tokens, start))) {
    start -= 1;
  }
  const { kind, key } = at(tokens, start);
  const isOrder = start === from && start < noun && HELPING_VERBS.has(key);
  return isOrder || kind === 'number' || (start > from && /^(?:to|for|at|in)$/.test(key));
}

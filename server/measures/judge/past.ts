import { hasParticiple } from '../clauses';
import { isParticiple } from '../lexicon/participles';
import { MONTHS, SEASONS } from '../lexicon/time';
import { is, type Mention } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import type { Words } from './around';
import { isShareInWindow } from './windows';

/** What the rules for the past ask of a clause. */
interface Told extends Words {
  readonly from: number;
  readonly to: number;
  readonly hasModal: boolean;
}

/** Whether a clause says what has been; 'will' in the same clause makes it a plan. */
export function isPast(told: Told): boolean {
  const { hasModal, mentions, tokens } = told;
  if (isShareInWindow(tokens, told)) {
    return false;
  }
  return (
    saysWeDid(told) ||
    saysTheyDid(told) ||
    saysItReached(told) ||
    saysWhenLast(told) ||
    mentions.some((mention) => {
      if (is(mention, 'past')) {
        return mention.sense.firm || !(hasModal || isRelative(tokens, mention));
      }
      return isDoneDeed(mention) && at(tokens, mention.from - 1).key === 'we';
    })
  );
}

/** Whether its words leave no doubt: 'have already been opened', 'had found', 'since 2019 we have'. */
export function isFirmlyPast(told: Told, isDue: boolean): boolean {
  const { from, hasModal, mentions, to, tokens } = told;
  const hasPerfect = mentions.some(({ from }) => /^(?:have|has)$/.test(at(tokens, from).key));
  const isSaid = mentions.some(isDoneDeed) || hasParticiple(tokens, from, to);
  const isDone = hasPerfect || (!hasModal && isSaid);
  return (
    opensInPast(told) ||
    (hasPerfect && !hasModal && at(tokens, from).key === 'since') ||
    mentions.some((mention) => {
      const { key } = at(tokens, mention.from);
      if (is(mention, 'date')) {
        return isAsAt(told, mention.sense.lead) || (isDone && isSince(tokens, mention.sense.lead));
      }
      const isPerfect = key === 'had' && isParticiple(at(tokens, mention.to).key);
      return (key === 'already' && !isDue) || (isPerfect && !isRelative(tokens, mention));
    })
  );
}

/** 'We lost 14 workers'. */
function saysWeDid({ from, hasModal, to, tokens }: Told): boolean {
  for (let index = from; index < to && !hasModal; index += 1) {
    if (at(tokens, index).key === 'we' && isParticiple(at(tokens, index + 1).key)) {
      return true;
    }
  }
  return false;
}

/** 'The board agreed savings of ...': a body, what it did, and to what. */
function saysTheyDid({ from, hasModal, mentions, tokens }: Told): boolean {
  const deed = mentions.find((mention) => is(mention, 'deed') || is(mention, 'verb'));
  if (hasModal || !is(deed, 'deed') || !deed.sense.done || deed.from > from + 3) {
    return false;
  }
  const isBody = at(tokens, from).key === 'the' && deed.from > from + 1;
  const object = at(tokens, deed.to);
  const isObject = object.kind === 'word' || object.kind === 'number';
  const isActive = isObject && !/^(?:by|in|on|to|at|for|and|with)$/.test(object.key);
  return isBody && isActive && !mentions.some((mention) => is(mention, 'quantifier'));
}

/** 'Cruise calls reached 38': a figure and what it came to. */
function saysItReached({ from, hasModal, mentions, tokens }: Told): boolean {
  return mentions.some((mention, index) => {
    const isReached = /^(?:reached|exceeded|hit)$/.test(at(tokens, mention.from).key);
    const isSubject = mention.from > from && at(tokens, mention.from - 1).key.endsWith('s');
    const isFigure = is(mentions[index + 1], 'amount') && mentions[index + 1]?.from === mention.to;
    return isReached && isSubject && isFigure && !hasModal;
  });
}

/** 'Policies last reviewed in 2025': when it was. */
function saysWhenLast({ mentions, tokens }: Told): boolean {
  const isDone = mentions.some(
    (mention) => isDoneDeed(mention) && at(tokens, mention.from - 1).key === 'last',
  );
  const isHeldTo = mentions.some(
    ({ sense }) => sense.kind === 'quantifier' || sense.kind === 'comparator',
  );
  return isDone && !isHeldTo;
}

/** 'Having cut ...', 'Last year the service reviewed ...'. */
function opensInPast({ from, hasModal, mentions: [first], tokens }: Told): boolean {
  if (first === undefined) {
    return false;
  }
  const { key } = at(tokens, first.from);
  const season = at(tokens, from + 1).key;
  if (at(tokens, from).key === 'last' && (SEASONS.has(season) || MONTHS.has(season)) && !hasModal) {
    return true;
  }
  const isLast = is(first, 'benchmark') && first.sense.loose && /^(?:last|previous)$/.test(key);
  const isTold = at(tokens, first.to).kind === 'word' && at(tokens, first.from - 1).kind !== 'word';
  return key === 'having' ? isParticiple(at(tokens, first.to).key) : isLast && isTold && !hasModal;
}

/** 'as at January': where things stand; 'as of January' is also said of what holds from then on. */
function isAsAt({ from, mentions, tokens }: Told, lead: number): boolean {
  const { key } = at(tokens, lead);
  const isSaid = mentions.some((mention) => is(mention, 'verb') || is(mention, 'past'));
  const isFigure =
    (isSaid || lead <= from + 1) && mentions.some((mention) => is(mention, 'amount'));
  return at(tokens, lead - 1).key === 'as' && (key === 'at' || (key === 'of' && isFigure));
}

function isSince(tokens: readonly Token[], lead: number): boolean {
  return at(tokens, lead).key === 'since';
}

function isDoneDeed({ sense }: Mention): boolean {
  return sense.kind === 'deed' && sense.done;
}

/** 'the referral that came in', '42 days from the day it came in': not what the sentence says. */
function isRelative(tokens: readonly Token[], { from }: Mention): boolean {
  for (let back = from - 2; back >= from - 5; back -= 1) {
    const { key } = at(tokens, back);
    const isTime = /^(?:day|date|time|moment|point)$/.test(key);
    const isSince = isTime && /^(?:from|of|after|since)$/.test(at(tokens, back - 2).key);
    if (isSince || /^(?:when|once|after|unless|if)$/.test(key)) {
      return true;
    }
  }
  return /^(?:that|which|who|they|it)$/.test(at(tokens, from - 1).key);
}

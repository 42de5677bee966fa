import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type Mention, type MentionOf } from '../scan/mentions';
import { at, type Token } from '../scan/tokens';
import { type Context, type Finding, found } from './context';

/** How far behind 'has a' the thing may stand: 'has its own business plan'. */
const REACH = 5;
const BE = /^(?:is|are|be|been|being|has|have|fully|now)$/;

/** Things that exist or do not, undated: published, on file, in place, appointed. */
export function judgeExistence(context: Context): Finding | undefined {
  const { change, hasBlank, isJudged, isPast, isScoped, metric, mentions } = context;
  if (isJudged || isScoped || isPast || hasBlank || (change ?? metric) !== undefined) {
    return undefined;
  }
  if (endsInState(context)) {
    return { rule: 'exists', from: context.to - 1, to: context.to };
  }
  const thing = soleThing(context);
  if (thing !== undefined) {
    return found('exists', thing);
  }
  for (const mention of mentions) {
    if (is(mention, 'vague')) {
      return undefined;
    }
    if (isAside(context, mention)) {
      continue;
    }
    const isOfThing =
      is(mention, 'verb') && (hasThing(context, mention) || isDoneToThing(context, mention));
    const isThere = is(mention, 'state') || isOfThing;
    if (isThere || (is(mention, 'deed') && leavesThing(context, mention))) {
      return found('exists', mention);
    }
  }
  return undefined;
}

/**
 * Said in passing, not as what will be there: 'before a plan is in place', 'what supervision decided',
 * 'say they were consulted'.
 */
function isAside({ from, tokens }: Context, { from: end }: Mention): boolean {
  const isBe = BE.test(at(tokens, end - 1).key);
  for (let index = end - 1; index >= from; index -= 1) {
    const { key } = at(tokens, index);
    if (key === ',') return false;
    if (/^(?:before|until|unless)$/.test(key) || (key === 'what' && !isBe)) return true;
    if (/^(?:say|says|report|reports)$/.test(key)) {
      return at(tokens, index + (at(tokens, index + 1).key === 'that' ? 2 : 1)).key === 'they';
    }
  }
  return false;
}

/** 'Policy register – complete': a cell that says how it stands. */
function endsInState({ mentions, to, tokens }: Context): boolean {
  const isState = /^(?:live|complete|completed|signed|closed|launched)$/.test(
    at(tokens, to - 1).key,
  );
  const isCell = isState && to > 2 && /^[:|–—-]$/.test(at(tokens, to - 2).raw);
  const isInDate = /^(?:current|valid)$/.test(at(tokens, to - 1).key);
  return isCell || (isInDate && mentions.some((mention) => mention.to === to - 1));
}

/** 'A named lead for carers', 'Joint protocol on tenancies': one thing, and nothing said of it. */
function soleThing({ from, mentions, tokens }: Context): Mention | undefined {
  const isOne = /^(?:an?|one|named|joint|signed|written|dedicated|designated)$/.test(
    at(tokens, from).key,
  );
  const isSaid = mentions.some(({ sense }) => /^(?:verb|modal|deed|vague)$/.test(sense.kind));
  const isSole = isOne && from === 0 && !isSaid;
  return isSole ? mentions.find((mention) => isThing(tokens, mention)) : undefined;
}

/** A programme has no end at which it would be there. */
function isThing(tokens: readonly Token[], mention: Mention): boolean {
  const isWork = /^(?:programmes?|programs?|campaigns?|initiatives?|model|system)$/;
  return is(mention, 'artefact') && !isWork.test(at(tokens, mention.from).key);
}

/** 'has a business plan', 'hold their own records'. */
function hasThing({ tokens, mentions }: Context, verb: Mention): boolean {
  const isHad = /^(?:have|has|hold|holds)$/.test(at(tokens, verb.from).key);
  const isOne = /^(?:a|an|its|their|the)$/.test(at(tokens, verb.to).key);
  const next = mentions.find(({ from }) => from >= verb.to);
  return isHad && isOne && is(next, 'artefact') && next.from - verb.to <= REACH;
}

/** 'has been rewritten': done to a thing once more. */
function isDoneToThing({ hasArtefact, tokens }: Context, verb: Mention): boolean {
  const isBe = /^(?:is|are|be|been)$/.test(at(tokens, verb.from).key);
  const { key } = at(tokens, verb.to);
  return hasArtefact && isBe && key.startsWith('re') && isParticiple(key.slice(2));
}

/** Something done ('published'), or an order to do it ('Publish a', 'will appoint'). */
function leavesThing(context: Context, mention: MentionOf<'deed'>): boolean {
  const { tokens, from, hasArtefact } = context;
  const { strong, done } = mention.sense;
  const before = at(tokens, mention.from - 1).key;
  const after = at(tokens, mention.to);
  if (done) {
    const describes = after.kind === 'word' && !FUNCTION_WORDS.has(after.key);
    const isSaid = mention.from === from || BE.test(before) || !describes;
    return isSaid && (strong || hasArtefact || isBehindThing(context, mention));
  }
  const isFirst = mention.from === from && from === 0 && !at(tokens, from).key.endsWith('s');
  const isOrder = isFirst || /^(?:will|shall|must|we)$/.test(before);
  return isOrder && (hasArtefact || /^(?:a|an|the)$/.test(after.key));
}

/** 'Risk <register> updated': what elsewhere is a deed is the thing that it is done to. */
function isBehindThing({ from, mentions, tokens }: Context, deed: Mention): boolean {
  const end = BE.test(at(tokens, deed.from - 1).key) ? deed.from - 1 : deed.from;
  return mentions.some(
    (other) => is(other, 'deed') && !other.sense.done && other.from > from && other.to === end,
  );
}

import type { Judged } from '../judge/judge';
import type { Run } from '../lexicon/figures';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type Mention } from '../scan/mentions';
import { at, isCapital, type Token } from '../scan/tokens';

export function saysSomething(tokens: readonly Token[], mention: Mention): boolean {
  if (isNoun(tokens, mention)) {
    return false;
  }
  const isRelative = /^(?:who|that|which)$/.test(at(tokens, mention.from - 1).key);
  const isVerb = is(mention, 'modal') || is(mention, 'verb') || is(mention, 'past');
  return !isRelative && (isVerb || (is(mention, 'change') && !mention.sense.noun));
}

/** 'Average wait', 'length of stay', 'Did Not Attend rate': things, though others wait and stay. */
function isNoun(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (at(tokens, to).raw === 'Not' && isCapital(at(tokens, from))) {
    return true;
  }
  return (
    /^(?:waits?|stays?|runs?|turns?|use|uses|show|shows)$/.test(at(tokens, from).key) &&
    NOUN_SIGNS.test(at(tokens, from - 1).key)
  );
}

const NOUN_SIGNS =
  /^(?:average|mean|median|longest|shortest|maximum|minimum|typical|total|overnight|of|an?|the|no)$/;

/** The word that parts a subject from what is said of it. */
export function isHinge(tokens: readonly Token[], mention: Mention): boolean {
  const before = at(tokens, mention.from - 1);
  // What belongs to somebody or has a size is a thing: 'children's records', 'a 12-week review'.
  const isMade =
    /^(?:hour|day|week|month|year)$/.test(before.key) && at(tokens, mention.from - 2).raw === '-';
  const isJoined = before.key === 'and' || isMade || /['’]s?$/.test(before.raw);
  const isOther = is(mention, 'deed') || is(mention, 'state') || is(mention, 'watching');
  const isThing = is(mention, 'deed') && !mention.sense.done && isDoneTo(tokens, mention);
  return (
    !isJoined && !isThing && (saysSomething(tokens, mention) || isOther || is(mention, 'change'))
  );
}

/** 'Rent increases are approved', 'arrears reduction plan': a thing, or part of its name. */
export function isThingMoved(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mention: Mention,
): boolean {
  const isPlan = mentions.some((next) => is(next, 'artefact') && next.from === mention.to);
  const isSubject = /^(?:is|are|will|has|have|must|should)$/.test(at(tokens, mention.to).key);
  const isNoun = /(?:[^s]s|ions?|growth)$/.test(at(tokens, mention.from).key);
  return is(mention, 'change') && isNoun && (isSubject || (isPlan && mention.sense.noun));
}

/** 'All DBS checks valid': behind 'all' no verb has an '-s'. */
export function isPluralNoun(tokens: readonly Token[], mention: Mention): boolean {
  return is(mention, 'deed') && /[^s]s$/.test(at(tokens, mention.to - 1).key);
}

/** 'Training records kept', 'pay audit published': they are kept, it is published. */
function isDoneTo(tokens: readonly Token[], { to }: Mention): boolean {
  return isParticiple(at(tokens, to).key);
}

/** 'Opening times published', 'risk screening tool used', 'overdue audit actions closed': nobody opens times, or audits what is overdue. */
export function isAttribute(
  tokens: readonly Token[],
  hinges: readonly Mention[],
  mention: Mention,
  start: number,
): boolean {
  const isGerund = /ing$/.test(at(tokens, mention.from).key);
  const isOpening = mention.from === start && isGerund;
  // 'managers <audit> cases'
  const isNamed =
    mention.from > start &&
    is(mention, 'deed') &&
    !mention.sense.done &&
    !/[^s]s$/.test(at(tokens, mention.from - 1).key);
  const thing = at(tokens, mention.to).key;
  const isNoun = (isGerund || /[^s]s$/.test(thing)) && !FUNCTION_WORDS.has(thing);
  const next = hinges.find(({ from }) => from === mention.to + 1);
  const isDeed = is(next, 'deed') && (next.sense.done || at(tokens, next.from).key === 'open');
  const isSaid = is(next, 'verb') || is(next, 'modal') || isDeed;
  return (isOpening || isNamed) && isNoun && isSaid;
}

/** 'down to 10%' says where turnover goes, as a verb would. */
export function isParticle(tokens: readonly Token[], { from }: Mention): boolean {
  return /^(?:down|up)$/.test(at(tokens, from).key);
}

/** 'The trust will reduce spend': who does it is not measured. 'Turnover will reduce to 10%' is. */
export function isTransitive(
  tokens: readonly Token[],
  inside: readonly Mention[],
  hinge: Mention,
): boolean {
  const next = at(tokens, hinge.to);
  const isWord = next.kind === 'word' && !FUNCTION_WORDS.has(next.key) && !next.key.endsWith('ly');
  const isThing = isWord || /^(?:the|our|its|their)$/.test(next.key);
  const isKnown = inside.some(
    ({ from, sense }) => from === hinge.to && (ENDS.has(sense.kind) || sense.kind === 'change'),
  );
  const isWilled =
    /^(?:the|our|its|their)$/.test(next.key) ||
    /^(?:has|have)$/.test(at(tokens, hinge.from - 1).key) ||
    /^(?:lifts|raises|cuts|lowers|boosts|shortens)$/.test(at(tokens, hinge.from).key) ||
    inside.some((mention) => is(mention, 'modal') && mention.to === hinge.from);
  return is(hinge, 'change') && isWilled && isThing && !isKnown;
}

/** 'will also have': the verb begins with 'will', 'will by March have' too. */
export function startOfVerb(inside: readonly Mention[], hinge: Mention): number {
  const modal = inside.findLast((mention) => is(mention, 'modal') && mention.to <= hinge.from);
  if (modal === undefined || is(hinge, 'change')) {
    return hinge.from;
  }
  const between = inside.find((mention) => is(mention, 'date') && mention.sense.lead === modal.to);
  const isNext = between !== undefined && between.to === hinge.from;
  return isNext ? modal.from : hinge.from;
}

/** 'recruit 5 social workers': the deed is done to what is counted. */
export function isDone(
  tokens: readonly Token[],
  { mentions }: Judged,
  region: Run,
  figure: Run,
): boolean {
  return mentions.some(
    (mention) =>
      is(mention, 'deed') &&
      mention.from >= region.from &&
      mention.to <= figure.from &&
      (!mention.sense.done || /^(?:has|have)$/.test(at(tokens, mention.from - 1).key)),
  );
}

/** 'Support 200 families', 'we will help 50 residents'. */
export function isActivity(
  tokens: readonly Token[],
  { mentions, from }: Judged,
  lead: number,
): boolean {
  return mentions.some((mention) => {
    const isVerb =
      mention.from === from || /^(?:will|to|we)$/.test(at(tokens, mention.from - 1).key);
    return (
      is(mention, 'vague') &&
      mention.sense.reason === 'activity' &&
      mention.to === lead + 1 &&
      isVerb
    );
  });
}

export const ENDS: ReadonlySet<string> = new Set([
  'amount',
  'benchmark',
  'comparator',
  'date',
  'duration',
  'frequency',
]);

import { CHECKABLE } from '../lexicon/checkable';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS } from '../lexicon/small-words';
import { is, type MentionOf } from '../scan/mentions';
import { canBegin } from '../scan/scan';
import { at, type Token } from '../scan/tokens';
import { type Context, type Finding, found } from './context';
import { within } from './definition';

/** After these 'all' says how wide something reaches, not that each case meets a condition. */
const WIDE =
  /^(?:across|around|throughout|among|amongst|between|at|with|within|by|of|over|against)$/;
const REACHING = /^(?:in|for|to|on|from|into|onto)$/;

/** Conditions on every case, or on none, that can be checked case by case. */
export function judgeCondition(
  context: Context,
  index: number,
  mention: MentionOf<'quantifier'>,
): Finding | undefined {
  if (context.hasBlank || context.isPast || within(mention, context.definition)) {
    return undefined;
  }
  const isChecked = !takesJudgement(context, index, mention) && saysWhat(context, mention);
  return found(isChecked ? 'all-condition' : 'judged-condition', mention);
}

/** Whether the clause says what each case must be or have, and not only how wide something goes. */
function saysWhat(context: Context, { from, to, sense }: MentionOf<'quantifier'>): boolean {
  const { hasState, strongDeed, tokens, weakDeed } = context;
  const hasVerb = context.hasVerb || hasUnknownVerb(context, from);
  const isDone = strongDeed !== undefined || hasState;
  const lead = from > context.from ? at(tokens, from - 1).key : '';
  if (lead === 'by' && isParticiple(at(tokens, from - 2).key)) {
    return true;
  }
  const isOnEach = /^(?:end|start|beginning|outset|close)$/.test(at(tokens, from - 2).key);
  if (isOnEach && lead === 'of') {
    return hasVerb;
  }
  const isOfSubject = lead === 'of' && from <= context.from + 3;
  if (isOfSubject && hasVerb) {
    return true;
  }
  if (WIDE.test(lead)) {
    const isNumbered = context.mentions.some((other) => is(other, 'amount') && other.from === to);
    const isPut = lead === 'of' && weakDeed?.sense.done === true;
    const isKept = /^(?:of|at)$/.test(lead) && !hasVerb && context.hasArtefact;
    return strongDeed !== undefined || isPut || isKept || (isNumbered && hasVerb);
  }
  if (REACHING.test(lead)) {
    const isBare = !hasVerb && context.hasArtefact;
    const isEach = /^(?:every|each)$/.test(at(tokens, from).key);
    const isSeen = isEach && isParticiple(at(tokens, from - 2).key);
    // 'One nurse on every ward'
    const isOne = isEach && /^(?:in|on)$/.test(lead) && at(tokens, context.from).key === 'one';
    if (isOne && !hasVerb) {
      return true;
    }
    return (
      isDone || isBare || isSeen || weakDeed !== undefined || hasDate(context) || isThere(context)
    );
  }
  const isNever = at(tokens, from).key === 'never';
  const isWhole = sense.takes === 'none' && from === context.from && !isNever;
  return isDone || hasVerb || isWhole || isListed(context, from);
}

/** 'Tools run on every site', 'a lead is in every school'. */
function isThere({ mentions, tokens }: Context): boolean {
  return mentions.some(
    (mention) =>
      is(mention, 'verb') &&
      /^(?:runs?|is|are|sits?|stands?|goes|go|happens?|occurs?|takes?)$/.test(
        at(tokens, mention.from).key,
      ),
  );
}

/** 'Step-free entrance, each branch library': nothing but what there is, and where. */
function isListed({ from: start, hasVerb, tokens }: Context, from: number): boolean {
  return !hasVerb && from > start && /^[,:;–—-]$/.test(at(tokens, from - 1).raw);
}

/** 'Every ward displays its board': after one of them, what ends in 's' is most likely its verb. */
function hasUnknownVerb({ from: start, to, tokens }: Context, from: number): boolean {
  const isOfOne = /^(?:every|each|no|no-one|nobody|everyone|everybody)$/.test(at(tokens, from).key);
  for (let index = from + 2; isOfOne && from === start && index < to; index += 1) {
    const { key, kind } = at(tokens, index);
    const isBound = FUNCTION_WORDS.has(at(tokens, index - 1).key);
    if (kind === 'word' && !isBound && /[^sui]s$/.test(key) && !isSlogan(tokens, index)) {
      return true;
    }
  }
  return false;
}

/** 'Every contact counts': it says that something is of worth. */
function isSlogan(tokens: readonly Token[], index: number): boolean {
  const isWorth = /^(?:counts|matters|succeeds|thrives|flourishes|shines)$/;
  return isWorth.test(at(tokens, index).key) && at(tokens, index + 1).kind !== 'word';
}

/** 'are warm', 'is child-centred': an adjective that nobody can look up. */
function saysQuality({ mentions, tokens, to }: Context, from: number): boolean {
  if (at(tokens, from).key === 'never') {
    const isKnown = mentions.some((mention) => mention.from === from + 1);
    return !isKnown && !isParticiple(at(tokens, from + 1).key);
  }
  for (let index = from + 1; index < to; index += 1) {
    if (/^(?:is|are|be|remain|remains|become|becomes)$/.test(at(tokens, index).key)) {
      const isPassed = /^(?:not|also|now|fully|all|always|still|to)$/.test(
        at(tokens, index + 1).key,
      );
      const { key, kind } = at(tokens, isPassed ? index + 2 : index + 1);
      const isNext =
        kind === 'word' && !FUNCTION_WORDS.has(key) && !canBegin(at(tokens, index + 1));
      return isNext && !isParticiple(key) && !CHECKABLE.has(key) && !/(?:ing|s)$/.test(key);
    }
  }
  return false;
}

/** 'none without a panel decision', 'no child interviewed unless an adult is there'. */
function hasException({ to, tokens }: Context, mention: MentionOf<'quantifier'>): boolean {
  const rest = tokens.slice(mention.to, to);
  return (
    mention.sense.takes === 'none' && rest.some(({ key }) => /^(?:without|unless|until)$/.test(key))
  );
}

/** 'adoption, length of plans and court timescales all show': it stands behind its nouns. */
function isFloating({ tokens }: Context, { to }: MentionOf<'quantifier'>): boolean {
  return /^(?:show|shows|evidence|demonstrate|suggest|indicate)$/.test(at(tokens, to).key);
}

function takesJudgement(
  context: Context,
  index: number,
  mention: MentionOf<'quantifier'>,
): boolean {
  const { change, isJudged, isScoped, strongDeed } = context;
  if (isFloating(context, mention) || saysQuality(context, mention.from)) {
    return true;
  }
  if (hasException(context, mention)) {
    return false;
  }
  if (isJudged || (isScoped && !isDated(context))) {
    return true;
  }
  // 'no increase in exclusions' is a condition, 'all services improve' is not.
  return change !== undefined && !isNoChange(context, index) && strongDeed === undefined;
}

/** 'no increase in exclusions', 'no ward sees a rise in falls'. */
function isNoChange({ change, mentions }: Context, index: number): boolean {
  const [mention, next, after] = mentions.slice(index, index + 3);
  const isNone = is(mention, 'quantifier') && mention.sense.takes === 'none';
  const isNext = next === change && next?.from === mention?.to;
  const isSeen = is(next, 'verb') && after === change && after?.from === next.to + 1;
  return isNone && (isNext || (isSeen && change?.sense.noun === true));
}

/** A deed with a date leaves 'all relevant' clear enough. */
function isDated(context: Context): boolean {
  return (context.strongDeed ?? context.weakDeed) !== undefined && hasDate(context);
}

function hasDate({ mentions }: Context): boolean {
  return mentions.some(
    (other) => is(other, 'date') && /^(?:deadline|in|from)$/.test(other.sense.role),
  );
}

import { FUNCTION_WORDS, NOUN_LEADS } from '../lexicon/small-words';
import { DATE_STARTS } from '../lexicon/time';
import { isYear } from './calendar';
import { phraseAt } from './lookup';
import { is, type Mention } from './mentions';
import { at, isCapital, type Token } from './tokens';

const COMPOUND_REASONS: ReadonlySet<string> = new Set(['abstract', 'activity', 'mind']);

/** The phrase in the light of its neighbours, where they make it something else. */
export function plain(tokens: readonly Token[], phrase: Mention | undefined): Mention | undefined {
  if (is(phrase, 'deed') && isDoneByPlace(tokens, phrase)) {
    const { from, to, sense } = phrase;
    return { from, to, sense: { ...sense, done: true } };
  }
  if (is(phrase, 'deed') && isNoun(tokens, phrase)) {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'artefact' } };
  }
  if (is(phrase, 'vague') && isOfDate(tokens, phrase)) {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'fixed' } };
  }
  if (is(phrase, 'change') && /^(?:a|an|the)$/.test(at(tokens, phrase.from - 1).key)) {
    const { from, to, sense } = phrase;
    return { from, to, sense: { ...sense, noun: true } };
  }
  if (is(phrase, 'change') && isAccident(tokens, phrase)) {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'fixed' } };
  }
  if (is(phrase, 'change') && isPurposeOfThing(tokens, phrase)) {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'fixed' } };
  }
  // 'the name and number of their officer' is no metric.
  if (is(phrase, 'metric') && at(tokens, phrase.from - 1).key === 'and') {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'fixed' } };
  }
  const mayBeName = is(phrase, 'vague') || is(phrase, 'change');
  const isNeutral = mayBeName ? judgesNothing(tokens, phrase) : isPossessive(tokens, phrase);
  if (phrase !== undefined && isNeutral) {
    return { from: phrase.from, to: phrase.to, sense: { kind: 'fixed' } };
  }
  return phrase;
}

/** 'Tracker set up', 'checks put in place': behind a noun the stem is the participle. */
function isDoneByPlace(tokens: readonly Token[], { from, to }: Mention): boolean {
  const before = at(tokens, from - 1);
  const isStem = /^(?:set|put|shut|let)$/.test(at(tokens, from).key) && to > from + 1;
  const isOpen = at(tokens, from).key === 'open' && /^(?:at|in|on|for)$/.test(at(tokens, to).key);
  const isNounBefore = before.kind === 'word' && !FUNCTION_WORDS.has(before.key);
  return (isStem || isOpen) && (isNounBefore || /^(?:is|are|been|be)$/.test(before.key));
}

/** 'early 2014', 'early in the autumn'. */
function isOfDate(tokens: readonly Token[], { from, to }: Mention): boolean {
  const next = at(tokens, to).key === 'in' ? at(tokens, to + 1) : at(tokens, to);
  return at(tokens, from).key === 'early' && (isYear(next.key) || DATE_STARTS.has(next.key));
}

/** 'the audit', 'Reports to the board': things, not deeds. */
function isNoun(tokens: readonly Token[], { from, to }: Mention): boolean {
  const { key } = at(tokens, from);
  if (to > from + 1 || /(?:ed|ing)$/.test(key)) {
    return key === 'training' && at(tokens, from - 1).key !== 'is';
  }
  const isPlural = key.endsWith('s') && !key.endsWith('ss');
  const isSubject = /^(?:is|are|was|were|will|has|have|to be)$/.test(at(tokens, to).key);
  return NOUN_LEADS.has(at(tokens, from - 1).key) || isSubject || (isPlural && from === 0);
}

/** 'a data champion': somebody, not an activity. */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const isChampion = /^champions?$/.test(at(tokens, from).key);
  return isChampion && [1, 2].some((back) => /^(?:a|an|the)$/.test(at(tokens, from - back).key));
}

/** 'everyone's business'. */
function isPossessive(tokens: readonly Token[], phrase: Mention | undefined): boolean {
  return is(phrase, 'quantifier') && /['’]s$/.test(at(tokens, phrase.from).raw);
}

/** 'proposals for improvement', 'improvement plan': what the thing is for. */
function isPurposeOfThing(tokens: readonly Token[], { from, to }: Mention): boolean {
  const isImprovement = /^improvements?$/.test(at(tokens, from).key);
  const isFor = at(tokens, from - 1).key === 'for' && is(phraseAt(tokens, from - 2), 'artefact');
  return isImprovement && (isFor || is(phraseAt(tokens, to), 'artefact'));
}

/** 'Safe and Well visits'. */
function isPaired(tokens: readonly Token[], from: number, to: number): boolean {
  return [from - 2, to + 1].some((other) => {
    const join = at(tokens, other < from ? from - 1 : to).key;
    return /^(?:and|&)$/.test(join) && other > 0 && isCapital(at(tokens, other));
  });
}

/** 'every young person with care needs': who is meant, not what they need. */
function isOfPeople(tokens: readonly Token[], from: number): boolean {
  const isNeed = /^(?:needs?|barriers|challenges|experience|vulnerable)$/.test(
    at(tokens, from).key,
  );
  const isWith = [1, 2, 3].some((back) => /^with$/.test(at(tokens, from - back).key));
  return isNeed && isWith;
}

/** 'rated "good"', "'as required' medicines": somebody else's word, whatever it means. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return /^['‘"“]$/.test(at(tokens, from - 1).raw) && /^['’"”]$/.test(at(tokens, to).raw);
}

/** 'Falls with harm', 'inpatient falls': accidents, no direction. */
function isAccident(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (!/^falls?$/.test(at(tokens, from).key)) {
    return false;
  }
  const isFirst =
    from === 0 && /^(?:with|resulting|that|which|per|prevention)$/.test(at(tokens, to).key);
  return (
    isFirst ||
    /^(?:inpatient|patient|serious|injurious|repeat|of|from)$/.test(at(tokens, from - 1).key)
  );
}

/** In a name ('Best Start Board') or before the thing it belongs to ('support plan'). */
function judgesNothing(tokens: readonly Token[], { from, to, sense }: Mention): boolean {
  const isName = (index: number) =>
    at(tokens, index).kind === 'word' && isCapital(at(tokens, index));
  const isLongName = to > from + 1 && isName(to - 1);
  const isNamed =
    isName(from) &&
    (isName(to) || isLongName || (from > 0 && isName(from - 1)) || isPaired(tokens, from, to));
  if (isNamed || sense.kind !== 'vague') {
    return isNamed;
  }
  if (isQuoted(tokens, from, to) || isOfPeople(tokens, from)) {
    return true;
  }
  const mayBelong =
    COMPOUND_REASONS.has(sense.reason) || /^(?:quality|strategic)$/.test(at(tokens, from).key);
  const isCompound = mayBelong && is(phraseAt(tokens, to), 'artefact');
  return isCompound || (sense.reason === 'activity' && isPerson(tokens, from));
}

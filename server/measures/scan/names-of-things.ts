/** Words that judge elsewhere, and here are part of what something or somebody is called. */

import { NAME_HEADS } from '../lexicon/names';
import { isParticiple } from '../lexicon/participles';
import { list } from '../lexicon/senses';
import { isLineStart } from './headings';
import { phraseAt } from './lookup';
import { is, type Mention } from './mentions';
import { at, isAcronym, isCapital, type Token } from './tokens';

const COMPOUND_REASONS: ReadonlySet<string> = new Set(['abstract', 'activity', 'mind']);

/** What a thing may be about, where the same word would judge it elsewhere: 'wellbeing hub', 'good practice guide'. */
const SUBJECT_MATTERS: ReadonlySet<string> = new Set(
  list(
    `best practice, excellence, good practice, innovation, quality, quality of, resilience, strategic,
     transparency, well-being, wellbeing`,
  ),
);

const THINGS_DONE: ReadonlySet<string> = new Set(
  list(
    `audit, champion, champions, code, decisions, document, fund, guide, log, logs, map, pilot, plan,
     report, review, survey, surveys`,
  ),
);

/** In a name ('Best Start Board') or before the thing it belongs to ('support plan'). */
export function judgesNothing(tokens: readonly Token[], { from, to, sense }: Mention): boolean {
  const isName = (index: number) =>
    at(tokens, index).kind === 'word' && isCapital(at(tokens, index));
  const isLongName = to > from + 1 && isName(to - 1);
  const isNamed =
    isName(from) &&
    !(sense.kind === 'change' && opensOrder(tokens, from, to, sense.noun)) &&
    (isName(to) || isLongName || (from > 0 && isName(from - 1)) || isPaired(tokens, from, to));
  if (isNamed || sense.kind !== 'vague') {
    return isNamed;
  }
  if (isQuoted(tokens, from, to) || isOfPeople(tokens, from) || isCaseHeard(tokens, from)) {
    return true;
  }
  const words = tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
  const mayBelong = COMPOUND_REASONS.has(sense.reason) || SUBJECT_MATTERS.has(words);
  const isCompound = mayBelong && isThingAt(tokens, to);
  return isCompound || (sense.reason === 'activity' && isPerson(tokens, from));
}

/** 'Reduce NHS spend', 'Fewer Ofsted complaints': the capital is that of the line. */
function opensOrder(tokens: readonly Token[], from: number, to: number, isNoun: boolean): boolean {
  const opens = isLineStart(tokens, from) || at(tokens, from - 1).raw === ':';
  const isShort = isAcronym(at(tokens, to)) || NAME_HEADS.has(at(tokens, to).key);
  // 'Increase Early Help assessments', but 'Better Care Fund'.
  const isPlainOrder = /^(?:reduce|increase|decrease)$/.test(at(tokens, from).key);
  const isTitle =
    (isCapital(at(tokens, to + 1)) && !isPlainOrder) ||
    // 'Growth Plan', but 'Improve School readiness'.
    [isNoun ? to : to + 1, to + 1].some((place) => is(phraseAt(tokens, place), 'artefact'));
  return opens && to === from + 1 && (isShort || !isTitle);
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

/** 'Appeals heard within ten days': by a panel, whatever anybody feels. */
function isCaseHeard(tokens: readonly Token[], from: number): boolean {
  const isCase = [1, 2].some((back) =>
    /^(?:appeals?|cases?|applications?|claims?|complaints?)$/.test(at(tokens, from - back).key),
  );
  return at(tokens, from).key === 'heard' && isCase;
}

/** 'rated "good"', "'as required' medicines": somebody else's word, whatever it means. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return /^['‘"“]$/.test(at(tokens, from - 1).raw) && /^['’"”]$/.test(at(tokens, to).raw);
}

/** Things, among them those that elsewhere are done: 'culture <survey>', 'challenge <log>'. */
function isThingAt(tokens: readonly Token[], from: number): boolean {
  const { key } = at(tokens, from);
  return THINGS_DONE.has(key) || is(phraseAt(tokens, from), 'artefact');
}

/** 'a data champion', 'one champion', 'wellbeing champion appointed': somebody, not an activity. */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const isChampion = /^champions?$/.test(at(tokens, from).key);
  const isNamed = [1, 2].some((back) =>
    /^(?:a|an|the|one|each|every)$/.test(at(tokens, from - back).key),
  );
  return isChampion && (isNamed || isParticiple(at(tokens, from + 1).key));
}

import { IMPROVEMENT_NAMES } from '../lexicon/names';
import { NUMBER_WORDS, SHARES, ZERO_VERBS } from '../lexicon/numbers';
import { isParticiple } from '../lexicon/participles';
import { FUNCTION_WORDS, NOUN_LEADS } from '../lexicon/small-words';
import { DATE_STARTS, TIME_UNITS } from '../lexicon/time';
import { isYear } from './calendar';
import { dateAt } from './dates';
import { isLifting } from './lifted';
import { phraseAt } from './lookup';
import { is, type Mention, type MentionOf } from './mentions';
import { judgesNothing } from './names-of-things';
import { type Quantity, quantityAt } from './numbers';
import { at, type Token } from './tokens';

/** The phrase in the light of its neighbours, where they make it something else. */
export function plain(tokens: readonly Token[], phrase: Mention | undefined): Mention | undefined {
  if (phrase === undefined) {
    return undefined;
  }
  const { from, to } = phrase;
  // 'is no more', but not 'is no more than 10%'.
  if (at(tokens, to - 1).key === 'more' && isThan(tokens, phrase)) {
    return { from, to: from + 1, sense: { kind: 'verb' } };
  }
  // '62% -> 68%'
  if (at(tokens, from).raw === '>' && at(tokens, from).glued && at(tokens, from - 1).raw === '-') {
    return { from, to, sense: { kind: 'fixed' } };
  }
  if (is(phrase, 'deed')) {
    return deed(tokens, phrase);
  }
  if (is(phrase, 'change')) {
    return change(tokens, phrase);
  }
  if (isRise(tokens, phrase)) {
    return { from, to, sense: { kind: 'change', way: 'up', noun: true } };
  }
  return isNothingKnown(tokens, phrase) ? { from, to, sense: { kind: 'fixed' } } : phrase;
}

function deed(tokens: readonly Token[], phrase: MentionOf<'deed'>): Mention {
  const { from, to, sense } = phrase;
  if (isDoneByPlace(tokens, phrase)) {
    return { from, to, sense: { ...sense, done: true } };
  }
  return isNoun(tokens, phrase) ? { from, to, sense: { kind: 'artefact' } } : phrase;
}

function change(tokens: readonly Token[], phrase: MentionOf<'change'>): Mention {
  const { from, to, sense } = phrase;
  const fixed = { from, to, sense: { kind: 'fixed' } } as const;
  if (isAccident(tokens, phrase) || isOtherThan(tokens, phrase) || isOfName(tokens, phrase)) {
    return fixed;
  }
  if (isLifting(tokens, phrase)) {
    return {
      from,
      to,
      sense: { kind: 'deed', strong: true, done: !sense.noun && at(tokens, from).key === 'lifted' },
    };
  }
  if (isParticle(tokens, phrase)) {
    return { ...fixed, to: from + 1 };
  }
  if (/^(?:a|an|the)$/.test(at(tokens, from - 1).key)) {
    return { from, to, sense: { ...sense, noun: true } };
  }
  return isPurposeOfThing(tokens, phrase) || judgesNothing(tokens, phrase) ? fixed : phrase;
}

/** 'Attendance up to 94.5% by July', 'Carers up to 40 from 30': behind what is measured, and not 'up to 10% of families'. */
function isRise(tokens: readonly Token[], { from, to }: Mention): boolean {
  const before = at(tokens, from - 1);
  const isNamed = before.kind === 'word' && !FUNCTION_WORDS.has(before.key);
  const isInBrackets = before.raw === '(' && at(tokens, from - 2).kind === 'word';
  const isUpTo = at(tokens, from).key === 'up' && at(tokens, to - 1).key === 'to';
  const high = isUpTo ? sumAt(tokens, to) : undefined;
  if (high === undefined || !(isNamed || isInBrackets)) {
    return false;
  }
  const isShare = at(tokens, high.to).raw === '%';
  const end = isShare ? high.to + 1 : high.to;
  const next = at(tokens, end).raw === '(' ? end + 1 : end;
  const { key } = at(tokens, next);
  const low = key === 'from' ? sumAt(tokens, next + 1) : undefined;
  const isFrom = low !== undefined && low.value < high.value && !isYear(at(tokens, low.to - 1).key);
  return isFrom || (isNamed && isShare && /^(?:by|from|and)$/.test(key));
}

/** A number, the sign of its money passed over. */
function sumAt(tokens: readonly Token[], from: number): Quantity | undefined {
  return quantityAt(tokens, /^[£$€]$/.test(at(tokens, from).raw) ? from + 1 : from);
}

/** 'the improvement board', 'improvement priorities': what it is called. */
function isOfName(tokens: readonly Token[], { from, to }: Mention): boolean {
  return at(tokens, from).key === 'improvement' && IMPROVEMENT_NAMES.has(at(tokens, to).key);
}

/** Whether neighbours take from a phrase what it says elsewhere. */
function isNothingKnown(tokens: readonly Token[], phrase: Mention): boolean {
  switch (phrase.sense.kind) {
    case 'verb':
      return opensAtEnd(tokens, phrase) || isTimeSpent(tokens, phrase);
    case 'vague':
      return isOfDate(tokens, phrase) || judgesNothing(tokens, phrase);
    case 'past':
      // 'Did Not Attend', 'Was Not Brought': names of figures.
      return at(tokens, phrase.to).raw === 'Not';
    case 'metric':
      // 'the name and number of their officer' is no metric.
      return at(tokens, phrase.from - 1).key === 'and';
    case 'comparator':
      // 'between placement order and match 120 days'
      return at(tokens, phrase.from).key === 'match' && at(tokens, phrase.to).kind === 'number';
    case 'quantifier':
      return isPossessive(tokens, phrase);
    default:
      return false;
  }
}

function isThan(tokens: readonly Token[], { from, to }: Mention): boolean {
  return /^(?:is|are)$/.test(at(tokens, from).key) && at(tokens, to).key === 'than';
}

/** 'Tracker set up', 'checks put in place': behind a noun the stem is the participle. */
function isDoneByPlace(tokens: readonly Token[], { from, to }: Mention): boolean {
  const before = at(tokens, from - 1);
  const isStem = /^(?:set|put|shut|let)$/.test(at(tokens, from).key) && to > from + 1;
  const isOpen = at(tokens, from).key === 'open' && /^(?:at|in|on|for)$/.test(at(tokens, to).key);
  const isNounBefore = before.kind === 'word' && !FUNCTION_WORDS.has(before.key);
  return (isStem || isOpen) && (isNounBefore || /^(?:is|are|been|be)$/.test(before.key));
}

/** 'By the end of March, ...': where something ends, not what it does. */
function opensAtEnd(tokens: readonly Token[], { from }: Mention): boolean {
  const lead = at(tokens, from - 1).key === 'the' ? from - 2 : from - 1;
  const isBy = /^(?:by|at|before|from)$/.test(at(tokens, lead).key);
  const isFirst = lead <= 0 || /^(?:[.;!?•|]|\r?\n)$/.test(at(tokens, lead - 1).raw);
  return at(tokens, from).key === 'end' && isBy && isFirst && leadsToDate(tokens, from + 1);
}

function leadsToDate(tokens: readonly Token[], from: number): boolean {
  const next = ['of', 'the'].reduce((i, key) => (at(tokens, i).key === key ? i + 1 : i), from);
  const { key } = at(tokens, next);
  return isYear(key) || DATE_STARTS.has(key) || /^(?:q[1-4]|h[12]|fy\d{2})$/.test(key);
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

/** 'Waits over 18 weeks', 'fewer stays', 'zero waits': things, where others wait and stay. */
function isTimeSpent(tokens: readonly Token[], { from, to }: Mention): boolean {
  const isMoved = [1, 2].some(
    (back) => is(phraseAt(tokens, from - back), 'change') || isNumberOf(tokens, from - back),
  );
  const before = at(tokens, from - 1).key;
  const isNamed = /^(?:a|an|the|average|mean|median|longest|maximum)$/.test(before);
  // '65-week waits', '12-hour trolley waits'.
  const isLong = [1, 2].some(
    (back) =>
      TIME_UNITS.has(at(tokens, from - back).key) && at(tokens, from - back - 1).raw === '-',
  );
  const isLed = from === 0 || isNamed || isLong || at(tokens, to).key === 'of';
  const isThing = isLed || isMoved || isSubjectOfTime(tokens, to);
  const { key } = at(tokens, from);
  return /^(?:waits|stays)$/.test(key) ? isThing : /^(?:wait|stay)$/.test(key) && isNamed;
}

/** 'Zero', 'eliminate', '50' before a plural, but not 'under 5' of an age. */
function isNumberOf(tokens: readonly Token[], index: number): boolean {
  const { kind, key } = at(tokens, index);
  const isAge = /^(?:under|over|aged?)$/.test(at(tokens, index - 1).key);
  const isCount = (kind === 'number' && key !== '1') || (NUMBER_WORDS.has(key) && key !== 'one');
  return (isCount && !isAge) || key === 'zero' || ZERO_VERBS.has(key);
}

/** 'Outpatient waits over 52 weeks fall': behind the time comes what is said of them. */
function isSubjectOfTime(tokens: readonly Token[], from: number): boolean {
  const unit = [1, 2, 3, 4].find((ahead) => TIME_UNITS.has(at(tokens, from + ahead).key));
  const next = unit === undefined ? undefined : phraseAt(tokens, from + unit + 1);
  return is(next, 'change') || is(next, 'verb');
}

/** 'everyone's business'. */
function isPossessive(tokens: readonly Token[], { from }: Mention): boolean {
  return /['’]s$/.test(at(tokens, from).raw);
}

/** 'proposals for improvement', 'improvement plan': what the thing is for. */
function isPurposeOfThing(tokens: readonly Token[], { from, to }: Mention): boolean {
  const isImprovement = /^improvements?$/.test(at(tokens, from).key);
  const isFor = at(tokens, from - 1).key === 'for' && is(phraseAt(tokens, from - 2), 'artefact');
  return isImprovement && (isFor || is(phraseAt(tokens, to), 'artefact'));
}

const ACCIDENTS =
  /^(?:resulting|per|prevention|clinics?|team|risks?|pathway|assessments?|checks?|injur\w+|incidents?)$/;
const BEFORE_ACCIDENTS =
  /^(?:inpatient|patient|hospital|serious|injurious|repeat|of|from|no|zero|all|fewer|more|reduce|reducing|prevent|preventing)$/;

/** 'Falls with harm', 'inpatient falls', 'falls checks', 'reduce falls': accidents, no direction. */
function isAccident(tokens: readonly Token[], { from, to }: Mention): boolean {
  const { key } = at(tokens, from);
  if (!/^falls?$/.test(key) || to > from + 1) {
    return false;
  }
  const next = at(tokens, to);
  const isLabel = /^[:(]$/.test(next.raw);
  const isMoved =
    (next.kind !== 'word' && !isLabel) || /^(?:to|by|in|from|below|under|over)$/.test(next.key);
  const isFirst = from === 0 && key === 'falls' && !isMoved;
  const isIn = key === 'falls' && at(tokens, from - 1).key === 'in';
  return (
    isFirst || isIn || ACCIDENTS.test(next.key) || BEFORE_ACCIDENTS.test(at(tokens, from - 1).key)
  );
}

/** 'in fall', '12 lifts', 'all rent increases', 'all more complex cases': no figure moves. */
function isOtherThan(tokens: readonly Token[], { from, to }: Mention): boolean {
  const { key } = at(tokens, from);
  const [before, next] = [at(tokens, from - 1), at(tokens, to)];
  if (key === 'fall' && dateAt(tokens, from) === undefined) {
    return /^(?:in|this|next|last)$/.test(before.key) && !/^(?:in|of|to|by)$/.test(next.key);
  }
  if (key === 'more') {
    return /^(?:all|every|each)$/.test(before.key);
  }
  if (/^lifts?$/.test(key)) {
    const isCounted = before.kind === 'number' && !isYear(before.key);
    const isSaid = isParticiple(next.key) || /^(?:are|repairs?|maintenance)$/.test(next.key);
    return isCounted || isSaid || before.key === 'all';
  }
  const isPlural = /^(?:increases|decreases|reductions|rises|cuts)$/.test(key);
  return isPlural && [1, 2].some((back) => /^(?:all|any)$/.test(at(tokens, from - back).key));
}

/** 'signed up by March', 'followed up by phone', 'taken up by 90%': no figure moves. */
function isParticle(tokens: readonly Token[], { from, to }: Mention): boolean {
  const isBy = /^(?:up|down)$/.test(at(tokens, from).key) && at(tokens, from + 1).key === 'by';
  const { key, kind } = at(tokens, to);
  const isMore = /^(?:a|an|at|more|over|about|around|nearly|almost)$/.test(key);
  const isWord = kind === 'word' && !isMore && !NUMBER_WORDS.has(key) && !SHARES.has(key);
  const isWhen = dateAt(tokens, to) !== undefined || /^\d+(?:am|pm)$/.test(key);
  const verb = at(tokens, from - 1).key;
  return isBy && isParticiple(verb) && (isWord || isWhen || verb === 'taken');
}

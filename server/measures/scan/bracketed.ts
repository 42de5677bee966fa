import { DESCRIBED_PEOPLE } from '../lexicon/names';
import { PEOPLE } from '../lexicon/people';
import { isYear } from './calendar';
import { isNoun } from './nouns';
import { at, type Token } from './tokens';

/** How far from a bracket its value may stand: '(65 and over) are no more than 580', '80% take-up of health checks (40-74)'. */
const REACH = 8;

/** Nobody is asked so many times that the words around the number are longer: '(sample size of 250 parents)'. */
const LONGEST_SAMPLE = 5;

/**
 * 'Flu uptake (over 65) at 80%', 'health checks (40-74): 75%', 'pupils (5-16)': where bounds of an age end that stand
 * in brackets behind whom or what they describe. There must be another value, or people before it: else
 * 'manageable caseloads (under 16)' is held to them.
 */
export function bracketedAgeAt(tokens: readonly Token[], from: number): number | undefined {
  const to = at(tokens, from - 1).raw === '(' ? boundsAt(tokens, from) : undefined;
  const { kind, key } = at(tokens, from - 2);
  const isRate = kind === 'number' && at(tokens, from - 3).key === 'per';
  if (to === undefined || at(tokens, to).raw !== ')' || !(kind === 'word' || isRate)) {
    return undefined;
  }
  const isOfPeople = PEOPLE.has(key) || DESCRIBED_PEOPLE.has(key);
  // '(65+)', 'per 100,000 (65+)'
  const isOpen = at(tokens, to - 1).raw === '+';
  const isSaidOfShare =
    !/^(?:over|under)$/.test(at(tokens, from).key) && isBehindShare(tokens, from);
  return isOfPeople || isOpen || isSaidOfShare || hasValueBehind(tokens, to + 1) ? to : undefined;
}

/** 'over 65', '65 and over', '65+', '40-74', '5 to 16 years'; not a bare number. */
function boundsAt(tokens: readonly Token[], from: number): number | undefined {
  const isLed = /^(?:over|under)$/.test(at(tokens, from).key);
  const low = isLed ? from + 1 : from;
  if (!isAge(at(tokens, low))) {
    return undefined;
  }
  const to = passYears(tokens, low + 1);
  const { key, raw } = at(tokens, to);
  if (raw === '+') {
    return to + 1;
  }
  if (/^(?:-|–|to)$/.test(key) && isAge(at(tokens, to + 1))) {
    return passYears(tokens, to + 2);
  }
  const isOpen = /^(?:over|under|above|below|older|younger|upwards?)$/.test(at(tokens, to + 1).key);
  if (/^(?:and|or)$/.test(key) && isOpen) {
    return to + 2;
  }
  return isLed ? to : undefined;
}

function isAge({ key }: Token): boolean {
  return /^\d{1,2}$/.test(key);
}

function passYears(tokens: readonly Token[], from: number): number {
  return /^(?:years?|yrs?)$/.test(at(tokens, from).key) ? from + 1 : from;
}

/** '80% take-up of health checks (40-74)'. */
function isBehindShare(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 1 - REACH), from - 1);
  const share = before.findLastIndex(({ raw }) => raw === '%');
  return share >= 0 && !before.slice(share).some(({ raw }) => PARTS.test(raw));
}

const PARTS = /^(?:and|,|;|\.|\r?\n)$/;

/** A number behind a bracket that nothing parts from it, and that is neither a year nor a day. */
function hasValueBehind(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + REACH; index += 1) {
    const { kind, key, raw } = at(tokens, index);
    if (kind === 'number' || kind === 'mixed') {
      // '(under 16) for 95% of workers': what each of them has.
      return !isYear(key) && !/^(?:by|for|in|of|on)$/.test(at(tokens, index - 1).key);
    }
    if (kind === 'end' || PARTS.test(raw)) {
      return false;
    }
  }
  return false;
}

/** '(n=250)', 'n: 250', '(base: 250)', '(sample of 250)', '(250 responses)': where it ends how many were asked. */
export function sampleAt(tokens: readonly Token[], from: number): number | undefined {
  const { key, kind } = at(tokens, from);
  const isOpened = at(tokens, from - 1).raw === '(';
  if (kind === 'number') {
    const isAnswers = /^(?:answers|interviews|replies|respondents|responses)$/;
    return isOpened && isAnswers.test(at(tokens, from + 1).key) ? from + 2 : undefined;
  }
  if (key !== 'n' && !(isOpened && SAMPLES.has(key))) {
    return undefined;
  }
  const mark = at(tokens, from + 1).key === 'size' ? from + 2 : from + 1;
  const isMarked = /^[:=]$/.test(at(tokens, mark).raw);
  const isOf = key !== 'n' && at(tokens, mark).key === 'of';
  const number = isMarked || isOf ? mark + 1 : mark;
  const isSaid = isMarked || key !== 'n';
  return isSaid && at(tokens, number).kind === 'number' ? number + 1 : undefined;
}

/** Words that a sample in brackets may begin with. */
export const SAMPLES: ReadonlySet<string> = new Set(['base', 'n', 'sample', 'survey']);

/** Where the brackets begin that end at a token and only say how many were asked. */
export function startOfSample(tokens: readonly Token[], close: number): number | undefined {
  if (at(tokens, close).raw !== ')') {
    return undefined;
  }
  for (let open = close - 1; open >= close - LONGEST_SAMPLE - 1; open -= 1) {
    if (at(tokens, open).raw === '(') {
      const to = sampleAt(tokens, open + 1);
      const isWhole = to !== undefined && tokens.slice(to, close).every(isNoun);
      return isWhole ? open : undefined;
    }
  }
  return undefined;
}

import { CITATIONS, DESCRIBED_PEOPLE } from '../lexicon/names';
import { TIME_UNITS } from '../lexicon/time';
import { at, isAcronym, isCapital, type Token } from './tokens';

/** A kind of number that is part of a name; where it ends. */
type Numbered = (tokens: readonly Token[], from: number) => number | undefined;

/** '1.' or '2.1 Title' at the start of a line, '#3', a keycap. */
const listMark: Numbered = (tokens, from) => {
  const [before, token, after] = [at(tokens, from - 1), at(tokens, from), at(tokens, from + 1)];
  const isLine = from === 0 || /^\r?\n$/.test(before.raw);
  const isMarked = after.glued && /^[.)]$/.test(after.raw) && !at(tokens, from + 2).glued;
  const isSection = token.key.includes('.') && isCapital(after) && !after.glued;
  const isSign = /^[\uFE0F\u20E3]$/u.test(after.raw) || /^[#№]$/.test(before.raw);
  return (isLine && (isMarked || isSection)) || isSign ? from + 1 : undefined;
};

/** 'Reaching 100% (R100)', 'Graded Care Profile 2 (GCP2)'. */
const repeated: Numbered = (tokens, from) => {
  const open = at(tokens, from + 1).raw === '%' ? from + 2 : from + 1;
  const short = at(tokens, open + 1);
  const isShort = short.kind === 'mixed' && short.key.endsWith(at(tokens, from).key);
  return at(tokens, open).raw === '(' && isShort ? from + 1 : undefined;
};

/** '36 CFR 1220'. */
const citation: Numbered = (tokens, from) => {
  const after = at(tokens, from + 1);
  if (!CITATIONS.has(after.key) || after.glued) {
    return undefined;
  }
  return at(tokens, from + 2).kind === 'number' ? from + 3 : from + 2;
};

/** '24/7', '50/50', '1:1 support'. */
const pair: Numbered = (tokens, from) => {
  const [mark, second] = [at(tokens, from + 1), at(tokens, from + 2)];
  if (isOutOf(tokens, from)) {
    return undefined;
  }
  const slashed = endOfSlashed(tokens, from);
  if (slashed > from + 1) {
    return slashed;
  }
  const isOneToOne = mark.raw === ':' && at(tokens, from).key === '1' && second.key === '1';
  return isOneToOne && at(tokens, from + 3).kind === 'word' ? from + 3 : undefined;
};

/** '3.5/1,000 births', '4.2/5', a score of '4/5': so many of so many. */
export function isOutOf(tokens: readonly Token[], from: number): boolean {
  const [part, mark, whole] = [at(tokens, from), at(tokens, from + 1), at(tokens, from + 2)];
  const isSlash = mark.raw === '/' && mark.glued && whole.glued;
  const isRate = /^(?:100|1,?000|10,?000|100,?000)$/.test(whole.key);
  const isSaid = [1, 2].some((back) => /^(?:scores?|ratings?)$/.test(at(tokens, from - back).key));
  const isPart = isSaid ? /^\d{1,2}(?:\.\d{1,2})?$/ : /^\d{1,2}\.\d{1,2}$/;
  const isScore = isPart.test(part.key) && /^(?:[4-7]|10)$/.test(whole.key);
  return isSlash && (isRate || isScore);
}

/** Where '24/7', or a date that the calendar does not have ('31/02/2021'), ends. */
function endOfSlashed(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < from + 5 && /^[/-]$/.test(at(tokens, to).raw) && isGluedNumber(tokens, to)) {
    to += 2;
  }
  return to === from + 3 && at(tokens, from + 1).raw === '-' ? from + 1 : to;
}

function isGluedNumber(tokens: readonly Token[], mark: number): boolean {
  const number = at(tokens, mark + 1);
  return at(tokens, mark).glued && number.glued && /^\d/.test(number.key);
}

/** '10-point plan', 'Covid-19'; periods ('12-month') are read elsewhere. */
const hyphened: Numbered = (tokens, from) => {
  const [before, token, after] = [at(tokens, from - 1), at(tokens, from), at(tokens, from + 1)];
  const word = at(tokens, from + 2);
  const isRow = after.raw === '-' && after.glued && word.glued && word.kind === 'word';
  if (isRow && !TIME_UNITS.has(word.key)) {
    return from + 3;
  }
  const isBehind = before.raw === '-' && token.glued && before.glued;
  return isBehind && at(tokens, from - 2).kind === 'word' ? from + 1 : undefined;
};

/** 'WCAG 2.1', 'ISO 27001', 'NHS 111': a number behind a name that nothing else claims. */
const version: Numbered = (tokens, from) => {
  const bracketed = at(tokens, from - 1).raw === ')' ? from - 2 : from - 1;
  const [before, token, after] = [at(tokens, bracketed), at(tokens, from), at(tokens, from + 1)];
  if (before.kind !== 'word' || !isAcronym(before) || /^(?:fy|by|to|no|all)$/.test(before.key)) {
    return /^\d+(?:\.\d+){2,}$/.test(token.key) ? from + 1 : undefined;
  }
  const isVersion = /^\d+\.\d$/.test(token.key);
  const isPeople = DESCRIBED_PEOPLE.has(after.key) && !at(tokens, from + 2).key.endsWith('ing');
  const isMany = /s$/.test(after.key) || isPeople;
  const counts = after.kind === 'word' && !after.glued && isMany && !isVersion;
  const isShort = token.key.length === 1;
  const isValue =
    /^[%:/]$/.test(after.raw) || (counts && !isShort) || after.key === 'per' || isSum(before.key);
  return isValue ? undefined : from + 1;
};

/** 'WTE 5', 'FTE 12': what is counted, not what is called so. */
function isSum(key: string): boolean {
  return /^(?:wte|fte|wtes|ftes)$/.test(key);
}

/** '999 calls', '311 requests': the number of a telephone line. */
const telephone: Numbered = (tokens, from) => {
  const isLine = /^(?:101|111|112|311|911|999)$/.test(at(tokens, from).key);
  const isCalled =
    /^(?:calls?|callers?|requests?|services?|response|performance|contacts?|demand|average|and|abandonment|team|operators?)$/;
  return isLine && isCalled.test(at(tokens, from + 1).key) ? from + 1 : undefined;
};

const KINDS: readonly Numbered[] = [
  telephone,
  listMark,
  repeated,
  citation,
  pair,
  hyphened,
  version,
];

/** Where a number ends that belongs to what stands directly before or after it. */
export function numberedEnd(tokens: readonly Token[], from: number): number | undefined {
  for (const kind of KINDS) {
    const to = kind(tokens, from);
    if (to !== undefined) {
      return to;
    }
  }
  return undefined;
}

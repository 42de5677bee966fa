import { at, type Token } from './tokens';

const people =
  /^(?:child|children|person|people|those|anyone|adult|adults|mothers|parents|bab(?:y|ies)|infants?|young|residents|pupils)$/;

/** Whether an age may stand behind a word without more: 'children between 5 and 11'. */
export function hasAge({ key }: Token): boolean {
  return people.test(key);
}

/** 'aged 16 to 18', 'under 5s', 'children under 18', 'under the age of 5': where the age ends. */
export function ageAt(tokens: readonly Token[], from: number): number | undefined {
  const { key } = at(tokens, from);
  let next = from + 1;
  while (/^(?:-|of|between|from|under|over)$/.test(at(tokens, next).key) && next < from + 3) {
    next += 1;
  }
  const number = at(tokens, next);
  if (/^\d{1,2}s$/.test(number.key)) {
    return next + 1;
  }
  const isBound = key === 'under' || key === 'over';
  // 'Under 18 conceptions'
  const isOfAge = /^conceptions?$/.test(at(tokens, next + 1).key);
  const isPeople = (isOfAge || hasAge(at(tokens, from - 1))) && number.key.length <= 2;
  const isShare = at(tokens, next + 1).raw === '%';
  if (number.kind !== 'number' || (isBound && (!isPeople || isShare))) {
    return undefined;
  }
  const joins = /^(?:-|–|to|and|or)$/.test(at(tokens, next + 1).key);
  return joins && at(tokens, next + 2).kind === 'number' ? next + 3 : next + 1;
}

/** 'Care plans under <6 months old>': an age to which things are held, and not a share of them; `old` is where that word stands. */
export function isAgeOfThing(tokens: readonly Token[], from: number, old: number): boolean {
  const bound = at(tokens, from - 1).key;
  const lead = bound === 'than' ? from - 3 : from - 2;
  const isBound = bound === 'under' || (bound === 'than' && at(tokens, from - 2).key === 'less');
  const isOfPeople = [lead, lead - 1].some((place) => people.test(at(tokens, place).key));
  const isLast = at(tokens, old + 1).kind !== 'word';
  const isOfShare = tokens.slice(0, from).some(({ raw }) => raw === '%');
  const isOfYears = /^years/.test(at(tokens, old - 1).key);
  return isBound && isLast && !isOfPeople && !isOfShare && !isOfYears;
}

/** '0-25 service', '16-18 year olds', '5 to 19 years': where the range of ages ends. */
export function ageRangeAt(tokens: readonly Token[], from: number): number | undefined {
  const low = at(tokens, from);
  const isHung =
    at(tokens, from + 1).raw === '-' && /^(?:or|and|to)$/.test(at(tokens, from + 2).key);
  const next = isHung ? from + 2 : from + 1;
  const [join, high] = [at(tokens, next), at(tokens, next + 1)];
  if (/^\d{1,2}s$/.test(high.key) && join.raw === '-') {
    return next + 2;
  }
  if (!(isHung || /^(?:-|–|to)$/.test(join.key)) || high.kind !== 'number' || low.key.length > 2) {
    return undefined;
  }
  const rest = [2, 3, 4].map((offset) => at(tokens, next + offset).key).join(' ');
  const isAge =
    /^(?:(?:- ?)?(?:years?|yrs?)(?: ?-)? olds?|population\b)/.test(rest) || low.key === '0';
  // '0-2 a month'
  const isCounted = /^%|^per|^(?:an?|each|every) (?:day|week|month|quarter|term|year|shift)\b/;
  return isAge && high.key.length <= 2 && !isCounted.test(rest) ? next + 2 : undefined;
}

import type { Judged } from '../judge/judge';
import { MONTHS } from '../lexicon/time';
import { isYear } from '../scan/calendar';
import { is, type Mention } from '../scan/mentions';
import { quantityAt } from '../scan/numbers';
import { at, type Token } from '../scan/tokens';
import type { Amount, Stretch } from '../shape';
import { amountOf, type Figure } from './amounts';
import { type Source, stretchOf } from './source';

/** Words that say where a change starts. */
export const STARTS = /^(?:from|currently|baseline|current|presently|now|last|stood|compared)$/;
const BETWEEN =
  /^(?:a|of|the|our|its|baseline|:|=|is|at|to|year|total|figure|rate|level|average|score|with)$/;

/** '61% last year, 80% by July', '8.4% now'. */
function isOfLastTime(tokens: readonly Token[], to: number): boolean {
  const [{ key }, next] = [at(tokens, to), at(tokens, to + 1)];
  if (/^(?:now|today|currently)$/.test(key)) {
    return next.kind === 'mark' || next.kind === 'end';
  }
  const isLast = /^(?:last|previous)$/.test(key);
  return isLast && /^(?:year|quarter|month|term|inspection)$/.test(next.key);
}

/** Whether a number says where a change starts: 'from 23%', 'currently 23%', 'baseline: 23%'. */
export function isBaseline(tokens: readonly Token[], figure: Figure): boolean {
  const { from, to, sense } = figure;
  // 'seen in the last 8 weeks' is how far one looks back.
  if (sense.kind === 'duration' && sense.role === 'past') {
    return false;
  }
  const isDated = /^(?:at|in|on)$/.test(at(tokens, to).key);
  const isSaid = at(tokens, from - 1).raw === '(' && isDated;
  if (isSaid || isDatedBehind(tokens, from) || isOfLastTime(tokens, to)) {
    return true;
  }
  if (isArrow(tokens, to) || isBeforeLess(tokens, figure) || isBeforeNext(tokens, to)) {
    return true;
  }
  if (at(tokens, beforeDate(tokens, from)).key === 'baseline') {
    return true;
  }
  for (let back = from - 1; back >= from - 4; back -= 1) {
    const { key } = at(tokens, back);
    const isTold = /^(?:was|were)$/.test(key) && at(tokens, back - 1).key === 'which';
    // 'from 75 last year to <81>'.
    if (key === 'last' && at(tokens, from - 1).key === 'to') {
      return false;
    }
    if (STARTS.test(key) || isTold) {
      return true;
    }
    if (!BETWEEN.test(key)) {
      return false;
    }
  }
  return false;
}

/** '6% (Apr 25: 11.4%)', '85% (2024/25: 79%)': a figure in brackets behind another, with its own date. */
function isDatedBehind(tokens: readonly Token[], from: number): boolean {
  if (at(tokens, from - 1).raw !== ':') {
    return false;
  }
  let open = from - 2;
  while (isOfDate(at(tokens, open))) {
    open -= 1;
  }
  // The unit may stand between: '12 posts (Apr 25: 30)'.
  const before = tokens.slice(Math.max(0, open - 4), open);
  const isBehind = before.some(({ kind, key }) => kind === 'number' && !isYear(key));
  return at(tokens, open).raw === '(' && isBehind;
}

/** '62% → 68%', '12 weeks -> 6 weeks'. */
function isArrow(tokens: readonly Token[], from: number): boolean {
  const [{ raw }, next] = [at(tokens, from), at(tokens, from + 1)];
  return /^[→⇒➔➜]$/.test(raw) || (raw === '-' && next.raw === '>' && next.glued);
}

function isOfDate({ key, raw }: Token): boolean {
  return MONTHS.has(key) || /\d/.test(key) || key === 'to' || /^[/–-]$/.test(raw);
}

/** '4 to none', '84 to 60': where it stands before where it goes. */
function isBeforeLess(tokens: readonly Token[], { from, to, sense }: Figure): boolean {
  const [join, next] = [at(tokens, to).key, at(tokens, to + 1).key];
  const value = quantityAt(tokens, to + 1)?.value ?? sense.value;
  const isCell = /^[:(|]$/.test(at(tokens, from - 1).raw) && value < sense.value;
  return join === 'to' && (isCell || /^(?:none|nil|zero|nought)$/.test(next));
}

/** '45% (2024) to 70% (2026)', '84 in 2024/25 to 60': dated, before where it goes. */
function isBeforeNext(tokens: readonly Token[], to: number): boolean {
  let end = to + 1;
  while (/^(?:\d{2,4}|q[1-4])$/.test(at(tokens, end).key) || isOfMonth(at(tokens, end))) end += 1;
  const isOpen = at(tokens, to).raw === '(' && at(tokens, end).raw === ')';
  const isIn = at(tokens, to).key === 'in' && end > to + 1;
  const join = isOpen ? end + 1 : end;
  const isTo = at(tokens, join).key === 'to' && quantityAt(tokens, join + 1) !== undefined;
  return (isOpen || isIn) && end > to + 1 && isTo;
}

function isOfMonth({ key, raw }: Token): boolean {
  return MONTHS.has(key) || /^[/–-]$/.test(raw);
}

/** In words: '(1 April 2024 to 31 March 2025):'. */
const LONGEST_LABEL = 12;

/** The place before a date that labels a figure: 'baseline (March 2025): 15%'. */
function beforeDate(tokens: readonly Token[], from: number): number {
  const isBetween = ({ raw, key }: Token) =>
    /^[:(),/–-]$/.test(raw) || /^(?:\d{2,4}|q[1-4]|in|at|to)$/.test(key) || MONTHS.has(key);
  let index = from - 1;
  while (index > from - LONGEST_LABEL && isBetween(at(tokens, index))) {
    index -= 1;
  }
  return index;
}

/** The number in a clause that says where a change starts. */
export function baselineFigure(tokens: readonly Token[], { mentions }: Judged): Figure | undefined {
  return mentions.find(
    (mention): mention is Figure =>
      (is(mention, 'amount') || is(mention, 'duration')) &&
      isBaseline(tokens, mention) &&
      !isOrigin(tokens, mentions, mention),
  );
}

/** 'Feedback from 20 families each quarter', 'a score of 4 from 80% of them': whom it comes from, and no change. */
function isOrigin(tokens: readonly Token[], mentions: readonly Mention[], figure: Figure): boolean {
  if (!is(figure, 'amount') || at(tokens, figure.from - 1).key !== 'from') {
    return false;
  }
  const { form, unit } = figure.sense;
  const isOfPart = form === 'percentage' && at(tokens, figure.to).key === 'of';
  const isOfSome = form === 'count' && unit !== undefined;
  const isHeld = (other: Mention) =>
    isOfPart ? is(other, 'amount') && other.sense.form === form : AIMS.has(other.sense.kind);
  const others = mentions.filter((other) => other !== figure);
  return (isOfPart || isOfSome) && !others.some((other) => is(other, 'change') || isHeld(other));
}

/** What a result may go to, or be held to. */
const AIMS: ReadonlySet<string> = new Set(['amount', 'benchmark', 'comparator', 'duration']);

/** What a change starts from: a number, else words such as '2019 levels' or 'in March 2020'. */
export function baselineOf(
  source: Source,
  clause: Judged,
  figure: Figure | undefined,
): Amount | Stretch | undefined {
  if (figure !== undefined) {
    return amountOf(source, figure);
  }
  const words = clause.mentions.find(
    (mention) =>
      (is(mention, 'date') && mention.sense.role === 'base') ||
      (is(mention, 'benchmark') &&
        !mention.sense.given &&
        /baseline|level|figure|base|outturn|last|\d\b/.test(stretchOf(source, mention).text)),
  );
  return words && stretchOf(source, words);
}

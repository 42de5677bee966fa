import { belongsTo } from './lexicon/participles';
import type { Measure, Reading, Stretch } from './shape';

/** What is measured: the clause without its figures, its date and the words that compare. */
export function titleOf(reading: Reading, measures: readonly Measure[]): string {
  const { text } = reading;
  const whole = oneLine(text);
  const [first] = measures;
  if (!first) return whole;
  const { stretch, subject } = first;
  // '... and should not exceed 10%' goes on with what was named before.
  if (subject && subject.end <= stretch.start) return capital(oneLine(subject.text));
  if (first.value && beginsWithNone(first) && isBound(first)) return whole;
  const next = Math.min(
    measures[1]?.value?.start ?? stretch.end,
    startOfOther(reading, first) ?? stretch.end,
  );
  const start = startOf(first);
  // What stands behind 'the national average' says more of that.
  const compared = measures.find(
    (measure) =>
      measure.benchmark &&
      measure.subject &&
      measure.subject.start < measure.benchmark.start &&
      /\sthe\s+$/i.test(text.slice(start, measure.benchmark.start)),
  )?.benchmark;
  let left = text.slice(start, Math.max(start, Math.min(next, stretch.end, compared?.end ?? next)));
  for (const part of measures.flatMap((measure) => takenOut(text, measure))) {
    if (part.start >= start && part.end <= stretch.end) left = blanked(left, part, start);
  }
  const words = tidied(withoutLabels(left).replace(/(?<!\d)%|[£$€](?!\d)|[()]/g, ' ')).split(' ');
  const title = withoutEnds(words).join(' ');
  return title.length < 4 || title === first.unit?.text ? whole : capital(title);
}

/** Where another measure begins: 'attendance 95% and <sickness> 4%', '80% at home, <60%> in work'. */
function startOfOther({ measures, text }: Reading, first: Measure): number | undefined {
  const said = (first.value ?? first.benchmark)?.end ?? Number.POSITIVE_INFINITY;
  return measures
    .filter((other) => other !== first)
    .flatMap(({ subject, change, quantifier, comparator, value }) => [
      subject,
      change,
      quantifier,
      comparator,
      value,
    ])
    .flatMap((part) => (part && part.start > said ? [part.start] : []))
    .toSorted((a, b) => a - b)
    .find((start) => leadBefore(text, start, BEHIND_JOIN) !== undefined);
}

const BEHIND_JOIN = /(?:\band|[,;])\s+(?:(?:the|an?)\s+)?$/i;

/** 'Target: ...', '(target 40)', 'We will ...', 'There will soon be ...', 'a score of 90% every month'. */
function withoutLabels(left: string): string {
  return left
    .replace(
      /\bof\s{3,}(?=(?:an?|p\.?a|per|every|each|between|among|\p{L}+ed)\b)|\bbetween\s{3,}/giu,
      ' ',
    )
    .replace(/\((?:n|base|sample(?: size)?|survey)(?: ?[:=]| of)? ?\d[^()]*\)/gi, ' ')
    .replace(/(?:[,:;(–-]\s*(?:target|aim|goal|baseline)[\s:=)%]*)+$/i, ' ')
    .replace(
      /^\s{2,}(?:pa|p\.a\.?|(?:an?|per|each|every) (?:annum|day|week|month|quarter|year))\s/,
      ' ',
    )
    .replace(/^\s*(?:target|aim|goal|ambition)s?(?:\s*:|(?=\s{3}))/i, ' ')
    .replace(
      /^\s*(?:we|there)\s+(?:(?:will|shall|must|should|aim to|also|soon|now|have|be)\s+)*/i,
      '',
    );
}

/** Whether the change is denied: 'no increase in fees', 'no school falls below 90%'. */
export function isDenied(measure: Measure): boolean {
  const { change, quantifier } = measure;
  if (change && beginsWithNone(measure) && isBound(measure)) return true;
  const isNone = /^(?:no|none|never|nobody|not|neither)\b/i.test(quantifier?.text ?? '');
  return isNone && change !== undefined && (quantifier?.end ?? 0) <= change.start;
}

/** 'Rent increases of no more than 3%': the increase is what is measured. */
export function isCapped({ change, comparator }: Measure): boolean {
  return change?.way === 'up' && /^(?:at-most|below)$/.test(comparator?.relation ?? '');
}

/** 'No school falls below ...': without its figure it would say something else. */
function beginsWithNone({ stretch }: Measure): boolean {
  return /^\W*(?:no|none|nobody|never)\s(?!later|more|fewer|less|longer|higher|lower)/i.test(
    stretch.text,
  );
}

function isBound({ comparator }: Measure): boolean {
  return /^(?:above|below|at-most|at-least)$/.test(comparator?.relation ?? '');
}

/**
 * Whether the change is what becomes of the result, and not a word about a thing: 'a plan to reduce
 * waits', 'all rent increases are explained'.
 */
export function isOfResult(measure: Measure): boolean {
  const { benchmark, change, stretch, subject, value } = measure;
  if (change === undefined) return false;
  if (value || benchmark || isDenied(measure)) return true;
  const ahead = stretch.text.slice(0, change.start - stretch.start);
  const between = stretch.text.slice(
    (subject?.end ?? 0) - stretch.start,
    change.start - stretch.start,
  );
  const isSaidOf = subject !== undefined && subject.end <= change.start;
  return (
    /^\W*(?:we (?:will )?)?$/i.test(ahead) ||
    (isSaidOf && /^(?:\s|will|should|must|to)*$/.test(between))
  );
}

/** Behind 'The trust will reduce ...': who does it is not measured. */
function startOf({ change, quantifier, stretch, subject, value }: Measure): number {
  if (!change || !subject || !value || quantifier) return stretch.start;
  const between = stretch.text.slice(change.end - stretch.start, subject.start - stretch.start);
  const isMoved = change.end < subject.start && subject.end <= value.start;
  return isMoved && /^\s+(?:(?:the|our|its|their)\s+)?$/i.test(between)
    ? change.end
    : stretch.start;
}

type Place = Pick<Stretch, 'start' | 'end'>;

function takenOut(text: string, measure: Measure): readonly Place[] {
  const { baseline, baselineOn, benchmark, by, change, comparator, unit, value } = measure;
  const isNamed = !isOfResult(measure) || isCapped(measure);
  const isKept = isNamed || (isDenied(measure) && value === undefined);
  const isHad =
    leadBefore(text, (comparator ?? value)?.start ?? 0, /\b(?:has|have)\s+$/i) !== undefined;
  const isCounted = isWithin(unit, measure.subject) || (isHad && /^\p{L}/u.test(unit?.text ?? ''));
  return [
    isKept ? undefined : change && withModal(text, change),
    comparator && withModal(text, comparator),
    value && withModal(text, value),
    isCounted ? undefined : unit && withOf(text, unit, comparator ?? value),
    baseline && baselineWords(text, baseline, value),
    baselineOn,
    benchmark && comparingWords(text, benchmark, value),
    by,
  ].filter((part) => part !== undefined);
}

/** No words that lead to a part are longer; looking at all before each part would take too long. */
const longestLead = 80;

/** Where words begin that lead to a place; undefined where it has none before it. */
function leadBefore(text: string, at: number, words: RegExp): number | undefined {
  const from = Math.max(0, at - longestLead);
  const found = words.exec(text.slice(from, at));
  return found ? from + found.index : undefined;
}

/** 'never above 5', 'should not exceed 10'. */
function withModal(text: string, { start, end }: Place): Place {
  const modal = leadBefore(text, start, /\b(?:(?:will|shall|should|must|would|never)\s+)+$/i);
  return { start: modal ?? start, end };
}

/** 'Completed for 95% of pupils', but 'within 5% of budget'. */
function withOf(text: string, { start, end }: Place, value: Place | undefined): Place {
  const isShare = /^(?:%|per ?cent|pc)/i.test(text.slice(start, end));
  const at = value?.start ?? 0;
  const isFirst = text.slice(0, at).trim() === '';
  const isApart =
    isFirst ||
    leadBefore(
      text,
      at,
      /(?::|\b(?:for|in|on|with|by|that|shows?|reports?|finds?|attends?|covers?|meets?|reach(?:es)?))\s*$/i,
    ) !== undefined;
  const of = isShare && isApart ? /^\s+of\b/.exec(text.slice(end)) : null;
  return { start, end: end + (of?.[0].length ?? 0) };
}

/** 'from 40 in 2023/24' before 'to 25', '61% last year'. */
function baselineWords(text: string, { start, end }: Place, value: Place | undefined): Place {
  const lead = leadBefore(text, start, /\bfrom\s+(?:an?\s+(?:\S+\s+)?of\s+)?$/i);
  const compared = leadBefore(text, start, /,?\s+compared\s+(?:with|to)\s+$/i);
  const isMoved = value !== undefined && /^[^,]*\bto\b/.test(text.slice(end, value.start));
  if (lead !== undefined && value && isMoved) return { start: lead, end: value.start };
  const year = /^\s*%?\s*(?:(?:last|this|previous)\s+\S*\w|(?:today|now)\b)/i.exec(text.slice(end));
  const isBehind = value !== undefined && value.end <= start;
  return {
    start: (isBehind ? lead : undefined) ?? compared ?? start,
    end: end + (year?.[0].length ?? 0),
  };
}

/** Beside a figure the words that lead to a benchmark go with it: ', below the national average'. */
function comparingWords(text: string, { start, end }: Place, value: Place | undefined): Place {
  const lead =
    value &&
    leadBefore(
      text,
      start,
      /(?:\b(?:in line with|at|to|above|below|within|(?:better|lower|higher|less|more) than)\s+)?(?:\b(?:the|our)\s+)?$/i,
    );
  return { start: lead ?? start, end };
}

const LITTLE =
  /^(?:of|to|by|in|at|from|and|the|an?|is|are|be|will|should|must|shall|would|than|or|with|for|then|among|between|currently|now)?[,;:.=–-]*$/i;
/** Of two of these that a figure stood between the second is enough: 'to by March'. */
const LEADING = /^(?:to|by|from|at|of)$/i;

/** 'down 20% on' ends with what a figure stood behind; 'On average' begins with a word of its own. */
function isLastLittle(word: string): boolean {
  return LITTLE.test(word) || /^(?:on|against|reach(?:es)?|\+)$/i.test(word);
}

/** The words between the little ones at both ends. */
function withoutEnds(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !LITTLE.test(word));
  const last = words.findLastIndex(
    (word, i) => !isLastLittle(word) || belongsTo(words[i - 1] ?? '', word),
  );
  const title = words.slice(Math.max(first, 0), last + 1);
  return (
    title
      .filter((word, i) => !(LEADING.test(word) && LEADING.test(title[i + 1] ?? '')))
      // 'completed for 95% of pupils'.
      .filter((word, i, all) => !(word === 'of' && /^(?:for|in|on|with)$/.test(all[i - 1] ?? '')))
      // 'attendance of 95% for boys'.
      .filter((word, i, all) => !(word === 'of' && /^(?:for|in|on|with)$/.test(all[i + 1] ?? '')))
      .map((word, i, all) => (i === all.length - 1 ? word.replace(/[,;:.]$/, '') : word))
  );
}

function isWithin(part: Place | undefined, whole: Place | undefined): boolean {
  return (
    part !== undefined && whole !== undefined && part.start >= whole.start && part.end <= whole.end
  );
}

function blanked(text: string, { start, end }: Place, offset: number): string {
  const [from, to] = [start - offset, end - offset];
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Without the marks that figures leave behind. */
function tidied(text: string): string {
  return oneLine(text)
    .replace(/(?<=[,:;])(?: ?[,;])+|(?: [,;])+$/g, '')
    .replace(/ (?=[,;])/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

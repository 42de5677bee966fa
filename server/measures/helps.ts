import { singular } from '../text/words';
import { FUNCTION_WORDS } from './lexicon/small-words';
import { phraseAt } from './scan/lookup';
import { is } from './scan/mentions';
import { tokenise } from './scan/tokens';
import type { Amount, Measure, Reading, Stretch, Within } from './shape';

/** The targets for change that have nothing to start from: 'turnover reduces to 10%', from what? */
export function withoutBaseline({ measures }: Pick<Reading, 'measures'>): Measure[] {
  return measures.filter((one) => startsNowhere(one) && !isWorkedOut(one, measures));
}

/** Whether a measure sets a target for change and names neither baseline nor benchmark. */
function startsNowhere(measure: Measure): boolean {
  const { value, benchmark, baseline } = measure;
  return moves(measure) && value !== undefined && benchmark === undefined && baseline === undefined;
}

/**
 * 'Increases by 5 points to 81%': who knows how far and where to, knows where from. 'At 82%, rising to 85%'
 * says it.
 */
function isWorkedOut(measure: Measure, measures: readonly Measure[]): boolean {
  return measures.some((other) => isOtherWay(other, measure) || isStart(other, measure));
}

/** A level of the same thing, told before. */
function isStart({ change, comparator, subject, value }: Measure, measure: Measure): boolean {
  const isBefore = value !== undefined && value.start < (measure.value?.start ?? 0);
  const isLevel = change === undefined && comparator?.relation === 'equal';
  return isBefore && isLevel && subject?.start === measure.subject?.start;
}

function isOtherWay(other: Measure, { change, comparator }: Measure): boolean {
  const isMoved = (relation = '') => /^(?:increase|reduce)-/.test(relation);
  return (
    change !== undefined &&
    other.change?.start === change.start &&
    isMoved(other.comparator?.relation) &&
    isMoved(comparator?.relation) &&
    other.comparator?.relation !== comparator?.relation
  );
}

/** 'Reduces to', 'halved', 'down 10%'; 'ten more places' says how many, not a change of a figure. */
function moves({ change, comparator }: Measure): boolean {
  const isOwn = /^(?:times|increase-by|reduce-by)$/.test(comparator?.relation ?? '');
  return change === undefined ? isOwn : !COUNTS_MORE.test(change.text);
}

const COUNTS_MORE = /^(?:additional|more|fewer|further|extra|better|less)$/i;

/** 'Two thirds', '4 in 5', '19 occasions out of 20'. */
export function isShareInWords({ text, value }: Amount): boolean {
  return value < 1 && (/^\p{L}/u.test(text) || / (?:in|of) /.test(text));
}

/** The bare numbers of a change, each of which wants a unit: 'will reduce to under 10'. */
export function bareNumbers({ measures }: Reading): Amount[] {
  return measures.flatMap((measure) =>
    isBareNumber(measure) && measure.value !== undefined ? [measure.value] : [],
  );
}

/**
 * Whether a measure is a change to a number without a unit, in a clause that names none, of a
 * subject that is not itself a number ('number of', 'average', 'per 10,000').
 */
export function isBareNumber(measure: Measure): boolean {
  const { change, value, unit, subject, stretch, baseline } = measure;
  const hasNumber = value !== undefined && /^\d/.test(value.text) && !isShareInWords(value);
  const start = baseline && 'value' in baseline ? baseline.value : 0;
  return (
    change !== undefined &&
    moves(measure) &&
    hasNumber &&
    unit === undefined &&
    !isCount(subject?.text ?? '') &&
    // More than a hundred are no per cent.
    Math.max(value.value, start) <= 100 &&
    !(baseline && hasUnit(stretch, baseline)) &&
    !/%|per ?cent/i.test(stretch.text)
  );
}

/** A subject that is itself a number; that of a time has a unit all the same. */
function isCount(subject: string): boolean {
  const isTime = /\b(?:times?|waits?|length|duration)\b/i.test(subject);
  return (
    !isTime &&
    /\b(?:numbers?|count|total|average|score|index|rank|ratio|caseloads?|per)\b/i.test(subject)
  );
}

/** 'from 140 cases to 90'. */
function hasUnit(clause: Stretch, { end }: Stretch): boolean {
  const after = clause.text.slice(end - clause.start);
  return /^ (?!to\b|in\b|by\b|at\b|and\b|on\b|as\b)[a-z]/i.test(after);
}

/** Whether a criterion says by when, within what or how often. */
export function hasTimeLimit({ measures }: Reading): boolean {
  return measures.some(({ by, within, every }) => (by ?? within ?? every) !== undefined);
}

/** The latest date by which anything in a criterion is due, where its year is named. */
export function latestDeadline({ measures }: Reading): Measure['by'] {
  let latest: Measure['by'];
  for (const { by } of measures) {
    if (by?.last !== undefined && by.last > (latest?.last ?? '')) {
      latest = by;
    }
  }
  return latest;
}

/**
 * Durations to reach a target that start nowhere: 'within 12 months', of what? 'Over the next 12
 * months' starts now, and beside a date the duration adds nothing.
 */
export function unclearStarts({ measures, within }: Reading): Within[] {
  const isDated = measures.some(({ by }) => by !== undefined);
  return within.filter(({ limits, since, text }) => {
    const isOpen = limits === 'target' && since === undefined && !/\b(?:next|coming)\b/i.test(text);
    return isOpen && !isDated;
  });
}

/**
 * The words of a subject that carry meaning, in order and in the singular, to compare what two
 * measures are about: 'The percentage of agency staff' and 'Agency staff' have the same.
 */
export function subjectWords(subject: string): readonly string[] {
  const tokens = tokenise(subject);
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index);
    const { kind, key } = tokens[index] ?? { kind: 'mark', key: '' };
    if (is(phrase, 'metric') || is(phrase, 'change')) {
      index = phrase.to - 1;
    } else if (kind !== 'mark' && !FUNCTION_WORDS.has(key) && !EMPTY.has(key)) {
      words.push(singular(key));
    }
  }
  return words;
}

/** Words that name a kind of figure, not what it is of. */
const EMPTY = new Set([
  'average',
  'level',
  'levels',
  'number',
  'numbers',
  'percentage',
  'proportion',
  'rate',
  'rates',
]);

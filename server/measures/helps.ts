import { singular } from '../text/words';
import { FUNCTION_WORDS } from './lexicon/small-words';
import { phraseAt } from './scan/lookup';
import { is } from './scan/mentions';
import { tokenise } from './scan/tokens';
import type { Amount, Measure, Reading, Stretch, Within } from './shape';

/** The targets for change that have nothing to start from: 'turnover reduces to 10%', from what? */
export function withoutBaseline({ measures }: Reading): Measure[] {
  return measures.filter(startsNowhere);
}

/** Whether a measure sets a target for change and names neither baseline nor benchmark. */
export function startsNowhere({ change, value, benchmark, baseline }: Measure): boolean {
  const isTarget = change !== undefined && value !== undefined;
  return isTarget && benchmark === undefined && baseline === undefined;
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
export function isBareNumber({ change, value, unit, subject, stretch }: Measure): boolean {
  const isCount = /\b(?:numbers?|count|total|average|score|ratio|caseloads?|times?|per)\b/i;
  const hasNumber = value !== undefined && /^\d/.test(value.text);
  return (
    change !== undefined &&
    hasNumber &&
    unit === undefined &&
    !isCount.test(subject?.text ?? '') &&
    !/%|per ?cent/i.test(stretch.text)
  );
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
 * The words of a subject that carry meaning, sorted and in the singular, to compare what two
 * measures are about: 'The percentage of agency staff' and 'Agency staff' have one key. An empty
 * key compares with nothing.
 */
export function subjectKey(subject: Stretch): string {
  const tokens = tokenise(subject.text);
  const words = new Set<string>();
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index);
    const { kind, key } = tokens[index] ?? { kind: 'mark', key: '' };
    if (is(phrase, 'metric') || is(phrase, 'change')) {
      index = phrase.to - 1;
    } else if (kind !== 'mark' && !FUNCTION_WORDS.has(key) && !EMPTY.has(key)) {
      words.add(singular(key));
    }
  }
  return [...words].sort().join(' ');
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

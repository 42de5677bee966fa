/** The fix that turns a criterion into a measure, with what was read filled in. */

import { type Draft, draftOf } from '../../measures/draft';
import { scalar } from '../../plan/quote';
import type { Measure } from '../../plan/types';
import { words } from '../../text/words';
import type { List } from '../../workspace/lists';
import type { Fix, FixEdit } from '../check';
import { readingOf } from './criteria';
import type { PlacedCriterion } from './readings';
import { shortened } from './shortened';

/** More of them in one menu are not read. */
const MOST_FIXES = 3;
/** An id is made of so many words of the title. */
const MOST_WORDS = 4;

/** Whether a criterion is a text alone: fields beside it would be lost in a measure. */
export function isTextAlone({ criterion }: Pick<PlacedCriterion, 'criterion'>): boolean {
  return criterion.text !== undefined && Object.keys(criterion).length === 1;
}

/**
 * Whether a criterion is a text with a date beside it, and a measure would say both: not where the text
 * names another day, or more than one measure says.
 */
export function isTextByDate(one: PlacedCriterion): boolean {
  const { by, text, ...others } = one.criterion;
  if (!by || text === undefined || Object.keys(others).length > 0) return false;
  const { isWhole, targets } = draftFor(one);
  return isWhole && targets.every((target) => target.by === by.last);
}

/** One fix for each of the first criteria that are a text and no measure yet. */
export function measureFixes(criteria: readonly PlacedCriterion[], measures: List<Measure>): Fix[] {
  const texts = criteria.filter(isTextAlone);
  return texts.slice(0, MOST_FIXES).map((one) => measureFix(one, measures));
}

/** Adds a measure to the plan, and puts its id in place of the criterion. */
export function measureFix(one: PlacedCriterion, measures: List<Measure>): Fix {
  const title = `Turn '${shortened(textOf(one), 40)}' into a measure`;
  return { title, blank: true, edits: () => measureEdits(one, measures) };
}

/** The steps of that fix. */
export function measureEdits(one: PlacedCriterion, measures: List<Measure>): readonly FixEdit[] {
  const { path } = one;
  const draft = draftFor(one);
  const id = idFor(draft.title, measures);
  const fields = draft.isWhole ? { measure: id } : { text: textOf(one), measure: id };
  return [
    { do: 'replace-fields', path, fields },
    { do: 'add-field', at: { block: 'measures' }, path: [], key: id, yaml: yamlOf(draft) },
  ];
}

/** The measure of a criterion; a date beside its text is that of each target that names none. */
function draftFor({ criterion: { by, text }, reading }: PlacedCriterion): Draft {
  if (!by || text === undefined) return draftOf(reading);
  const draft = draftOf(readingOf(text));
  return { ...draft, targets: draft.targets.map((target) => ({ by: by.last, ...target })) };
}

function textOf({ criterion, text }: PlacedCriterion): string {
  return criterion.text ?? text;
}

/** A new id from the first words of a title. */
function idFor(title: string, measures: List<Measure>): string {
  const all = words(title).map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, ''));
  const telling = all.filter(
    (word) => word !== '' && !/^(?:a|an|and|are|at|for|in|is|of|on|or|the|to|with)$/.test(word),
  );
  const name = telling.slice(0, MOST_WORDS).join('-') || 'measure';
  let id = name;
  for (let n = 2; measures.get(id) !== undefined; n += 1) id = `${name}-${n}`;
  return id;
}

/** The fields of the measure; a key without a value is for the author to fill in. */
function yamlOf({ title, unit, goodIs, baseline, targets }: Draft): string {
  const field = (key: string, value: string | number | undefined) =>
    value === undefined ? `${key}:` : `${key}: ${scalar(String(value))}`;
  const lines = [
    field('title', title),
    field('unit', unit),
    field('good-is', goodIs),
    'baseline:',
    `  ${field('value', baseline)}`,
    '  date:',
    'targets:',
    ...targets.flatMap(({ by, value, benchmark }) => [
      `  - ${field('by', by)}`,
      ...(benchmark === undefined
        ? [`    ${field('value', value)}`]
        : [`    ${field('benchmark', benchmark)}`, '    at: equal-or-better']),
    ]),
  ];
  return `\n  ${lines.join('\n  ')}`;
}

/** What was read in a criterion: its grade, its parts, the evidence; or why nobody can test it yet. */

import type { PlacedCriterion } from '../../checks/support/readings';
import { forExample, whyUntested } from '../../checks/support/untested';
import type { Grade } from '../../measures/reading';
import { RULES } from '../../measures/rules';
import type { Evidence, Reading } from '../../measures/shape';
import type { Action, Criterion } from '../../plan/types';
import type { Card } from '../card';
import type { Known } from '../known';
import { partsOf } from './reading';

/** What a grade means. */
export const grades: Readonly<Record<Grade, string>> = {
  measurable: 'Measurable: two people would come to the same answer.',
  verifiable: 'Verifiable: it exists, or it does not.',
  vague: 'Not yet testable.',
};

/** A criterion of an action; where a problem beside it says why it is vague, that is not said again. */
export function aboutCriterion(
  known: Known,
  one: PlacedCriterion,
  action: Action,
  isExplained: boolean,
): Card {
  const { grade, reading } = one;
  if (isHidden(known, reading)) return { name: '', about: grades[grade], facts: [] };
  return {
    name: '',
    about: grade === 'vague' && !isExplained ? whyNot(known, one, action) : grades[grade],
    facts: [...partsOf(known, one, action), ...fieldsOf(known, one), ...evidenceOf(known, reading)],
  };
}

function whyNot({ said }: Known, one: PlacedCriterion, action: Action): string {
  const why = `Not yet testable: ${said(whyUntested(one))}.`;
  const example = forExample(one, action.deadline?.day).trim();
  return example === '' ? why : `${why}\n\n${said(example)}`;
}

/** Parts of what must not be shown would be shown piece by piece. */
function isHidden({ shown }: Known, { text }: Reading): boolean {
  return shown(text) !== text;
}

/** What the fields of a criterion decide beyond its words. */
function fieldsOf({ said, lists }: Known, { criterion }: PlacedCriterion): readonly string[] {
  const { measure: id, 'tested-by': test } = criterion;
  const measure = id === undefined ? undefined : lists.measures.get(id)?.values;
  return [
    ...(measure ? [`Decided by the measure: ${said(measure.title ?? id ?? '')}`] : []),
    ...testOf(test).map(([name, text]) => `${name}: ${said(text)}`),
  ];
}

function testOf(test: Criterion['tested-by']): readonly (readonly [string, string])[] {
  const { method, sample, who, threshold } = test ?? {};
  const told = [
    ['Tested by', method],
    ['How many are looked at', sample],
    ['Who looks', who],
    ['Met when', threshold],
  ] as const;
  return told.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

const mostEvidence = 6;

/** Each word that counted or was set aside, with why. */
function evidenceOf({ said }: Known, { evidence, vague, text }: Reading): readonly string[] {
  const reasons = evidence.map((one) => {
    const word = vague.find(({ start, end }) => start === one.start && end === one.end);
    if (word) return `Why: ‘${said(one.text)}’, ${word.reason}`;
    const { says } = RULES[one.rule];
    return isWhole(one, text) ? `Why: ${says}` : `Why: ‘${said(one.text)}’ is ${says}`;
  });
  return [...new Set(reasons)].slice(0, mostEvidence);
}

function isWhole({ text }: Evidence, whole: string): boolean {
  return text.length === whole.trim().length;
}

/** The criteria of an action with what was read in each, read once however many checks ask. */

import type { Action, Criterion, Measure } from '../../plan/types';
import type { List } from '../../workspace/lists';
import type { Spot } from '../check';
import { type GradedCriterion, gradeCriterion } from './criteria';

type CriteriaField = 'success-criteria' | 'how-will-we-know';

/** A criterion with its place and its reading. */
export interface PlacedCriterion extends GradedCriterion {
  readonly criterion: Criterion;
  readonly path: readonly [CriteriaField, number];
}

interface Kept {
  readonly measures: List<Measure>;
  readonly placed: readonly PlacedCriterion[];
}

const kept = new WeakMap<readonly Criterion[], Kept>();
const nothing: readonly never[] = [];

/** The criteria of one field of an action; those that say nothing are left out. */
export function criteriaIn(
  action: Action,
  field: CriteriaField,
  measures: List<Measure>,
): readonly PlacedCriterion[] {
  const criteria = action[field];
  if (!criteria) return nothing;
  const known = kept.get(criteria);
  if (known?.measures === measures) return known.placed;
  const placed: PlacedCriterion[] = [];
  for (const [i, criterion] of criteria.entries()) {
    const { text, reading, grade } = gradeCriterion(criterion, measures);
    if (text !== '') placed.push({ text, reading, grade, criterion, path: [field, i] });
  }
  kept.set(criteria, { measures, placed });
  return placed;
}

/** The criteria of both fields. */
export function allCriteria(action: Action, measures: List<Measure>): readonly PlacedCriterion[] {
  return [
    ...criteriaIn(action, 'success-criteria', measures),
    ...criteriaIn(action, 'how-will-we-know', measures),
  ];
}

/** The place of a stretch of a criterion's text; the whole criterion where the stretch is not of it. */
export function stretchSpot(
  { criterion, path }: Pick<PlacedCriterion, 'criterion' | 'path'>,
  stretch: { readonly start: number; readonly end: number },
): Spot {
  if (stretch.end > (criterion.text?.length ?? 0)) return { path };
  return { path: [...path, 'text'], stretch: { start: stretch.start, end: stretch.end } };
}

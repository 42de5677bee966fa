import { isBareNumber, withoutBaseline } from './helps';
import type { Grade } from './rules';
import type { Evidence, Measure, Missing, Stretch } from './shape';

/** What a reader would have to ask before checking, in the order of asking. */
export function missingFrom(
  grade: Grade,
  evidence: readonly Evidence[],
  measures: readonly Measure[],
): Missing[] {
  const missing = new Set<Missing>();
  const rules = new Set(evidence.map(({ rule }) => rule));
  if (rules.has('blank')) {
    missing.add('blank');
  }
  if (grade === 'vague' && !rules.has('blank')) {
    const hasDirection = rules.has('direction-only');
    missing.add(hasDirection || rules.has('metric-name') ? 'amount' : 'fact');
    if (hasDirection) {
      missing.add('baseline');
    }
  }
  if (withoutBaseline({ measures }).length > 0) {
    missing.add('baseline');
  }
  if (measures.some(isBareNumber)) {
    missing.add('unit');
  }
  const isTimed = measures.some(({ by, within, every }) => by ?? within ?? every);
  const isDated = evidence.some(
    ({ rule, start }) =>
      rule === 'dated-quality' && !measures.some(({ baselineOn }) => isAt(baselineOn, start)),
  );
  if (!isTimed && !isDated) {
    missing.add('date');
  }
  return [...missing];
}

function isAt(stretch: Stretch | undefined, place: number): boolean {
  return stretch !== undefined && stretch.start <= place && place < stretch.end;
}

/** Refactoring: a criterion becomes a measure of the plan, with what was read of it filled in. */

import { isTextAlone, isTextByDate, measureFix } from '../../checks/support/measure-fix';
import { criteriaIn, type PlacedCriterion } from '../../checks/support/readings';
import { locate } from '../../plan/locate';
import type { ActionPart } from '../../plan/parts';
import { sameData } from '../../text/same';
import type { PlanSnapshot } from '../snapshot';
import { withBlanks } from './blanks';
import { type InAction, inAction, stepEdits } from './in-action';
import type { Asked, Offer } from './offer';
import { problemsAt } from './problems-at';

/** The criterion at a place as a measure, unless a fix does just that. */
export function* measureOffers({ snapshot, range, node }: Asked<PlanSnapshot>): Generator<Offer> {
  const own = node.on === 'key' && isField(node.path.at(-1)) ? undefined : inAction(node);
  const criterion = own && criterionAt(own, snapshot);
  if (!criterion) return;
  const { title, edits: steps } = measureFix(criterion, snapshot.lists.measures);
  const edits = stepEdits(snapshot, steps, own.part);
  const fixes = problemsAt(snapshot, range).flatMap((problem) => problem.fixes);
  if (fixes.some((fix) => sameData(fix.edits(snapshot.plan), edits))) return;
  yield {
    id: `measure ${own.path.join('.')}`,
    title,
    kind: 'refactor.rewrite',
    changes: () => [{ file: snapshot, edits: edits.map(withBlanks) }],
  };
}

function isField(step: unknown): step is PlacedCriterion['path'][0] {
  return step === 'success-criteria' || step === 'how-will-we-know';
}

/** The criterion that a path in an action leads to or into, where a measure would lose nothing of it. */
export function criterionAt(
  { part, path: [field, item = 0] }: InAction,
  { lists }: PlanSnapshot,
): PlacedCriterion | undefined {
  if (!isField(field)) return undefined;
  const all = criteriaIn(part.values, field, lists.measures);
  const one = all.find(({ path }) => path[1] === item);
  const isWhole = one && (isTextAlone(one) || (isTextByDate(one) && !hasComment(part, one)));
  return isWhole ? one : undefined;
}

/** Whether a comment stands between the fields of a criterion, or a text that may be one. */
function hasComment({ node, fragment }: ActionPart, { path }: PlacedCriterion): boolean {
  const { value } = locate(node, path);
  return value !== undefined && /\s#/.test(fragment.text.slice(value.start, value.end));
}

/** Where a new action goes in the text of a plan. */

import { lineBreakOf } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import type { Plan } from '../../plan/plan';
import { placeIn, putAt } from '../code-actions/action-place';
import { stepEdits } from '../code-actions/in-action';
import { shifted } from '../code-actions/shifted';
import type { PlanSnapshot } from '../snapshot';

/** The edits that put an action, its lines as at column 0, behind the last of a priority. */
export function newActionEdits(
  snapshot: PlanSnapshot,
  priority: number,
  yaml: string,
): readonly Edit[] {
  const { plan } = snapshot;
  const place = placeIn(priority, plan);
  if (!place) return asStep(snapshot, priority, yaml);
  const hasGap = plan.actions.some((one) => one.priority === priority) && areParted(plan);
  const item = shifted(`- ${yaml.replace(/\n/g, '\n  ')}\n`, place.column) ?? '';
  const text = plan.document.fragments[place.index]?.text ?? '';
  const lines = `${hasGap ? '\n' : ''}${item}`.replace(/\n/g, lineBreakOf(text));
  return putAt(snapshot, place, lines);
}

function asStep(snapshot: PlanSnapshot, priority: number, yaml: string): readonly Edit[] {
  return stepEdits(snapshot, [{ do: 'add-item', at: { priority }, path: ['actions'], yaml }]);
}

/** Whether a blank line stands between two actions of this plan. */
function areParted({ actions }: Plan): boolean {
  return actions.some(
    ({ part, priority }, i) =>
      actions[i + 1]?.priority === priority && /\n[ \t]*\r?\n$/.test(part.fragment.text),
  );
}

/** Where a new action goes in the text of a plan. */

import { addItem, lineBreakOf } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { pairOf } from '../../plan/locate';
import type { Plan } from '../../plan/plan';
import { stepEdits } from '../code-actions/in-action';
import { placeIn } from '../code-actions/move-action';
import { shifted } from '../code-actions/shifted';
import type { PlanSnapshot } from '../snapshot';

/** The edits that put an action, its lines as at column 0, behind the last of a priority. */
export function newActionEdits(
  snapshot: PlanSnapshot,
  priority: number,
  yaml: string,
): readonly Edit[] {
  const { plan, places } = snapshot;
  const place = placeIn(priority, plan);
  if (!place) return insteadOfNone(snapshot, priority, yaml) ?? asStep(snapshot, priority, yaml);
  const { index, offset, column } = place;
  const text = plan.document.fragments[index]?.text ?? '';
  const before = text.slice(0, offset);
  const isOpen = before !== '' && !before.endsWith('\n');
  const hasGap = plan.actions.some((one) => one.priority === priority) && areParted(plan);
  const item = shifted(`- ${yaml.replace(/\n/g, '\n  ')}\n`, column) ?? '';
  const whole = `${isOpen ? '\n' : ''}${hasGap ? '\n' : ''}${item}`;
  const at = places.offsetOf(index, offset);
  return [{ start: at, end: at, text: whole.replace(/\n/g, lineBreakOf(text)) }];
}

/** A priority that says `actions: []` gets a list with lines of its own. */
function insteadOfNone(
  { plan, places, document }: PlanSnapshot,
  priority: number,
  yaml: string,
): readonly Edit[] | undefined {
  for (const { node, fragment } of plan.priorities[priority]?.parts ?? []) {
    const pair = pairOf(node, 'actions');
    const none = pair && /^:[ \t]*(?=\[[ \t]*\])/.exec(fragment.text.slice(pair.key.end))?.[0];
    if (!pair || none === undefined || node.flow) continue;
    const start = pair.key.end + none.length;
    const end = fragment.text.indexOf(']', start) + 1;
    const value = { kind: 'list', items: [], flow: true, start, end } as const;
    const pairs = node.pairs.map((one) => (one === pair ? { key: one.key, value } : one));
    const target = { source: fragment.text, node: { ...node, pairs }, owner: undefined };
    const edit = addItem({ ...target, path: ['actions'] }, yaml);
    const first = places.offsetOf(document.fragments.indexOf(fragment), 0);
    return [{ ...edit, start: first + edit.start, end: first + edit.end }];
  }
  return undefined;
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

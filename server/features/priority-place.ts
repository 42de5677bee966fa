/** Where a priority stands in its plan. */

import type { Location } from 'vscode-languageserver-types';
import { pairOf } from '../plan/locate';
import type { PlanSnapshot } from './snapshot';

/** The id of a priority, by its position; of one without an id its first field. */
export function placeOfPriority(
  { uri, plan, places, document }: PlanSnapshot,
  position: number,
): Location | undefined {
  const head = plan.priorities[position]?.parts[0];
  const first = head && (pairOf(head.node, 'id') ?? head.node.pairs[0]);
  if (!head || !first) return undefined;
  return { uri, range: places.rangeIn(document.fragments.indexOf(head.fragment), first.key) };
}

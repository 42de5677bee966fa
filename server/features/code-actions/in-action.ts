/** What a position in an action is about. */

import type { Fix } from '../../checks/check';
import { fixEdits } from '../../engine/fixes';
import type { Edit } from '../../plan/document';
import type { ActionPart } from '../../plan/parts';
import type { Path } from '../../plan/path';
import type { NodeAt } from '../node-at';
import type { PlanSnapshot } from '../snapshot';

/** An action, and the path from it to a position. */
export interface InAction {
  readonly part: ActionPart;
  readonly path: Path;
}

/** The action in which a position lies; undefined outside of actions. */
export function inAction({ part, path }: NodeAt): InAction | undefined {
  const isInside = path[0] === 'priorities' && path[2] === 'actions' && path.length > 3;
  return part?.kind === 'action' && isInside ? { part, path: path.slice(4) } : undefined;
}

/** The edits of steps that begin at an action. */
export function stepEdits(
  { plan }: PlanSnapshot,
  steps: Fix['edits'],
  part?: ActionPart,
): readonly Edit[] {
  return fixEdits(plan, { title: '', edits: steps }, part);
}

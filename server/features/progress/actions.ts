/** All that a view shows of the actions of one plan. */

import type { PlanHistory } from '../../history/plan-history';
import { colourSchemeOf } from '../../progress/brag';
import type { NamedEntry, PlanActions } from '../../protocol';
import { type Known, knownIn } from '../known';
import type { PlanSnapshot } from '../snapshot';
import { officersIn, prioritiesIn, sourcesIn, stagesIn } from './lists';
import { rowsOf, unlisted } from './rows';

/** The actions of a plan, and what they belong to; `sharing` are the plans that share its sources. */
export function actionsOf(
  snapshot: PlanSnapshot,
  tellsProblems: boolean,
  sharing: readonly Known[] = [],
  history?: PlanHistory,
): PlanActions {
  const known = knownIn(snapshot);
  const rows = rowsOf(snapshot, tellsProblems, history);
  return {
    rows,
    priorities: prioritiesIn(known),
    stages: stagesIn(known),
    officers: [...officersIn(known), ...unlistedIn(rows)],
    sources: sourcesIn(known, sharing),
    colours: colourSchemeOf(snapshot.lists.plan).colours,
  };
}

function unlistedIn(rows: PlanActions['rows']): readonly NamedEntry[] {
  const ids = new Set<string>();
  for (const { seniors, leads } of rows) {
    for (const id of seniors) if (id.startsWith(unlisted)) ids.add(id);
    for (const id of leads) if (id.startsWith(unlisted)) ids.add(id);
  }
  return [...ids].map((id) => ({ id, title: id.slice(unlisted.length) }));
}

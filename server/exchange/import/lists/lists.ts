/** What the tables beside the actions list. */

import type { Fields, Value } from '../draft';
import type { Grid } from '../grid';
import type { Ledger } from '../ledger';
import type { Officers } from '../officers';
import type { Stages } from '../stages';
import { abbreviationsIn } from './abbreviations';
import { type ColourKey, colourKeyIn } from './colour-key';
import { takeOfficers } from './officers';
import { risksIn } from './risks';
import { sourcesIn } from './sources';
import { stagesIn } from './stages';

/** What was found, empty where no table has it. */
export interface ReadLists {
  readonly sources: Map<string, Value>;
  readonly abbreviations: Map<string, Value>;
  readonly risks: Map<string, Value>;
  readonly stages: Fields[];
  key: ColourKey | undefined;
}

/** Reads the tables that are about no actions. What none of them is stays unaccounted for. */
export function readLists(
  grids: readonly Grid[],
  officers: Officers,
  stages: Stages,
  ledger: Ledger,
): ReadLists {
  const found: ReadLists = {
    sources: new Map(),
    abbreviations: new Map(),
    risks: new Map(),
    stages: [],
    key: undefined,
  };
  for (const grid of grids) {
    const key = colourKeyIn(grid, ledger);
    found.key ??= key;
    if (key) continue;
    const windows = stagesIn(grid, stages, ledger);
    found.stages.push(...(windows ?? []));
    if (windows || takeOfficers(grid, officers, ledger)) continue;
    const isRead =
      taken(found.risks, risksIn(grid, officers, ledger)) ||
      taken(found.abbreviations, abbreviationsIn(grid, ledger));
    if (!isRead) taken(found.sources, sourcesIn(grid, ledger));
  }
  return found;
}

/** Adds the entries of a table, if it has any. */
function taken(entries: Map<string, Value>, more: Fields | undefined): boolean {
  for (const [key, value] of more ?? []) entries.set(key, value);
  return more !== undefined;
}

/** What the standings of many actions come to. */

import type { Standing } from './standing';

/** How many actions there are that were not given up, and of how many of them what is true. */
export interface Figures {
  readonly actions: number;
  readonly done: number;
  readonly late: number;
  readonly offTrack: number;
  readonly atRisk: number;
  readonly notUpdated: number;
  readonly dueBeforeBoard: number;
}

/** Counts. */
export function figuresOf(standings: Iterable<Standing>): Figures {
  const figures = {
    actions: 0,
    done: 0,
    late: 0,
    offTrack: 0,
    atRisk: 0,
    notUpdated: 0,
    dueBeforeBoard: 0,
  };
  for (const standing of standings) {
    if (standing.withdrawn) continue;
    figures.actions += 1;
    for (const flag of flags) if (standing[flag]) figures[flag] += 1;
  }
  return figures;
}

const flags = ['done', 'late', 'offTrack', 'atRisk', 'notUpdated', 'dueBeforeBoard'] as const;

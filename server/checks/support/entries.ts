/** What a plan holds besides its actions, entry by entry. */

import type { Path } from '../../plan/path';
import type { Lists } from '../../workspace/lists';
import type { At } from '../check';

/** The lists that entries are in. */
export const entryLists = [
  'plan',
  'sources',
  'officers',
  'boards',
  'stages',
  'priorities',
  'measures',
  'risks',
  'decisions',
] as const satisfies readonly (keyof Lists)[];

/** An entry as it was read, and where it stands. */
export interface PlacedEntry {
  readonly at: At;
  readonly path: Path;
  readonly values: object;
}

/** Each of them that stands in the plan itself; the reader hands out one that did not change as the same object. */
export function* ownEntries(
  lists: Pick<Lists, (typeof entryLists)[number]>,
): Generator<PlacedEntry> {
  const { plan, stages, priorities, risks, decisions } = lists;
  yield { at: { block: 'plan' }, path: [], values: plan };
  for (const block of ['sources', 'officers', 'boards', 'measures'] as const) {
    for (const { id, values, shared } of lists[block].entries) {
      if (!shared) yield { at: { block }, path: [id], values };
    }
  }
  for (const [i, { values }] of stages.entries()) {
    yield { at: { block: 'stages' }, path: [i], values };
  }
  for (const [priority, { values }] of priorities.entries()) {
    yield { at: { priority }, path: [], values };
  }
  if (risks) yield { at: { block: 'risks' }, path: [], values: risks };
  if (decisions) yield { at: { block: 'decisions' }, path: [], values: decisions };
}

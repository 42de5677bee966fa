/** Every place of a plan, outside its actions, that names an action. */

import type { Lists } from '../../workspace/lists';
import type { Spot } from '../check';

/** A ref as written, with its place. */
export interface NamedRef extends Spot {
  readonly ref: string;
}

/** The refs that deliverables, risks and decisions name, in order. */
export function* namedRefs({
  stages,
  risks,
  decisions,
}: Pick<Lists, 'stages' | 'risks' | 'decisions'>): Generator<NamedRef> {
  for (const [i, { values }] of stages.entries()) {
    for (const [j, { actions }] of (values.deliverables ?? []).entries()) {
      yield* refsAt('stages', [i, 'deliverables', j, 'actions'], actions);
    }
  }
  for (const [id, { actions }] of risks ?? []) yield* refsAt('risks', [id, 'actions'], actions);
  for (const [i, { actions }] of (decisions ?? []).entries()) {
    yield* refsAt('decisions', [i, 'actions'], actions);
  }
}

function* refsAt(
  block: string,
  path: readonly (string | number)[],
  refs: readonly string[] = [],
): Generator<NamedRef> {
  for (const [i, ref] of refs.entries()) yield { at: { block }, path: [...path, i], ref };
}

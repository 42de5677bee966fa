/** Which recommendations no action answers: the one count of lenses, cards, forms and the tree of progress. */

import type { Source } from '../plan/types';
import { type Answers, unansweredIn } from '../progress/answers';
import type { Entry } from '../workspace/lists';
import { type Known, knownIn } from './known';
import type { Neighbours } from './names/home';
import type { Snapshot } from './snapshot';
import { tallyOf } from './tally';

/** A recommendation by its number or letter, and its text. */
export type Recommendation = ReturnType<typeof unansweredIn>[number];

/** The recommendations of a source that no action of some plans answers. */
export function unansweredOver(
  plans: readonly Known[],
  id: string,
  source: Source,
): readonly Recommendation[] {
  return unansweredIn(source, answersOver(plans, id));
}

/**
 * The same of an entry in the list of a plan. A shared source is for all plans to answer that have it from
 * `golden-thread.yaml`; `sharing` are the plans that have the same file.
 */
export function unansweredOf(
  known: Known,
  { id, values, shared }: Entry<Source>,
  sharing: readonly Known[],
): readonly Recommendation[] {
  // A plan's own entry goes before the shared one.
  const others = shared ? sharing.filter(({ lists }) => lists.sources.get(id)?.shared) : [];
  return unansweredOver(others.length > 0 ? others : [known], id, values);
}

/** The plans that share the sources of a plan, itself among them; none where all its sources are its own. */
export async function sharingSources(
  snapshot: Snapshot,
  neighbours: Neighbours,
): Promise<readonly Known[]> {
  if (snapshot.kind === 'config') return [];
  const { lists, config } = snapshot;
  const isShared = lists.sources.entries.some(({ shared }) => shared);
  return isShared && config ? (await neighbours(config)).map(knownIn) : [];
}

function answersOver(plans: readonly Known[], id: string): Answers {
  const answers = plans.flatMap((known) => tallyOf(known).answers.get(id) ?? []);
  return {
    recommendations: new Set(answers.flatMap(({ recommendations }) => [...recommendations])),
    whole: answers.some(({ whole }) => whole),
  };
}

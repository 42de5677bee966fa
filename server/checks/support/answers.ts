/** Which sources and recommendations the actions of a plan answer. */

import type { Action, Source } from '../../plan/types';
import type { Entry, SourceList } from '../../workspace/lists';

/** One link: the code, and the recommendation where it names one. */
export type LinkFact = readonly [source: string, recommendation?: string];

/** What a check on the plan notes of an action's links. */
export function linkFacts({ links }: Action): readonly LinkFact[] {
  return (links ?? []).map(({ source, recommendation }) =>
    recommendation === undefined ? [source] : [source, recommendation],
  );
}

/** The recommendations that links name, by the id of their source; a source linked at all has an entry. */
export function answersBySource(
  links: Iterable<readonly LinkFact[]>,
  sources: SourceList,
): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const facts of links) {
    for (const [code, recommendation] of facts) {
      const id = sources.find(code)?.id;
      if (id === undefined) continue;
      const named = answers.get(id) ?? new Set();
      answers.set(id, named);
      if (recommendation !== undefined) named.add(recommendation);
    }
  }
  return answers;
}

/** The plan's own sources: those that it shares with others are for all of them together to answer. */
export function ownSources({ entries }: SourceList): readonly Entry<Source>[] {
  return entries.filter(({ shared }) => !shared);
}

/** Whether work of this kind is an origin that asks for no answer. */
export function asksForNothing({ kind }: Source): boolean {
  return kind === 'business-as-usual' || kind === 'partnership';
}

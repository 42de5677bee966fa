/** Which sources and recommendations the actions of a plan answer. */

import type { Action, Source } from '../plan/types';
import type { Entry, SourceList } from '../workspace/lists';

/** One link: the code, and the recommendation where it names one. */
export type LinkFact = readonly [source: string, recommendation?: string];

/** What a check on the plan notes of an action's links. */
export function linkFacts({ links }: Action): readonly LinkFact[] {
  return (links ?? []).map(({ source, recommendation }) =>
    recommendation === undefined ? [source] : [source, recommendation],
  );
}

/**
 * What the actions in force of a plan link to that is not its own: for each of them the sources that it shares
 * with others, by their ids, and codes that are in no list. Actions without such links are left out.
 */
export function sharedLinks(
  actions: Iterable<Action>,
  sources: SourceList,
): readonly (readonly LinkFact[])[] {
  if (!sources.entries.some(({ shared }) => shared)) return [];
  const all: (readonly LinkFact[])[] = [];
  for (const action of actions) {
    if (action.withdrawn) continue;
    const own = linkFacts(action).flatMap(([code, ...rest]): LinkFact[] => {
      const found = sources.find(code);
      return found && !found.shared ? [] : [[found?.id ?? code, ...rest]];
    });
    if (own.length > 0) all.push(own);
  }
  return all;
}

/** What actions answer of a source. */
export interface Answers {
  readonly recommendations: ReadonlySet<string>;
  /** Some action links to the source as a whole. */
  readonly whole: boolean;
}

/** What is answered of each source, by its id; one to which nothing links has no entry. */
export function answersBySource(
  links: Iterable<readonly LinkFact[]>,
  sources: SourceList,
): ReadonlyMap<string, Answers> {
  const answers = new Map<string, { recommendations: Set<string>; whole: boolean }>();
  for (const facts of links) {
    for (const [code, recommendation] of facts) {
      const id = sources.find(code)?.id;
      if (id === undefined) continue;
      const answered = answers.get(id) ?? { recommendations: new Set(), whole: false };
      answers.set(id, answered);
      if (recommendation === undefined) answered.whole = true;
      else answered.recommendations.add(recommendation);
    }
  }
  return answers;
}

/** The recommendations of a source that no action answers, by number or letter. */
export function unansweredIn(
  { recommendations }: Source,
  answers: Answers | undefined,
): readonly (readonly [recommendation: string, text: string])[] {
  return [...(recommendations ?? [])].filter(([one]) => !answers?.recommendations.has(one));
}

/** The plan's own sources: those that it shares with others are for all of them together to answer. */
export function ownSources({ entries }: SourceList): readonly Entry<Source>[] {
  return entries.filter(({ shared }) => !shared);
}

/** Whether work of this kind is an origin that asks for no answer. */
export function asksForNothing({ kind }: Source): boolean {
  return kind === 'business-as-usual' || kind === 'partnership';
}

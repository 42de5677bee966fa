/** What all plans of a moment together answer of the sources that they share. */

import type { Side } from '../../history/change';
import { answersBySource } from '../../progress/answers';
import { linksTo, type State } from '../sharing';

/** Tells of a plan's side what all plans under its configuration answer; undefined where nobody knows. */
export type SharedAnswers = (side: Side, config: string | undefined) => Promise<Side['shared']>;

/** Reads the plans that a configuration may set once, when the first of them is compared. */
export function sharedAnswers(
  now: State,
  plansUnder: (config: string) => Promise<readonly string[]>,
): SharedAnswers {
  const known = new Map<string, ReturnType<typeof linksTo>>();
  const linksUnder = async (config: string) => await linksTo(config, await plansUnder(config), now);
  return async ({ lists }, config) => {
    if (config === undefined || !lists.sources.entries.some(({ shared }) => shared))
      return undefined;
    const asked = known.get(config) ?? linksUnder(config);
    known.set(config, asked);
    const links = await asked;
    return links && answersBySource(links, lists.sources);
  };
}

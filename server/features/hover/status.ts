/** Hover on the status of an action. */

import { ratingFacts } from '../about/rating';
import { markdownOf } from '../card';
import type { Known } from '../known';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** How the action is rated, beside what is reported of it. */
export function statusHover(node: NodeAt, known: Known): Told | undefined {
  const { part, path } = node;
  if (node.on !== 'value' || node.value?.kind !== 'scalar' || part?.kind !== 'action')
    return undefined;
  // priorities, its number, actions, its number, status.
  if (path.length !== 5 || path.at(-1) !== 'status') return undefined;
  const facts = ratingFacts(known, part.values);
  if (facts.length === 0) return undefined;
  const { start, end } = node.value;
  return { markdown: markdownOf({ name: '', facts }), stretch: { start, end } };
}

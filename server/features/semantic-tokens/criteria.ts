/** What was read in criteria: amounts with their units, dates, and words that nobody could check. */

import { allCriteria, type PlacedCriterion } from '../../checks/support/readings';
import type { Stretch } from '../../measures/reading';
import type { Fragment } from '../../plan/document';
import { locate, stretchOf } from '../../plan/locate';
import { partsOf } from '../../plan/parts';
import type { Node } from '../../plan/tree';
import type { Lists } from '../../workspace/lists';
import type { Token, TokenType } from './legend';

/** The tokens in the criteria of the actions of a fragment. */
export function criteriaTokens(fragment: Fragment, { measures }: Lists): readonly Token[] {
  return partsOf(fragment).flatMap((part) => {
    if (part.kind !== 'action') return [];
    return allCriteria(part.values, measures).flatMap((one) =>
      inCriterion(one, part.node, fragment),
    );
  });
}

function inCriterion(
  { criterion, path, reading }: PlacedCriterion,
  root: Node | undefined,
  { text: source }: Fragment,
): readonly Token[] {
  const { value } = locate(root, [...path, 'text']);
  const { text = '' } = criterion;
  if (value?.kind !== 'scalar' || value.value !== text) return [];
  const token = (type: TokenType, stretch: Stretch | undefined): readonly Token[] => {
    // What is read after the text comes from the fields beside it.
    if (!stretch || stretch.end > text.length || stretch.start >= stretch.end) return [];
    return [{ ...stretchOf(source, value, stretch.start, stretch.end), type }];
  };
  return [
    ...reading.measures.flatMap((measure) => [
      ...token('amount', measure.value),
      ...token('amount', measure.baseline),
      ...token('unit', measure.unit),
      ...token('date', measure.by && dateAlone(measure.by)),
    ]),
    ...reading.vague.flatMap((word) =>
      token('criterion', word).map((one) => ({ ...one, modifier: 'vague' }) as const),
    ),
  ];
}

/** A date without the word that leads to it. */
function dateAlone({ text, start, end }: Stretch): Stretch {
  const lead = /^(?:by|before|until|in|from)\s+/i.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), start: start + lead, end };
}

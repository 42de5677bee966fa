/** Where links stand, and how others come in their place. */

import type { Link } from '../../plan/values';
import type { At, FixEdit, Spot } from '../check';

/** Where one link stands in the list of an action. */
export type LinkPlace = Pick<Link, 'item' | 'start' | 'end'>;

/** The place of links that follow one another: in each item of the list, all of them there. */
export function spotsOf(links: readonly LinkPlace[], at?: At): readonly Spot[] {
  const items = new Map<number, LinkPlace>();
  for (const { item, start, end } of links) {
    items.set(item, { item, start: items.get(item)?.start ?? start, end });
  }
  return [...items.values()].map(({ item, start, end }) => ({
    ...(at !== undefined && { at }),
    path: ['links', item],
    stretch: { start, end },
  }));
}

/** Puts a text in the place of links that follow one another; what stood in further items goes. */
export function inPlaceOf(spots: readonly Spot[], text: string): readonly FixEdit[] {
  // A comma goes with the item before it, so that two which go share none.
  return spots.map((spot, i) =>
    i === spots.length - 1 ? { do: 'replace', ...spot, text } : { do: 'remove', ...spot },
  );
}

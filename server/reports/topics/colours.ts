/** What the colours of this plan mean. */

import type { Colour } from '../../progress/brag';
import { countedRatings } from '../../progress/roll-up';
import { ratingMark } from '../marks';
import { topic } from '../topic';

interface KeyEntry {
  readonly rating: (typeof countedRatings)[number];
  readonly colour: Colour;
  readonly meaning: string;
}

interface ColoursData {
  readonly ratings: readonly KeyEntry[];
  /** Colours of the plan's key that mean no rating in so many words. */
  readonly others: readonly { readonly colour: Colour; readonly meaning: string }[];
}

/** What each rating means where the plan's own key does not say: the rules are in `docs/rating.md`. */
const usual: Readonly<Record<KeyEntry['rating'], string>> = {
  complete: 'Reported complete, with evidence',
  'on-track': 'Nothing that is written speaks against it',
  'at-risk': 'Something on the way is late, or a measure is behind its line',
  'off-track': 'The deadline has passed, or cannot be kept',
  'not-updated': 'Nothing was reported since the last meeting',
  'not-started': 'Nothing is reported as begun',
};

/** The key. The plan's own words stand beside the ratings that they name, and what else it says below. */
export const coloursTopic = topic<ColoursData>({
  key: 'colours',
  data: ({ scheme: { colours, meanings, named, unread } }) => ({
    ratings: countedRatings.map((rating) => ({
      rating,
      colour: colours[rating],
      meaning: (named.has(rating) ? meanings.get(colours[rating]) : undefined) ?? usual[rating],
    })),
    others: [...unread].map((colour) => ({ colour, meaning: meanings.get(colour) ?? '' })),
  }),
  section: ({ ratings, others }, { scheme }) => ({
    id: 'colours',
    title: 'What the colours mean',
    blocks: [
      {
        kind: 'key',
        entries: ratings.map(({ rating, meaning }) => ({
          mark: ratingMark(rating, scheme),
          meaning,
        })),
      },
      ...(others.length > 0
        ? [
            {
              kind: 'items',
              items: others.map(
                ({ colour, meaning }) =>
                  `${capital(colour)} in the plan’s own key: ${meaning}. No rating of this report says just that.`,
              ),
            } as const,
          ]
        : []),
    ],
  }),
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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

/** What each rating means where the plan's own key does not say: the rules are in `docs/rating.md`. */
const usual: Readonly<Record<KeyEntry['rating'], string>> = {
  complete: 'Reported complete, with evidence',
  'on-track': 'Nothing that is written speaks against it',
  'at-risk': 'Something on the way is late, or a measure is behind its line',
  'off-track': 'The deadline has passed, or cannot be kept',
  'not-updated': 'Nothing was reported since the last meeting',
  'not-started': 'Nothing is reported as begun',
};

/** The key. */
export const coloursTopic = topic<readonly KeyEntry[]>({
  key: 'colours',
  data: ({ scheme: { colours, meanings } }) =>
    countedRatings.map((rating) => ({
      rating,
      colour: colours[rating],
      meaning: meanings.get(colours[rating]) ?? usual[rating],
    })),
  section: (entries, { scheme }) => ({
    id: 'colours',
    title: 'What the colours mean',
    blocks: [
      {
        kind: 'key',
        entries: entries.map(({ rating, meaning }) => ({
          mark: ratingMark(rating, scheme),
          meaning,
        })),
      },
    ],
  }),
});

/** The colours in which a plan shows how it stands: a view of the ratings, by the plan's own key. */

import type { PlanHead } from '../plan/types';
import type { Rating } from './rating-rules';

/** The colours of BRAG, and grey for what nobody can tell. */
export type Colour = 'blue' | 'red' | 'amber' | 'green' | 'grey';

/** What the ratings look like in a plan. */
export interface ColourScheme {
  readonly colours: Readonly<Record<Rating, Colour>>;
  /** What the plan's key says of a colour, in its words. */
  readonly meanings: ReadonlyMap<Colour, string>;
}

const usual: Readonly<Record<Rating, Colour>> = {
  complete: 'blue',
  'on-track': 'green',
  'at-risk': 'amber',
  'off-track': 'red',
  'not-started': 'grey',
  'not-updated': 'grey',
  withdrawn: 'grey',
};

const names: Readonly<Record<string, Colour>> = {
  blue: 'blue',
  red: 'red',
  amber: 'amber',
  orange: 'amber',
  yellow: 'amber',
  green: 'green',
  grey: 'grey',
  gray: 'grey',
  white: 'grey',
};

/** How keys speak of each rating; longer words before those that they hold. */
const words: readonly (readonly [Rating, RegExp])[] = [
  ['not-updated', /\bnot (?:been )?updated\b|\bno update\b/i],
  ['not-started', /\bnot (?:yet )?(?:been )?(?:started|begun|due)\b|\byet to (?:start|begin)\b/i],
  ['off-track', /\boff[ -]track\b|\boverdue\b|\bnot on (?:track|target|schedule)\b|\bserious/i],
  ['at-risk', /\bat risk\b|\bslipp|\bsome (?:delay|concern|risk)/i],
  ['on-track', /\bon (?:track|target|schedule|course)\b|\bunder ?way\b|\bin progress\b/i],
  ['complete', /(?<!not (?:yet )?(?:been )?)\b(?:completed?|delivered|done|achieved|finished)\b/i],
  ['withdrawn', /\bwithdrawn\b|\bno longer\b/i],
];

/** From the best to the worst, as far as they can be compared. */
const byMerit: readonly Rating[] = ['complete', 'on-track', 'at-risk', 'off-track'];

/**
 * The colours of a plan: those that its key gives to a rating in so many words, else the usual ones. Where
 * the usual colour of a rating stands for a better one in this plan, it gets the next worse one's colour, so
 * that nothing looks better than it is.
 */
export function colourSchemeOf({ brag }: Pick<PlanHead, 'brag'>): ColourScheme {
  const meanings = new Map<Colour, string>();
  const own = new Map<Rating, Colour>();
  for (const [name, meaning] of brag ?? []) {
    const colour = names[name.trim().toLowerCase()];
    if (!colour) continue;
    if (!meanings.has(colour)) meanings.set(colour, meaning);
    for (const rating of ratingsIn(meaning)) if (!own.has(rating)) own.set(rating, colour);
  }
  const colourOf = (rating: Rating): Colour => {
    const mine = own.get(rating);
    if (mine) return mine;
    const place = byMerit.indexOf(rating);
    const isTaken = byMerit.some((one, i) => i < place && own.get(one) === usual[rating]);
    const worse = byMerit.slice(place + 1).find((one) => own.has(one));
    return isTaken ? (worse && own.get(worse)) || 'red' : usual[rating];
  };
  const colours: Readonly<Record<Rating, Colour>> = {
    complete: colourOf('complete'),
    'on-track': colourOf('on-track'),
    'at-risk': colourOf('at-risk'),
    'off-track': colourOf('off-track'),
    'not-started': colourOf('not-started'),
    'not-updated': colourOf('not-updated'),
    withdrawn: colourOf('withdrawn'),
  };
  return { colours, meanings };
}

/** The ratings that the first clause of a meaning names; what follows explains. */
function ratingsIn(meaning: string): readonly Rating[] {
  let [clause = ''] = /^[^;.:]*/.exec(meaning) ?? [];
  return words.flatMap(([rating, pattern]) => {
    const found = pattern.test(clause);
    clause = clause.replace(pattern, ' ');
    return found ? [rating] : [];
  });
}

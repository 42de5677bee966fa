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
  /** The ratings that its key names: what it says of their colours is what they mean. */
  readonly named: ReadonlySet<Rating>;
  /** The colours of its key that no rating has from it: what they mean is not in any rating's words. */
  readonly unread: ReadonlySet<Colour>;
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

/** How keys speak of each rating; a clause names one where it begins so. */
const words: readonly (readonly [Rating, RegExp])[] = [
  ['not-updated', /^(?:not (?:been )?updated|no updates?)\b/i],
  ['not-started', /^(?:not (?:yet )?(?:been )?(?:started|begun|due)|yet to (?:start|begin))\b/i],
  [
    'off-track',
    /^(?:off[ -]track|overdue|(?:not (?:yet )?|no longer )on (?:track|target|schedule|course)|serious(?:ly)?)\b/i,
  ],
  ['at-risk', /^(?:at risk|slipp(?:age|ed|ing)|some (?:delays?|concerns?|risks?|slippage))\b/i],
  ['on-track', /^(?:on[ -](?:track|target|schedule|course)|under ?way|in progress)\b/i],
  ['complete', /^(?:completed?|delivered|done|achieved|finished)\b/i],
  ['withdrawn', /^(?:withdrawn|no longer (?:needed|required|relevant|in force))\b/i],
];

/** What stands before those words and says nothing else: 'the action is', 'progress has been'. */
const fillers =
  /^(?:(?:the|this|all|actions?|progress|delivery|work|tasks?|it|is|are|has|have|been|fully|now|already|currently)\b[\s:-]*)+/i;

/** From the best to the worst, as far as they can be compared. */
const byMerit: readonly Rating[] = ['complete', 'on-track', 'at-risk', 'off-track'];

/** What looks worst first. */
const worstFirst: readonly Colour[] = ['red', 'amber', 'grey', 'green', 'blue'];

/** That the words of a colour name a rating. */
interface Claim {
  readonly colour: Colour;
  /** They name no other. */
  readonly isAlone: boolean;
  /** They say nothing besides. */
  readonly isAll: boolean;
}

/**
 * The colours of a plan: those that its key gives to a rating in so many words, else the usual ones. Where
 * the usual colour of a rating stands for a better one in this plan, it gets the next worse one's colour, so
 * that nothing looks better than it is.
 */
export function colourSchemeOf({ brag }: Pick<PlanHead, 'brag'>): ColourScheme {
  const meanings = new Map<Colour, string>();
  const claims = new Map<Rating, Claim[]>();
  for (const [name, meaning] of brag ?? []) {
    const colour = names[name.trim().toLowerCase()];
    if (!colour) continue;
    const before = meanings.get(colour);
    meanings.set(colour, before === undefined ? meaning : `${before}; ${meaning}`);
    const found = ratingsIn(meaning);
    for (const [rating, isAll] of found) {
      const claim = { colour, isAlone: found.size === 1, isAll };
      claims.set(rating, [...(claims.get(rating) ?? []), claim]);
    }
  }
  const own = new Map<Rating, Colour>();
  for (const [rating, all] of claims) own.set(rating, all.reduce(surer).colour);
  const colours = coloursBy(own);
  const read = new Set(own.values());
  return {
    colours,
    meanings,
    named: new Set(own.keys()),
    unread: new Set([...meanings.keys()].filter((colour) => !read.has(colour))),
  };
}

/** Of two colours that claim a rating the one that names it alone, else in whole, else the one that looks worse. */
function surer(a: Claim, b: Claim): Claim {
  if (a.isAlone !== b.isAlone) return a.isAlone ? a : b;
  if (a.isAll !== b.isAll) return a.isAll ? a : b;
  return worstFirst.indexOf(b.colour) < worstFirst.indexOf(a.colour) ? b : a;
}

function coloursBy(own: ReadonlyMap<Rating, Colour>): Readonly<Record<Rating, Colour>> {
  const colours = { ...usual };
  for (const [rating, colour] of own) colours[rating] = colour;
  for (const [place, rating] of byMerit.entries()) {
    if (own.has(rating)) continue;
    const better = byMerit.slice(0, place);
    const isFree = (colour: Colour) => better.every((one) => colours[one] !== colour);
    const worse = byMerit.slice(place + 1).flatMap((one) => own.get(one) ?? []);
    const choice = [usual[rating], ...worse, ...worstFirst];
    colours[rating] = choice.find(isFree) ?? 'grey';
  }
  return colours;
}

/** The ratings that the first clause of a meaning names, each with whether it says no more; what follows explains. */
function ratingsIn(meaning: string): ReadonlyMap<Rating, boolean> {
  const [clause = ''] = /^[^;.:]*/.exec(meaning) ?? [];
  const found = new Map<Rating, boolean>();
  for (const one of clause.split(/,?\s+or\s+|\s*\/\s*/i)) {
    const said = one.trim().replace(fillers, '');
    const [rating, pattern] = words.find(([, begins]) => begins.test(said)) ?? [];
    if (rating && pattern) found.set(rating, said.replace(pattern, '').trim() === '');
  }
  return found;
}

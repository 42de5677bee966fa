/** How the actions of a plan are rated: the one rating of tree, lenses, hints, hovers and panels. */

import type { ActionEntry } from '../plan/plan';
import type { Action } from '../plan/types';
import { boardCycleOf } from '../progress/board-cycle';
import { type ActionRating, raterOf } from '../progress/rating';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { onMeeting } from '../workspace/meeting-words';
import type { Known } from './known';

/** What decides of a rating besides its action and those that it waits for. */
interface Basis {
  readonly asOf: IsoDay;
  /** The last meeting, in all that is said of it. */
  readonly last: string | undefined;
  readonly measures: Lists['measures'];
}

interface Rater {
  readonly lists: Lists;
  rate(action: Action): ActionRating;
}

interface Kept {
  readonly basis: Basis;
  /** The actions that it waits for; undefined stands for a ref that nobody has. */
  readonly needs: readonly (Action | undefined)[];
  readonly rating: ActionRating;
}

const raters = new WeakMap<readonly ActionEntry[], Rater>();
const ratings = new WeakMap<Action, Kept>();
const nothing: readonly undefined[] = [];

/** The rating of an action of a file: the same object as before as long as nothing that decides of it is other. */
export function ratingIn({ actions, lists }: Known, action: Action): ActionRating {
  let rater = raters.get(actions);
  if (rater?.lists !== lists) {
    rater = { lists, rate: rememberingRater(actions, lists) };
    raters.set(actions, rater);
  }
  return rater.rate(action);
}

function rememberingRater(
  actions: readonly ActionEntry[],
  lists: Lists,
): (action: Action) => ActionRating {
  const { asOf, measures } = lists;
  const { board, last: day } = boardCycleOf(lists);
  const last = board && day && `${day} ${onMeeting(board, day)}`;
  const basis: Basis = { asOf, last, measures };
  const byRef = new Map<string, Action>();
  for (const { values } of actions) {
    if (values.ref !== undefined && !byRef.has(values.ref)) byRef.set(values.ref, values);
  }
  let rate: ReturnType<typeof raterOf> | undefined;
  return (action) => {
    const needs = action['depends-on']?.map((ref) => byRef.get(ref)) ?? nothing;
    const before = ratings.get(action);
    if (before && isSame(before.basis, basis) && sameItems(before.needs, needs)) {
      return before.rating;
    }
    rate ??= raterOf(
      actions.map(({ values }) => values),
      lists,
    );
    const rating = rate(action);
    ratings.set(action, { basis, needs, rating });
    return rating;
  };
}

function isSame(a: Basis, b: Basis): boolean {
  return a === b || (a.asOf === b.asOf && a.last === b.last && a.measures === b.measures);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

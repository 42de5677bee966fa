/** What became of an action since the last meeting of its plan's board. */

import type { Action } from '../plan/types';
import { type ActionOn, actionOn, isClosed, isSilent } from '../progress/action-on';
import type { BoardCycle } from '../progress/board-cycle';
import { addDays, type IsoDay } from '../text/dates';
import { matchActions } from './matching';
import type { PlanHistory } from './plan-history';
import { versionOn } from './version';

/** What can have become of an action, what matters most to a board first; several can be at once. */
export const sinceBoardNews = [
  'slipped',
  'at-risk',
  'walked-back',
  'not-updated',
  'complete',
  'updated',
  'added',
  'withdrawn',
] as const;
export type SinceBoard = (typeof sinceBoardNews)[number];

/** An action before the last meeting; null for one that was not in the plan then, undefined where nobody knows. */
export type ActionBefore = Action | null | undefined;

/** The last day before a meeting: what happens on its day comes after what it was told. */
function eve(meeting: IsoDay): IsoDay {
  return addDays(meeting, -1);
}

/** The actions of a plan as they were before the last meeting, as its history tells. */
export function actionsBefore(
  actions: readonly Action[],
  { last }: Pick<BoardCycle, 'last'>,
  history: Pick<PlanHistory, 'versions'> | undefined,
): readonly ActionBefore[] {
  const version = last && history && versionOn(history.versions, eve(last));
  if (!version) return actions.map(() => undefined);
  const old = version.plan.actions.map(({ values }) => values);
  const found: ActionBefore[] = actions.map(() => null);
  for (const [i, j] of matchActions(old, actions).pairs) found[j] = old[i];
  return found;
}

/**
 * What became of an action since the last meeting, by its dates and, where its state before is known, by that.
 * Undefined where the board has not met, or nobody can tell when; empty where nothing was to become of it.
 */
export function sinceBoard(
  action: Action,
  { asOf, last }: Pick<BoardCycle, 'asOf' | 'last'>,
  before: ActionBefore,
): readonly SinceBoard[] | undefined {
  if (last === undefined) return undefined;
  const now = actionOn(action, asOf);
  const then = actionOn(before ?? action, eve(last));
  const news = new Set<SinceBoard>();
  if (before === null) news.add('added');
  if (now.withdrawn) {
    if (!then.withdrawn) news.add('withdrawn');
    return [...news];
  }
  const wasComplete = before !== null && then.status === 'complete';
  if (now.status === 'complete' && !wasComplete) news.add('complete');
  if (now.status !== 'complete' && wasComplete) news.add('walked-back');
  if (isLater(now.deadline, before === null ? undefined : then.deadline)) news.add('slipped');
  if (isTroubled(now) && (before === null || !isTroubled(then))) news.add('at-risk');
  if (!isClosed(now) && isSilent(now, last)) news.add('not-updated');
  else if (!isSilent(now, last) && news.size === 0) news.add('updated');
  return sinceBoardNews.filter((one) => news.has(one));
}

function isLater(now: IsoDay | undefined, then: IsoDay | undefined): boolean {
  return now !== undefined && then !== undefined && now > then;
}

function isTroubled({ status }: ActionOn): boolean {
  return status === 'at-risk' || status === 'off-track';
}

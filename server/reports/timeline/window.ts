/** From when to when a timeline goes, and what lies on it besides actions. */

import { stageName } from '../../checks/support/naming';
import { addDays, type IsoDay } from '../../text/dates';
import type { StageWindow } from '../../workspace/lists';
import { meetingsAfter, ownBoard } from '../../workspace/meetings';
import type { PanelPlan } from '../panels/panel';
import { type TimeScale, timeScale } from '../pictures/time-scale';

/** A line of time with all that has a place on it. */
export interface Axis {
  readonly scale: TimeScale;
  readonly asOf: IsoDay;
  readonly stages: readonly { readonly title: string; readonly window: StageWindow }[];
  /** The plan's board, where it says when it meets, and its meetings. */
  readonly board: string | undefined;
  readonly meetings: readonly IsoDay[];
}

/** So far beyond the plan a day may lie and still be on the line: one wrong digit must not squeeze all others. */
const daysBeyond = 366;

/** More meetings than these nobody tells apart on a line. */
const mostMeetings = 120;

/** Names of months side by side in a narrow panel. */
const mostTicks = 6;

/**
 * The line that holds the plan and its stages, and the as-of date and the `days` where they are not far
 * beyond; of a plan that says not how long it lasts those days alone.
 */
export function axisOf({ lists, shown }: PanelPlan, days: readonly IsoDay[]): Axis {
  const { plan, stages, asOf } = lists;
  const ends = [
    plan.starts?.day,
    plan.ends?.day,
    ...stages.flatMap((one) => [one.starts, one.ends]),
  ];
  const known = ends.filter((day) => day !== undefined).sort();
  const from = known[0] ?? '';
  const to = known.at(-1) ?? '';
  const isNear = (day: IsoDay) =>
    known.length === 0 || (day >= addDays(from, -daysBeyond) && day <= addDays(to, daysBeyond));
  const all = [...known, ...[asOf, ...days].filter(isNear)].sort();
  const scale = timeScale(all[0] ?? asOf, all.at(-1) ?? asOf, mostTicks);
  const [id = '', board] = ownBoard(lists) ?? [];
  const meetings = board
    ? meetingsAfter(board, addDays(scale.starts, -1), mostMeetings).filter(
        (day) => day <= scale.ends,
      )
    : [];
  return {
    scale,
    asOf,
    stages: stages.map((window) => ({ title: shown(stageName(window)), window })),
    board: meetings.length > 0 ? shown(board?.title ?? id) : undefined,
    meetings,
  };
}

/** Which stage an action belongs to. */

import type { Action } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { StageWindow } from './lists';

/** What an action says of its stage. */
type Placed = { readonly [K in 'stage' | 'deadline']?: Action[K] | undefined };

/** The stage that an action names, else the one in whose window its deadline falls. */
export function stageOf(action: Placed, stages: readonly StageWindow[]): StageWindow | undefined {
  if (action.stage !== undefined) return stages.find(({ values }) => values.id === action.stage);
  const day = action.deadline?.day;
  return day === undefined ? undefined : stages.find((stage) => isInWindow(day, stage));
}

/** Whether a day lies in a stage's window; an open side leaves nothing out. */
export function isInWindow(day: IsoDay, { starts, ends }: StageWindow): boolean {
  return (starts === undefined || day >= starts) && (ends === undefined || day <= ends);
}

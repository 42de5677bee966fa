import type { Action, PlanHead } from '../../plan/types';
import type { IsoDay } from '../../text/dates';

/** Whether a day lies in the life of the plan; a side that the plan does not say leaves nothing out. */
export function isInPlan(day: IsoDay, { starts, ends }: PlanHead): boolean {
  return (!starts || day >= starts.day) && (!ends || day <= ends.day);
}

/** The day on which an action is due, unless that cannot be: what follows from it has been told there. */
export function soundDeadline({ deadline }: Action, plan: PlanHead): IsoDay | undefined {
  const day = deadline?.day;
  return day !== undefined && isInPlan(day, plan) ? day : undefined;
}

/** The report of a plan that was judged. */

import { hiddenIn } from '../engine/masking';
import type { Problem } from '../engine/problem';
import type { Plan } from '../plan/plan';
import type { Setting } from '../workspace/setting';
import { limitsOf } from './limits';
import { maskedReport } from './masked';
import { makeReport, type Report } from './report';
import { chooseRequest } from './request';
import type { ReportKind } from './subject';

/** A plan, its text, and what was found in it. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly text: string;
  readonly setting: Setting;
  readonly problems: readonly Problem[];
}

/** The report of that kind for whom the plan says, of the position on its day, without what must not be shown. */
export function planReport(
  kind: ReportKind,
  { plan, text, setting, problems }: JudgedPlan,
): Report {
  const chosen = chooseRequest(kind, plan, setting, {}, limitsOf(problems));
  if ('wrong' in chosen) throw new Error(`Nothing was asked for: ${chosen.wrong}`);
  return maskedReport(makeReport(chosen), hiddenIn(text, problems));
}

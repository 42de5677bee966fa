/** The report of a plan that was judged: the same for the command line and for editors. */

import { privacyChecks } from '../checks';
import { judge } from '../engine/judge';
import { hiddenIn } from '../engine/masking';
import type { Problem } from '../engine/problem';
import { problemsOf } from '../engine/problems';
import { textOf } from '../plan/document';
import type { Plan } from '../plan/plan';
import type { Setting } from '../workspace/setting';
import { limitsOf, noticesOf } from './limits';
import { maskedReport } from './masked';
import { makeReport, type Report } from './report';
import { type Asked, chooseRequest } from './request';
import type { ReportKind } from './subject';

/** A plan, what it is judged under, and what was found in it. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly setting: Setting;
  readonly problems: readonly Problem[];
}

/** A report, with what a reader must know first; or in one line why there is none. */
export type Made = (Report & { readonly notices: readonly string[] }) | { readonly wrong: string };

/**
 * The report of that kind of what was asked for, else for whom the plan says and of the position on its day,
 * without what must not be shown.
 */
export function planReport(
  kind: ReportKind,
  { plan, setting, problems }: JudgedPlan,
  asked: Asked = {},
): Made {
  const hide = hiddenIn(textOf(plan.document.fragments), problems);
  if (plan.actions.length === 0) {
    return {
      wrong:
        "no action of the plan can be read, so there is nothing to report on; 'golden-thread check' tells what is wrong",
    };
  }
  const chosen = chooseRequest(
    kind,
    plan,
    setting,
    { ...asked, notices: noticesOf(problems) },
    limitsOf(asked.history),
  );
  if ('wrong' in chosen) return { wrong: hide(chosen.wrong) };
  const then = chosen.before?.version;
  // What an older version says of a person may be gone from the plan, and so not be found in it.
  const hideThen = then && then.plan !== plan ? hiddenOf(then.plan, setting) : undefined;
  const shown = (text: string) => hide(hideThen ? hideThen(text) : text);
  const report = maskedReport(makeReport({ ...chosen, shown }), shown);
  return { ...report, notices: chosen.notices.map(shown) };
}

function hiddenOf(plan: Plan, setting: Setting): (text: string) => string {
  const { problems } = problemsOf(judge(plan.document, setting, privacyChecks));
  return hiddenIn(textOf(plan.document.fragments), problems);
}

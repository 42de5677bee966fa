/** A plan as plain data. The shape is an interface of the project: fields may be added, no more. */

import { gradeCriterion } from '../checks/support/criteria';
import type { Judgement } from '../engine/judge';
import type { Grade } from '../measures/reading';
import type { ActionEntry } from '../plan/plan';
import type { Criterion } from '../plan/types';
import { deadlineOn, stageOn } from '../progress/action-on';
import { type ActionRating, raterOf } from '../progress/rating';
import type { Rating } from '../progress/rating-rules';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { mentionsIn, nameOf, type OfficerCell } from '../workspace/mentions';

/** A criterion with its grade. */
export interface CriterionData {
  readonly text: string;
  readonly grade: Grade;
}

/** One action. */
export interface ActionData {
  readonly path: string;
  readonly ref: string | null;
  readonly priority: string | null;
  readonly stage: string | null;
  readonly links: readonly string[];
  readonly action: string | null;
  /** That of the as-of date, before what was changed later. */
  readonly deadline: IsoDay | null;
  readonly seniorResponsibleOfficer: readonly string[];
  readonly leadOfficer: readonly string[];
  readonly partners: readonly string[];
  /** As written: `withdrawn` for an action that was given up, whenever that was and whatever it was before. */
  readonly status: string | null;
  /** The last status reported up to the as-of date. */
  readonly reported: string | null;
  /** How its delivery is rated from what is written, and why: `docs/rating.md`. */
  readonly calculated: Rating;
  readonly reasons: readonly string[];
  /** What the board decided. */
  readonly agreed: string | null;
  /** The difference made to people so far, as it was reported. */
  readonly impact: string | null;
  readonly successCriteria: readonly CriterionData[];
  readonly howWillWeKnow: readonly CriterionData[];
}

/** The actions of a plan in order; `shown` hides what must not be shown of a text. */
export function actionsOf(
  path: string,
  { plan, lists }: Judgement,
  shown: (text: string) => string,
): readonly ActionData[] {
  const rate = raterOf(
    plan.actions.map(({ values }) => values),
    lists,
  );
  return plan.actions.map((entry) => actionData(path, entry, rate(entry.values), lists, shown));
}

function actionData(
  path: string,
  { values, priority }: ActionEntry,
  rating: ActionRating,
  lists: Lists,
  shown: (text: string) => string,
): ActionData {
  const { index } = lists.officers;
  const officers = (cell: OfficerCell | undefined) =>
    mentionsIn(cell, index).map((mention) => shown(nameOf(mention, index)));
  const criteria = (entries: readonly Criterion[] = []) =>
    entries.map((entry): CriterionData => {
      const { text, grade } = gradeCriterion(entry, lists.measures);
      return { text: shown(text), grade };
    });
  return {
    path,
    ref: textOrNull(values.ref, shown),
    priority: textOrNull(lists.priorities[priority]?.values.id, shown),
    stage: stageOn(values, lists)?.values.id ?? null,
    links: (values.links ?? []).map(({ text }) => shown(text)),
    action: textOrNull(values.action, shown),
    deadline: deadlineOn(values, lists.asOf)?.day ?? null,
    seniorResponsibleOfficer: officers(values['senior-responsible-officer']),
    leadOfficer: officers(values['lead-officer']),
    partners: officers(values.partners),
    status: values.withdrawn ? 'withdrawn' : (values.status ?? null),
    reported: rating.reported ?? null,
    calculated: rating.calculated,
    reasons: rating.reasons.map(shown),
    agreed: rating.agreed ?? null,
    impact: rating.impact ?? null,
    successCriteria: criteria(values['success-criteria']),
    howWillWeKnow: criteria(values['how-will-we-know']),
  };
}

function textOrNull(text: string | undefined, shown: (text: string) => string): string | null {
  return text === undefined ? null : shown(text);
}

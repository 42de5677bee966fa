/** What reports say of one action. */

import type { PositionedAction } from '../progress/position';
import type { ActionRating } from '../progress/rating';
import type { Rating } from '../progress/rating-rules';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { officersText } from './wording';

/** An action: plain data, as JSON hands it out. */
export interface ActionRow {
  readonly ref: string | null;
  readonly action: string | null;
  readonly priority: string | null;
  readonly stage: string | null;
  readonly links: readonly string[];
  readonly deadline: IsoDay | null;
  readonly leadOfficer: string;
  readonly seniorResponsibleOfficer: string;
  /** How delivery is rated from what is written, what was reported and what the board decided: three things. */
  readonly calculated: Rating;
  readonly reasons: readonly string[];
  readonly reported: NonNullable<ActionRating['reported']> | null;
  readonly agreed: NonNullable<ActionRating['agreed']> | null;
  readonly impact: NonNullable<ActionRating['impact']> | null;
  readonly late: boolean;
  readonly dueNext: boolean;
  /** The last update. */
  readonly updated: IsoDay | null;
  readonly note: string | null;
}

/** The row of an action. */
export function actionRow(
  { action, priority, stage, now, rating, isLate, isDueNext }: PositionedAction,
  lists: Pick<Lists, 'officers' | 'priorities'>,
): ActionRow {
  const last = now.updates.at(-1);
  return {
    ref: action.ref ?? null,
    action: action.action ?? null,
    priority: lists.priorities[priority]?.values.id ?? null,
    stage: stage?.values.id ?? null,
    links: (action.links ?? []).map(({ text }) => text),
    deadline: now.deadline ?? null,
    leadOfficer: officersText(action['lead-officer'], lists),
    seniorResponsibleOfficer: officersText(action['senior-responsible-officer'], lists),
    calculated: rating.calculated,
    reasons: rating.reasons,
    reported: rating.reported ?? null,
    agreed: rating.agreed ?? null,
    impact: rating.impact ?? null,
    late: isLate,
    dueNext: isDueNext,
    updated: last?.date?.day ?? null,
    note: last?.note ?? null,
  };
}

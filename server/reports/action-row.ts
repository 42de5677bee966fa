/** What reports say of one action. */

import type { Action } from '../plan/types';
import type { PositionedAction } from '../progress/position';
import type { ActionRating } from '../progress/rating';
import type { Rating } from '../progress/rating-rules';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { dayText, officersText } from './wording';

/** An action: plain data, as JSON hands it out. */
export interface ActionRow {
  readonly ref: string | null;
  readonly action: string | null;
  readonly priority: string | null;
  readonly stage: string | null;
  readonly links: readonly string[];
  readonly deadline: IsoDay | null;
  /** As the plan says it: 'ongoing, reviewed every 3 months', or that it cannot be read. */
  readonly due: string;
  readonly leadOfficer: string;
  readonly seniorResponsibleOfficer: string;
  /** How delivery is rated from what is written, what was reported and what the board decided: three things. */
  readonly calculated: Rating;
  readonly reasons: readonly string[];
  /** What it would be but for silence. */
  readonly kept: Rating;
  readonly reported: NonNullable<ActionRating['reported']> | null;
  readonly agreed: NonNullable<ActionRating['agreed']> | null;
  readonly impact: NonNullable<ActionRating['impact']> | null;
  readonly late: boolean;
  readonly dueNext: boolean;
  /** The last update. */
  readonly updated: IsoDay | null;
  readonly note: string | null;
  /** What the last update shows for it. */
  readonly evidence: readonly string[];
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
    due: dueText(action, now.deadline),
    leadOfficer: officersText(action['lead-officer'], lists),
    seniorResponsibleOfficer: officersText(action['senior-responsible-officer'], lists),
    calculated: rating.calculated,
    reasons: rating.reasons,
    kept: rating.kept,
    reported: rating.reported ?? null,
    agreed: rating.agreed ?? null,
    impact: rating.impact ?? null,
    late: isLate,
    dueNext: isDueNext,
    updated: last?.date?.day ?? null,
    note: last?.note ?? null,
    evidence: last?.evidence ?? [],
  };
}

function dueText(action: Action, day: IsoDay | undefined): string {
  if (day !== undefined) return dayText(day);
  if (action.deadline === undefined) return 'Cannot be read';
  const often = action['review-every'];
  return often === undefined
    ? 'Ongoing'
    : `Ongoing, reviewed every ${often.replace(/^every /i, '')}`;
}

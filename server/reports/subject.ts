/** What a report is about: a plan on a day, the plan as it was before, and for whom. */

import type { Plan } from '../plan/plan';
import type { Board } from '../plan/types';
import { meetingsAround } from '../progress/board-cycle';
import { type ColourScheme, colourSchemeOf } from '../progress/brag';
import { coverageOf, type SourceCoverage } from '../progress/coverage';
import { type MeasurePosition, measuresOn } from '../progress/measure-position';
import { type Position, positionOf } from '../progress/position';
import { type StagePosition, stagesOn } from '../progress/readiness';
import { addDays, type IsoDay } from '../text/dates';
import type { Entry, Lists } from '../workspace/lists';

/** Kinds of report. */
export const reportKinds = ['board', 'stage', 'officer', 'scrutiny'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A plan under the lists that count on a day. */
export interface PlanOnDay {
  readonly plan: Plan;
  readonly lists: Lists;
}

/** What is asked for. */
export interface ReportRequest extends PlanOnDay {
  readonly kind: ReportKind;
  /** The board that the report is for. */
  readonly board: Entry<Board> | undefined;
  /** The day on which that board meets; undefined where nobody says. */
  readonly meeting: IsoDay | undefined;
  /** The stage or the officer that the report is about, by id; undefined for the one that is due, or all. */
  readonly about: string | undefined;
  /** The plan with which it is compared, on the day that its lists say. */
  readonly before: (PlanOnDay & { readonly name: string }) | undefined;
  /** What keeps the reader of the plan from knowing all of it, in sentences. */
  readonly limits: readonly string[];
}

/** A request with all that is worked out once and shown everywhere. */
export interface Subject extends ReportRequest {
  readonly asOf: IsoDay;
  readonly position: Position;
  readonly positionBefore: Position | undefined;
  readonly stages: readonly StagePosition[];
  readonly measures: readonly MeasurePosition[];
  readonly coverage: readonly SourceCoverage[];
  readonly scheme: ColourScheme;
  /** The meeting after the one that the report is for. */
  readonly meetingAfter: IsoDay | undefined;
}

/** Works out what a report is about. */
export function subjectOf(request: ReportRequest): Subject {
  const { plan, lists, before, board, meeting } = request;
  const { asOf } = lists;
  const position = positionOf(plan.actions, lists);
  return {
    ...request,
    asOf,
    position,
    positionBefore: before && positionOf(before.plan.actions, before.lists),
    stages: stagesOn(position, lists),
    measures: measuresOn(lists),
    coverage: coverageOf(position, lists),
    scheme: colourSchemeOf(lists.plan),
    meetingAfter: board && meeting && meetingsAround(board.values, addDays(meeting, 1)).next,
  };
}

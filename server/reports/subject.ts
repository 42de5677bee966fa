/** What a report is about: a plan on a day, the plan as it was before, and for whom. */

import type { PlanHistory } from '../history/plan-history';
import { type Slippage, slippageOf } from '../history/slippage';
import type { Plan } from '../plan/plan';
import type { Board } from '../plan/types';
import { meetingsAround } from '../progress/board-cycle';
import { type ColourScheme, colourSchemeOf } from '../progress/brag';
import { coverageOf, type SourceCoverage } from '../progress/coverage';
import { type MeasurePosition, measuresOn } from '../progress/measure-position';
import { type Position, type PositionedAction, positionOf } from '../progress/position';
import { type StagePosition, stagesOn, stageToReview } from '../progress/readiness';
import { addDays, type IsoDay } from '../text/dates';
import type { Entry, Lists } from '../workspace/lists';
import { mentionsIn, type OfficerCell } from '../workspace/mentions';

/** Kinds of report. */
export const reportKinds = ['board', 'stage', 'officer', 'scrutiny'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A plan under the lists that count on a day. */
export interface PlanOnDay {
  readonly plan: Plan;
  readonly lists: Lists;
}

/** A plan with which another is compared. */
export interface Before extends PlanOnDay {
  /** 'the meeting on 1 September 2026'. */
  readonly name: string;
  /** What the plan itself said then, where git holds it: what is compared by dates alone may have been said since. */
  readonly version: PlanOnDay | undefined;
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
  readonly before: Before | undefined;
  /** What git holds of the plan; undefined where nobody asked it, or it holds nothing. */
  readonly history: PlanHistory | undefined;
  /** What a reader must know before anything else, in sentences. */
  readonly notices: readonly string[];
  /** What keeps the reader of the plan from knowing all of it, in sentences. */
  readonly limits: readonly string[];
  /** Masks in a text what must not be shown of it, before a text that is long is cut. */
  readonly shown?: (text: string) => string;
}

/** A request with all that is worked out once and shown everywhere. */
export interface Subject extends ReportRequest {
  readonly asOf: IsoDay;
  readonly position: Position;
  readonly positionBefore: Position | undefined;
  /** The actions that the report is about: all, or those of its stage or officer. */
  readonly actions: readonly PositionedAction[];
  readonly stages: readonly StagePosition[];
  /** The stage that a stage report is about; undefined in others, and where the plan has none. */
  readonly stage: StagePosition | undefined;
  /** The measures: all, or those that the actions of a stage or an officer name. */
  readonly measures: readonly MeasurePosition[];
  readonly coverage: readonly SourceCoverage[];
  readonly scheme: ColourScheme;
  /** How the deadline of an action has moved. */
  readonly slippage: (one: PositionedAction) => Slippage;
  /** The meeting after the one that the report is for. */
  readonly meetingAfter: IsoDay | undefined;
}

/** Works out what a report is about. */
export function subjectOf(request: ReportRequest): Subject {
  const { plan, lists, before, board, meeting } = request;
  const { asOf } = lists;
  const position = positionOf(plan.actions, lists);
  const stages = stagesOn(position, lists);
  const stage = request.kind === 'stage' ? stageOf(stages, request.about) : undefined;
  const actions = actionsOf(request, position, stage);
  return {
    ...request,
    asOf,
    position,
    actions,
    positionBefore: before && positionOf(before.plan.actions, before.lists),
    stages,
    stage,
    measures: measuresFor(request, actions),
    coverage: coverageOf(position, lists),
    scheme: colourSchemeOf(lists.plan),
    slippage: slippageIn(request),
    meetingAfter: board && meeting && meetingsAround(board.values, addDays(meeting, 1)).next,
  };
}

function slippageIn({ plan, lists, history }: ReportRequest): Subject['slippage'] {
  const actions = plan.actions.map(({ values }) => values);
  const tracks = new Map(history?.tracks.tracksOf(actions).map((track, i) => [actions[i], track]));
  return ({ action }) => slippageOf(action, lists.asOf, tracks.get(action));
}

function stageOf(
  stages: readonly StagePosition[],
  about: string | undefined,
): StagePosition | undefined {
  if (about === undefined) return stageToReview(stages);
  return stages.find(({ stage }) => stage.values.id === about);
}

function actionsOf(
  { kind, about, lists }: ReportRequest,
  position: Position,
  stage: StagePosition | undefined,
): readonly PositionedAction[] {
  if (kind === 'stage') return stage?.actions ?? [];
  if (kind !== 'officer' || about === undefined) return position.actions;
  const { index } = lists.officers;
  const isOf = (cell: OfficerCell | undefined) => mentionsIn(cell, index)[0]?.officer === about;
  return position.actions.filter(
    ({ action }) => isOf(action['lead-officer']) || isOf(action['senior-responsible-officer']),
  );
}

function measuresFor(
  { kind, lists }: ReportRequest,
  actions: readonly PositionedAction[],
): readonly MeasurePosition[] {
  const all = measuresOn(lists);
  if (kind === 'board' || kind === 'scrutiny') return all;
  const named = new Set(
    actions.flatMap(({ action }) =>
      [...(action['success-criteria'] ?? []), ...(action['how-will-we-know'] ?? [])].flatMap(
        ({ measure }) => measure ?? [],
      ),
    ),
  );
  return all.filter(({ measure }) => named.has(measure.id));
}

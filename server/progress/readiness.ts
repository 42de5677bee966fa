/** How far stages have come, and what stands between each and its end. */

import type { Stage } from '../plan/types';
import { counted } from '../text/counted';
import { formatDay, type IsoDay } from '../text/dates';
import type { Lists, StageWindow } from '../workspace/lists';
import { byStage } from './groups';
import { type Position, type PositionedAction, refName } from './position';
import { type RollUp, rollUp } from './roll-up';

/** What became of something that a stage delivers: as the plan says it; not known where it does not. */
export interface DeliverableOn {
  readonly text: string;
  readonly state: 'met' | 'not-met' | 'not-known';
  /** The refs that deliver it and are not complete. */
  readonly open: readonly string[];
}

/** A stage on a day. */
export interface StagePosition {
  readonly stage: StageWindow;
  readonly actions: readonly PositionedAction[];
  readonly counts: RollUp;
  readonly deliverables: readonly DeliverableOn[];
  /** Before its window, in it, or after it. */
  readonly when: 'to-come' | 'running' | 'over' | 'not-known';
  /** The day of its review, where it was held by then. */
  readonly reviewed: IsoDay | undefined;
  /** What is wanting before it could be closed, in sentences; none for a stage that is ready. */
  readonly wanting: readonly string[];
}

/** The stages of a plan, in order. */
export function stagesOn(
  position: Position,
  { stages, asOf }: Pick<Lists, 'stages' | 'asOf'>,
): readonly StagePosition[] {
  const open = new Set(
    position.actions
      .filter(({ rating }) => rating.calculated !== 'complete')
      .flatMap(({ now }) => now.ref ?? []),
  );
  const groups = byStage(position, { stages });
  return stages.map((stage, i) => {
    const actions = groups[i]?.actions ?? [];
    const counts = rollUp(actions);
    const deliverables = (stage.values.deliverables ?? []).map((one) => deliverableOn(one, open));
    const held = stage.values.review?.held?.day;
    return {
      stage,
      actions,
      counts,
      deliverables,
      when: whenOf(stage, asOf),
      reviewed: held !== undefined && held <= asOf ? held : undefined,
      wanting: wanting(counts, actions, deliverables, stage.values.review, asOf),
    };
  });
}

/** The stage that a review on that day is about: the first that is not reviewed and has begun; else the last that was. */
export function stageToReview(stages: readonly StagePosition[]): StagePosition | undefined {
  const begun = stages.filter(({ when }) => when === 'running' || when === 'over');
  return begun.find(({ reviewed }) => reviewed === undefined) ?? begun.at(-1) ?? stages[0];
}

function deliverableOn(
  { text = '', actions = [], met }: NonNullable<Stage['deliverables']>[number],
  open: ReadonlySet<string>,
): DeliverableOn {
  const said = met ? 'met' : 'not-met';
  const state = met === undefined ? 'not-known' : said;
  return { text, state, open: actions.filter((ref) => open.has(ref)) };
}

function whenOf({ starts, ends }: StageWindow, asOf: IsoDay): StagePosition['when'] {
  if (ends !== undefined && asOf > ends) return 'over';
  if (starts === undefined) return 'not-known';
  return asOf < starts ? 'to-come' : 'running';
}

function wanting(
  { actions, ratings }: RollUp,
  entries: readonly PositionedAction[],
  deliverables: readonly DeliverableOn[],
  review: Stage['review'],
  asOf: IsoDay,
): readonly string[] {
  const open = entries.filter(({ rating }) => rating.calculated !== 'complete');
  const undelivered = deliverables.filter(({ state }) => state === 'not-met');
  const unknown = deliverables.filter(({ state }) => state === 'not-known');
  const held = review?.held?.day;
  const refs = open.map(({ now }) => refName(now.ref)).join(', ');
  return [
    ...when(
      open,
      `${actions - ratings.complete} of ${counted(actions, 'action')} to complete: ${refs}.`,
    ),
    ...when(undelivered, `Not delivered: ${undelivered.map(({ text }) => text).join('; ')}.`),
    ...when(
      unknown,
      `No word on whether delivered: ${unknown.map(({ text }) => text).join('; ')}.`,
    ),
    ...when(held === undefined || held > asOf ? [1] : [], reviewWanting(review, asOf)),
  ];
}

function reviewWanting(review: Stage['review'], asOf: IsoDay): string {
  const due = review?.due?.day;
  if (due === undefined) return 'No review is planned.';
  return `Its review ${due < asOf ? 'was' : 'is'} due on ${formatDay(due)}.`;
}

function when(items: readonly unknown[], sentence: string): readonly string[] {
  return items.length > 0 ? [sentence] : [];
}

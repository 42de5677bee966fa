/** The actions of a position by priority, stage, officer, source, recommendation and board. */

import type { Board } from '../plan/types';
import type { IsoDay } from '../text/dates';
import type { Lists } from '../workspace/lists';
import { mentionsIn } from '../workspace/mentions';
import { meetingsAround } from './board-cycle';
import type { Position, PositionedAction } from './position';

/** Actions that have something in common. */
export interface Group {
  /** Undefined for those that have none: no stage, no officer that anybody could name. */
  readonly id: string | undefined;
  readonly title: string;
  readonly actions: readonly PositionedAction[];
}

/** By priority, in the order of the plan; one without actions is there, too. */
export function byPriority(
  { actions }: Position,
  { priorities }: Pick<Lists, 'priorities'>,
): readonly Group[] {
  return priorities.map(({ values: { id, title = id ?? '' } }, index) => ({
    id,
    title,
    actions: actions.filter(({ priority }) => priority === index),
  }));
}

/** By stage, in order; at the end those that belong to none, where there are any. */
export function byStage(
  { actions }: Position,
  { stages }: Pick<Lists, 'stages'>,
): readonly Group[] {
  const groups = stages.map((stage) => ({
    id: stage.values.id,
    title: stage.values.title ?? stage.values.id ?? '',
    actions: actions.filter((one) => one.stage === stage),
  }));
  return withOthers(
    groups,
    actions.filter(({ stage }) => !stage),
    'In no stage',
  );
}

/** By lead officer: the first that an action names, who carries it out. In the order of the list of officers. */
export function byLeadOfficer(
  { actions }: Position,
  { officers }: Pick<Lists, 'officers'>,
): readonly Group[] {
  const led = new Map<string | undefined, PositionedAction[]>();
  for (const one of actions) {
    const [lead] = mentionsIn(one.action['lead-officer'], officers.index);
    append(led, lead?.officer, one);
  }
  const groups = officers.entries.flatMap(({ id, values: { title = id } }) => {
    const own = led.get(id);
    return own ? [{ id, title, actions: own }] : [];
  });
  return withOthers(groups, led.get(undefined) ?? [], 'No lead officer in the list');
}

/** By source: an action is with each that it links to. Only sources that have actions. */
export function bySource(
  { actions }: Position,
  { sources }: Pick<Lists, 'sources'>,
): readonly Group[] {
  const linked = new Map<string, PositionedAction[]>();
  for (const one of actions) {
    const ids = new Set(one.action.links?.map(({ source }) => sources.find(source)?.id));
    for (const id of ids) if (id !== undefined) append(linked, id, one);
  }
  return sources.entries.flatMap(({ id, values: { title = id } }) => {
    const own = linked.get(id);
    return own ? [{ id, title, actions: own }] : [];
  });
}

/** A recommendation, and the actions that answer it; there may be none. */
export interface Answered {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly PositionedAction[];
}

/** The listed recommendations of a source, in order. */
export function byRecommendation(
  { actions }: Position,
  { sources }: Pick<Lists, 'sources'>,
  source: string,
): readonly Answered[] {
  const listed = sources.get(source)?.values.recommendations ?? new Map<string, string>();
  return [...listed].map(([id, text]) => ({
    id,
    text,
    actions: actions.filter(({ action: { links = [] } }) =>
      links.some((link) => link.recommendation === id && sources.find(link.source)?.id === source),
    ),
  }));
}

/** A board, what lies around the as-of date for it, and what it is to receive. */
export interface BoardPosition {
  readonly id: string;
  readonly board: Board;
  /** Its meetings around the as-of date, as far as anybody can tell. */
  readonly last: IsoDay | undefined;
  readonly next: IsoDay | undefined;
  /** Due by its next meeting, and neither complete nor overdue already. */
  readonly due: readonly PositionedAction[];
  /** Updated since its last meeting. */
  readonly updated: readonly PositionedAction[];
}

/** The boards in order. A board that has not met has been told nothing, so every update is new to it. */
export function byBoard(
  { actions }: Position,
  { boards, asOf }: Pick<Lists, 'boards' | 'asOf'>,
): readonly BoardPosition[] {
  return boards.entries.map(({ id, values: board }) => {
    const { last, next } = meetingsAround(board, asOf);
    const isDue = ({ now: { deadline }, rating }: PositionedAction) =>
      rating.calculated !== 'complete' &&
      deadline !== undefined &&
      next !== undefined &&
      deadline >= asOf &&
      deadline <= next;
    const isUpdated = ({ now: { updates } }: PositionedAction) =>
      updates.some(({ date }) => last === undefined || (date?.day ?? '') > last);
    return {
      id,
      board,
      last,
      next,
      due: actions.filter(isDue),
      updated: actions.filter(isUpdated),
    };
  });
}

function withOthers(
  groups: readonly Group[],
  actions: readonly PositionedAction[],
  title: string,
): readonly Group[] {
  return actions.length > 0 ? [...groups, { id: undefined, title, actions }] : groups;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

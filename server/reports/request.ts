/** What a report is to be about, of what was asked for and what the plan says. */

import type { PlanHistory } from '../history/plan-history';
import { versionOn } from '../history/version';
import type { Plan } from '../plan/plan';
import type { Board } from '../plan/types';
import { meetingsAround } from '../progress/board-cycle';
import { daysBetween, formatDay, type IsoDay } from '../text/dates';
import { nearest } from '../text/near';
import { type Entry, type Lists, listsOf } from '../workspace/lists';
import { meetingsAfter, ownBoard } from '../workspace/meetings';
import type { Setting } from '../workspace/setting';
import type { Before, PlanOnDay, ReportKind, ReportRequest } from './subject';

/** What somebody asks for; without it the plan decides. */
export interface Asked {
  readonly board?: string | undefined;
  readonly meeting?: IsoDay | undefined;
  /** The day, or the version of the plan, with which the report compares. */
  readonly since?: IsoDay | Before | undefined;
  readonly officer?: string | undefined;
  /** What git holds of the plan. */
  readonly history?: PlanHistory | undefined;
  readonly stage?: string | undefined;
  /** What a reader must know before anything else, in sentences. */
  readonly notices?: readonly string[];
}

/** A request, or in one line what is wrong with what was asked for. */
export type Chosen = ReportRequest | { readonly wrong: string };

/**
 * Chooses. The position is that of the as-of date of the setting, where it says one; else of the meeting, if
 * that has been; else of the plan's as-of date. `limits` are reasons why the plan could not be read whole.
 */
export function chooseRequest(
  kind: ReportKind,
  plan: Plan,
  setting: Setting,
  asked: Asked,
  limits: readonly string[],
): Chosen {
  const { lists: own } = listsOf(plan, setting);
  const isPast = asked.meeting !== undefined && asked.meeting < own.asOf;
  const asOf = setting.asOf ?? (isPast ? asked.meeting : undefined) ?? own.asOf;
  const wrong = wrongIn(kind, asked, own, asOf);
  if (wrong !== undefined) return { wrong };
  const lists = listsOf(plan, { ...setting, asOf }).lists;
  const board = asked.board === undefined ? usualBoard(kind, own) : own.boards.get(asked.board);
  const around = board && meetingsAround(board.values, asOf);
  const meeting = asked.meeting ?? around?.next;
  // A meeting that has been is compared with the one before it.
  const last = board && meetingsAround(board.values, isPast ? (meeting ?? asOf) : asOf).last;
  const since = asked.since ?? afterStart(last, own);
  return {
    plan,
    lists,
    kind,
    board,
    meeting,
    about: kind === 'officer' ? asked.officer : asked.stage,
    before:
      typeof since === 'string'
        ? beforeOn(since, plan, setting, asked, board?.values)
        : since && notAfter(since, asOf),
    history: asked.history,
    notices: [
      ...(asked.notices ?? []),
      ...daysNoticed(own, asOf),
      ...meetingNoticed(asked.meeting, asOf, board),
    ],
    limits,
  };
}

/** The plan on a day, by the dates in it; and its version of that day, where git holds one. */
function beforeOn(
  day: IsoDay,
  plan: Plan,
  setting: Setting,
  { history, since }: Asked,
  board: Board | undefined,
): Before {
  const on = (one: Plan): PlanOnDay => ({
    plan: one,
    lists: listsOf(one, { ...setting, asOf: day }).lists,
  });
  const version = history && versionOn(history.versions, day);
  const isMeeting = since === undefined && board !== undefined;
  return {
    ...on(plan),
    name: isMeeting ? `the meeting on ${formatDay(day)}` : formatDay(day),
    version: version && on(version.plan),
  };
}

/** A version that is newer than the position is judged on its day, too: what is dated later does not count. */
function notAfter(before: Before, asOf: IsoDay): Before {
  const { lists } = before;
  return lists.asOf <= asOf ? before : { ...before, lists: { ...lists, asOf } };
}

function wrongIn(
  kind: ReportKind,
  { board, officer, stage, since }: Asked,
  lists: Lists,
  asOf: IsoDay,
): string | undefined {
  if (kind === 'stage' && lists.stages.length === 0) {
    return 'the plan has no stages, so no stage can be reviewed; add them to the plan';
  }
  if (officer !== undefined && kind !== 'officer') {
    return `--officer is for the report on officers; leave it out, or write: report officer --officer ${officer}`;
  }
  if (stage !== undefined && kind !== 'stage') {
    return `--stage is for the review of a stage; leave it out, or write: report stage --stage ${stage}`;
  }
  if (typeof since === 'string' && since > asOf) {
    return `--since is ${formatDay(since)}, which is after the position at ${formatDay(asOf)}; compare with an earlier day`;
  }
  return (
    unknown('board', board, lists.boards.entries) ??
    unknown('officer', officer, lists.officers.entries) ??
    unknown('stage', stage, stagesOf(lists))
  );
}

/** A position outside the plan says little, whatever its figures are. */
function daysNoticed({ plan: { starts, ends } }: Lists, asOf: IsoDay): readonly string[] {
  if (starts && asOf < starts.day) {
    return [`The plan begins on ${formatDay(starts.day)}; this is the position before it.`];
  }
  if (ends && asOf > ends.day) {
    return [`The plan ended on ${formatDay(ends.day)}; this is the position after it.`];
  }
  return [];
}

/** A meeting further off than this many days is prepared with figures of another day. */
const soon = 28;

function meetingNoticed(
  meeting: IsoDay | undefined,
  asOf: IsoDay,
  board: Entry<Board> | undefined,
): readonly string[] {
  if (meeting === undefined) return [];
  const title = board?.values.title ?? board?.id ?? 'the board';
  const { next } = board ? meetingsAround(board.values, meeting) : { next: undefined };
  const isKnown = !board || meetingsAfter(board.values, asOf, 1).length === 0 || next === meeting;
  const days = daysBetween(asOf, meeting);
  return [
    ...(isKnown
      ? []
      : [
          `${title} does not meet on ${formatDay(meeting)}, by the plan${next === undefined ? '' : `; it meets on ${formatDay(next)}`}.`,
        ]),
    ...(days > soon
      ? [
          `The meeting on ${formatDay(meeting)} is ${days} days after this position; --as-of says another day.`,
        ]
      : []),
  ];
}

/** Scrutiny is a board that assures; one that is called so goes before the others. */
function usualBoard(kind: ReportKind, lists: Lists): Entry<Board> | undefined {
  if (kind === 'scrutiny') {
    const assuring = lists.boards.entries.filter(({ values }) => values.role === 'assures');
    return (
      assuring.find(({ id, values }) => /scrutin/i.test(`${id} ${values.title}`)) ?? assuring[0]
    );
  }
  const [id] = ownBoard(lists) ?? [];
  return id === undefined ? undefined : lists.boards.get(id);
}

/** A meeting, unless it was before the plan began. */
function afterStart(last: IsoDay | undefined, { plan: { starts } }: Lists): IsoDay | undefined {
  return last !== undefined && starts !== undefined && last < starts.day ? undefined : last;
}

function stagesOf({ stages }: Lists): readonly { readonly id: string }[] {
  return stages.flatMap(({ values: { id } }) => (id === undefined ? [] : [{ id }]));
}

function unknown(
  what: string,
  asked: string | undefined,
  entries: readonly { readonly id: string }[],
): string | undefined {
  const ids = entries.map(({ id }) => id);
  if (asked === undefined || ids.includes(asked)) return undefined;
  const near = nearest(asked, ids);
  const list = ids.length > 0 ? `there are ${ids.join(', ')}` : 'the plan has none';
  return `there is no ${what} '${asked}' in the plan; ${near === undefined ? list : `did you mean ${near}?`}`;
}

/** What a report is to be about, of what was asked for and what the plan says. */

import type { PlanHistory } from '../history/plan-history';
import type { Plan } from '../plan/plan';
import type { Board } from '../plan/types';
import { meetingsAround } from '../progress/board-cycle';
import { formatDay, type IsoDay } from '../text/dates';
import { nearest } from '../text/near';
import { type Entry, type Lists, listsOf } from '../workspace/lists';
import { ownBoard } from '../workspace/meetings';
import type { Setting } from '../workspace/setting';
import type { PlanOnDay, ReportKind, ReportRequest } from './subject';

/** What somebody asks for; without it the plan decides. */
export interface Asked {
  readonly board?: string | undefined;
  readonly meeting?: IsoDay | undefined;
  /** The day, or the plan as it was then, that the report compares with. */
  readonly since?: IsoDay | (PlanOnDay & { readonly name: string }) | undefined;
  readonly officer?: string | undefined;
  /** What git holds of the plan. */
  readonly history?: PlanHistory | undefined;
  readonly stage?: string | undefined;
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
  const on = (asOf: IsoDay): PlanOnDay => ({
    plan,
    lists: listsOf(plan, { ...setting, asOf }).lists,
  });
  const { lists: own } = listsOf(plan, setting);
  const isPast = asked.meeting !== undefined && asked.meeting < own.asOf;
  const asOf = setting.asOf ?? (isPast ? asked.meeting : undefined) ?? own.asOf;
  const wrong =
    unknown('board', asked.board, own.boards.entries) ??
    unknown('officer', asked.officer, own.officers.entries) ??
    unknown('stage', asked.stage, stagesOf(own));
  if (wrong !== undefined) return { wrong };
  const board = asked.board === undefined ? usualBoard(kind, own) : own.boards.get(asked.board);
  const around = board && meetingsAround(board.values, asked.meeting ?? asOf);
  const since = asked.since ?? lastOf(around, own);
  const meeting = asked.meeting ?? around?.next;
  return {
    ...on(asOf),
    kind,
    board,
    meeting,
    about: kind === 'officer' ? asked.officer : asked.stage,
    before: typeof since === 'string' ? { ...on(since), name: nameOf(since, asked) } : since,
    history: asked.history,
    limits,
  };
}

/** The last meeting, unless it was before the plan began. */
function lastOf(
  around: ReturnType<typeof meetingsAround> | undefined,
  { plan: { starts } }: Lists,
): IsoDay | undefined {
  const last = around?.last;
  return last !== undefined && starts !== undefined && last < starts.day ? undefined : last;
}

function nameOf(since: IsoDay, asked: Asked): string {
  const day = formatDay(since);
  return asked.since === undefined ? `the meeting on ${day}` : day;
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

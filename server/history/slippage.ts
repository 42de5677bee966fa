/** How often the deadline of an action moved, and how far: from what the plan says of it, and from its versions. */

import type { Action } from '../plan/types';
import type { DateValue, Deadline } from '../plan/values';
import { deadlineOn } from '../progress/action-on';
import { compareDays, daysBetween, type IsoDay } from '../text/dates';
import type { Track } from './tracks';

export type DeadlineChange = NonNullable<Action['deadline-changes']>[number];

/** One move of a deadline. */
export interface Move {
  readonly from: Deadline;
  readonly to: Deadline;
  /** How many days later; negative for earlier, undefined where either has no day. */
  readonly days: number | undefined;
  /** What the plan says of it under `deadline-changes`; undefined where it says nothing. */
  readonly agreed: DeadlineChange | undefined;
  /** The first version with the new deadline, where versions are known. */
  readonly seen: { readonly day: IsoDay; readonly commit: string } | undefined;
}

/** The deadlines of an action over time. */
export interface Slippage {
  /** In order of time; each told once, be it known from the plan, from its versions, or from both. */
  readonly moves: readonly Move[];
  /** How many days later the deadline is than the first was, all in all; undefined where either has no day. */
  readonly days: number | undefined;
}

/** A deadline that held for a while. */
interface Point {
  readonly deadline: Deadline;
  /** Since when, as far as that is known. */
  readonly since?: IsoDay | undefined;
  readonly agreed?: DeadlineChange | undefined;
  readonly seen?: Move['seen'];
}

/**
 * The deadlines of an action up to a day. `original-deadline` and `deadline-changes` of the plan tell them;
 * the action's track through the versions of the plan, where there is one, tells what is not written there.
 */
export function slippageOf(action: Action, asOf: IsoDay, track?: Track): Slippage {
  const written = writtenIn(action, asOf);
  const points = track ? woven(written, seenIn(track, action, asOf)) : written;
  const moves = points.slice(1).map((point, i): Move => {
    const from = (points[i] ?? point).deadline;
    const { deadline: to, agreed, seen } = point;
    return { from, to, days: daysFrom(from, to), agreed, seen };
  });
  const [first, last] = [points[0], points.at(-1)];
  return { moves, days: first && last && daysFrom(first.deadline, last.deadline) };
}

function daysFrom(from: Deadline, to: Deadline): number | undefined {
  return from.day === undefined || to.day === undefined ? undefined : daysBetween(from.day, to.day);
}

/** What the plan itself says; what is dated after the day has not been agreed yet. */
function writtenIn(action: Action, asOf: IsoDay): readonly Point[] {
  const { 'original-deadline': original, 'deadline-changes': all = [] } = action;
  const changes = inOrder(all.filter(({ on }) => !on || on.day <= asOf));
  const points: Point[] = [];
  if (original) add(points, { deadline: original });
  for (const change of changes) {
    if (change.from) add(points, { deadline: change.from });
    if (change.to) add(points, { deadline: change.to, since: change.on?.day, agreed: change });
  }
  const now = deadlineOn(action, asOf);
  if (now) add(points, { deadline: now });
  return points;
}

/** By the days on which they were agreed, where all have one. */
function inOrder(changes: readonly DeadlineChange[]): readonly DeadlineChange[] {
  if (changes.some(({ on }) => !on)) return changes;
  return changes.toSorted((a, b) => compareDays(a.on?.day, b.on?.day));
}

function seenIn({ points: seen }: Track, action: Action, asOf: IsoDay): readonly Point[] {
  const points: Point[] = [];
  for (const { deadline, day, commit } of seen) {
    if (day <= asOf) add(points, { deadline, since: day, seen: { day, commit } });
  }
  const now = deadlineOn(action, asOf);
  if (now) add(points, { deadline: now, since: asOf });
  return points;
}

/** Adds a deadline, unless it is the one that held already. */
function add(points: Point[], point: Point): void {
  const last = points.at(-1);
  if (!last || !isSame(last.deadline, point.deadline)) points.push(point);
}

/** A day of the month that was agreed is as agreed. */
function isSame(a: Deadline, b: Deadline): boolean {
  if (a.day === undefined || b.day === undefined) return a.day === b.day;
  return a.day === b.day || isWithin(a, b) || isWithin(b, a);
}

function isWithin({ first, last }: DateValue, span: DateValue): boolean {
  return span.first <= first && last <= span.last;
}

/**
 * Two stories of the same deadlines as one: what both tell stands in it once, and what only one tells stands
 * between, in order of time. That is the shortest sequence in which both are contained.
 */
function woven(written: readonly Point[], seen: readonly Point[]): readonly Point[] {
  const shared = longestShared(written, seen);
  const points: Point[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...shared, [written.length, seen.length] as const]) {
    for (const point of merged(written.slice(i, a), seen.slice(j, b))) add(points, point);
    const [one, other] = [written[a], seen[b]];
    if (one && other)
      add(points, { ...other, agreed: one.agreed, since: one.since ?? other.since });
    [i, j] = [a + 1, b + 1];
  }
  return points;
}

/** What no day is known of was before what the versions show. */
function merged(written: readonly Point[], seen: readonly Point[]): readonly Point[] {
  const rest = [...seen];
  const all: Point[] = [];
  for (const point of written) {
    const { since } = point;
    while (since !== undefined && rest[0]?.since !== undefined && rest[0].since < since)
      all.push(...rest.splice(0, 1));
    all.push(point);
  }
  return [...all, ...rest];
}

/** The positions of a longest sequence that both contain. */
function longestShared(
  a: readonly Point[],
  b: readonly Point[],
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const alike = (i: number, j: number) => {
    const [one, other] = [a[i], b[j]];
    return one !== undefined && other !== undefined && isSame(one.deadline, other.deadline);
  };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = alike(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (alike(i, j)) shared.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}

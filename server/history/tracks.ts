/** The deadlines that each action had in the versions of its plan. */

import type { Action } from '../plan/types';
import type { Deadline } from '../plan/values';
import type { IsoDay } from '../text/dates';
import type { Pairing } from './likeness';
import { matchActions } from './matching';
import type { PlanVersion } from './version';

/** One action through the versions. */
export interface Track {
  /** As it was last seen. */
  readonly last: Action;
  /** Its deadlines, each with the first version that had it. */
  readonly points: readonly {
    readonly deadline: Deadline;
    readonly day: IsoDay;
    readonly commit: string;
  }[];
}

interface OpenTrack {
  last: Action;
  points: Track['points'][number][];
}

/** Follows actions through versions, oldest first. One that was taken out and comes back goes on. */
export class Tracks {
  /** The actions of the newest version, in its order. */
  private current: readonly OpenTrack[] = [];
  private ended: readonly OpenTrack[] = [];

  /** Goes on to the next version. */
  add({ plan, day, commit }: PlanVersion): void {
    const actions = plan.actions.map(({ values }) => values);
    const { tracks, removed } = this.of(actions);
    this.current = tracks.map((track, i) => {
      const action = actions[i] as Action;
      const { deadline } = action;
      const open: OpenTrack = track ?? { last: action, points: [] };
      open.last = action;
      // A date that is written in another way is the same deadline.
      if (deadline && !isAsBefore(open.points.at(-1)?.deadline, deadline))
        open.points.push({ deadline, day, commit });
      return open;
    });
    const back = new Set(this.current);
    this.ended = [...this.ended.filter((one) => !back.has(one)), ...removed];
  }

  /** The tracks of the actions of a plan, in its order; undefined for one that no version has. */
  tracksOf(actions: readonly Action[]): readonly (Track | undefined)[] {
    return this.of(actions).tracks;
  }

  private of(actions: readonly Action[]): {
    readonly tracks: readonly (OpenTrack | undefined)[];
    readonly removed: readonly OpenTrack[];
  } {
    const tracks: (OpenTrack | undefined)[] = actions.map(() => undefined);
    const { pairs, removed, added } = matched(this.current, actions);
    for (const [i, j] of pairs) tracks[j] = this.current[i];
    if (added.length > 0 && this.ended.length > 0) {
      const left = added.map((j) => actions[j] as Action);
      for (const [i, j] of matched(this.ended, left).pairs) tracks[added[j] ?? -1] = this.ended[i];
    }
    return { tracks, removed: removed.flatMap((i) => this.current[i] ?? []) };
  }
}

/** An action whose text did not change is the same object: nearly all are known by that. */
function matched(tracks: readonly OpenTrack[], actions: readonly Action[]): Pairing {
  const places = new Map(tracks.map(({ last }, i) => [last, i]));
  const pairs: (readonly [number, number])[] = [];
  const added: number[] = [];
  const seen = new Set<number>();
  for (const [j, action] of actions.entries()) {
    const i = places.get(action);
    if (i === undefined) added.push(j);
    else {
      seen.add(i);
      pairs.push([i, j]);
    }
  }
  const removed = [...tracks.keys()].filter((i) => !seen.has(i));
  const rest = matchActions(
    removed.map((i) => (tracks[i] as OpenTrack).last),
    added.map((j) => actions[j] as Action),
  );
  const at = (list: readonly number[], i: number) => list[i] ?? -1;
  return {
    pairs: [...pairs, ...rest.pairs.map(([i, j]) => [at(removed, i), at(added, j)] as const)],
    removed: rest.removed.map((i) => at(removed, i)),
    added: rest.added.map((j) => at(added, j)),
  };
}

function isAsBefore(before: Deadline | undefined, now: Deadline): boolean {
  return before !== undefined && before.day === now.day;
}

/** The history of a plan: its versions, read, and what they tell of its deadlines. */

import type { IsoDay } from '../text/dates';
import { finish, type Steps } from '../text/steps';
import { Tracks } from './tracks';
import { type PlanVersion, readVersions, type TextHistory } from './version';

/** A history, read. */
export interface PlanHistory {
  /** Oldest first. */
  readonly versions: readonly PlanVersion[];
  readonly tracks: Tracks;
  /** The day before which this copy of the repository holds no versions; undefined where it holds all. */
  readonly begins: IsoDay | undefined;
}

/** Reads a history, version by version. */
export function* readingHistory({ versions, isCut }: TextHistory): Steps<PlanHistory> {
  const tracks = new Tracks();
  const read: PlanVersion[] = [];
  for (const version of readVersions(versions)) {
    tracks.add(version);
    read.push(version);
    yield;
  }
  return { versions: read, tracks, begins: isCut ? versions[0]?.day : undefined };
}

/** Reads a history at once. */
export function readHistory(history: TextHistory): PlanHistory {
  return finish(readingHistory(history));
}

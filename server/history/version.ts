/** The versions that a plan went through, oldest first. */

import { type Edit, editDocument, openDocument, type PlanDocument } from '../plan/document';
import { type Plan, readPlan } from '../plan/plan';
import type { IsoDay } from '../text/dates';

/** The text of a plan as it was kept on a day. */
export interface TextVersion {
  /** By what git knows it. */
  readonly commit: string;
  readonly day: IsoDay;
  readonly text: string;
}

/** The versions of one file. */
export interface TextHistory {
  /** Oldest first. */
  readonly versions: readonly TextVersion[];
  /** Whether there were older versions that this copy of the repository does not hold. */
  readonly isCut: boolean;
}

/** A version, read. */
export interface PlanVersion {
  readonly commit: string;
  readonly day: IsoDay;
  readonly plan: Plan;
}

/** Reads versions one after the other: what one has of the one before it is not read again. */
export function* readVersions(versions: readonly TextVersion[]): Generator<PlanVersion> {
  let document: PlanDocument | undefined;
  let text = '';
  for (const version of versions) {
    document = document
      ? editDocument(document, between(text, version.text))
      : openDocument(version.text);
    text = version.text;
    yield { commit: version.commit, day: version.day, plan: readPlan(document) };
  }
}

/** What has to give way to what, so that one text becomes the other. */
function between(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

/** The version that held at the end of a day; undefined where there was none yet, or none is known. */
export function versionOn<V extends Pick<TextVersion, 'day'>>(
  versions: readonly V[],
  day: IsoDay,
): V | undefined {
  return versions.findLast((one) => one.day <= day);
}

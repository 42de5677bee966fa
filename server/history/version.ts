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
  for (const version of versions) {
    document = document
      ? editsTo(document, version.text).reduceRight(editDocument, document)
      : openDocument(version.text);
    yield { commit: version.commit, day: version.day, plan: readPlan(document) };
  }
}

/** So many fragments further on the old text is looked for again in the new one. */
const farthest = 4;

/**
 * The edits, in order and apart, by which a document becomes one of that text: between them lie fragments that
 * stand in both. Far cheaper than a comparison line by line, and it need not find the fewest.
 */
function editsTo(document: PlanDocument, text: string): readonly Edit[] {
  const fragments = document.cut ?? document.fragments;
  const edits: Edit[] = [];
  let [start, at] = [0, 0];
  for (let i = 0; i < fragments.length; i++) {
    const here = fragments[i]?.text ?? '';
    if (text.startsWith(here, at)) {
      start += here.length;
      at += here.length;
      continue;
    }
    let end = start + here.length;
    let next = i + 1;
    let found = -1;
    for (; found < 0 && next < Math.min(fragments.length, i + farthest); next++) {
      const other = fragments[next]?.text ?? '';
      found = text.indexOf(other, at);
      if (found < 0) end += other.length;
    }
    if (found < 0) {
      const rest = fragments.slice(i).reduce((sum, one) => sum + one.text.length, start);
      return [...edits, { start, end: rest, text: text.slice(at) }];
    }
    edits.push({ start, end, text: text.slice(at, found) });
    start = end;
    at = found;
    // The one that was found is the next.
    i = next - 2;
  }
  return at < text.length ? [...edits, { start, end: start, text: text.slice(at) }] : edits;
}

/** The version that held at the end of a day; undefined where there was none yet, or none is known. */
export function versionOn<V extends Pick<TextVersion, 'day'>>(
  versions: readonly V[],
  day: IsoDay,
): V | undefined {
  return versions.findLast((one) => one.day <= day);
}

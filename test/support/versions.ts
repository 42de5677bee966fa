/** Versions of plans as the comparison is given them, for tests. */

import { exampleDay } from '../../server/checks/support/example';
import type { Change, Side } from '../../server/history/change';
import { changesBetween } from '../../server/history/compare';
import { planSnapshot } from './snapshots';

/** The text of a plan, or of one under a configuration, as one side of a comparison. */
export function sideOf(text: string, config = '', asOf = exampleDay): Side {
  return planSnapshot(text, { config, asOf });
}

/** The changes from one text to another. */
export function changesOf(before: string, after: string, asOf = exampleDay): readonly Change[] {
  return changesBetween(sideOf(before, '', asOf), sideOf(after, '', asOf));
}

/** One line a change: its verdict, what it is about, and what happened. */
export function told(changes: readonly Change[]): readonly string[] {
  return changes.map(({ verdict, subject, sentence }) => `${verdict}: ${subject}: ${sentence}`);
}

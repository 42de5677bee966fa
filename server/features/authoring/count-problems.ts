/** How many problems of which severity a file has. */

import type { ProblemCounts } from '../../protocol';
import type { Snapshot } from '../snapshot';

/** The counts of one file. */
export function countProblems({ uri, verdict }: Snapshot): ProblemCounts {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of verdict.problems) counts[severity] += 1;
  return { uri, ...counts };
}

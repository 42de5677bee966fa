/** Which problems of a file its author wants to be told of. */

import type { Problem } from '../engine/problem';
import { bySeverity } from '../workspace/setting';
import type { Snapshot } from './snapshot';

/** The problems that are told, in order of place: all of them unless the editor is set to less. */
export function toldProblems(snapshot: Snapshot): readonly Problem[] {
  const { problems } = snapshot.verdict;
  return snapshot.setting.leastTold === undefined
    ? problems
    : problems.filter((problem) => isTold(problem, snapshot));
}

/** Whether a problem of a file is told. */
export function isTold({ severity }: Problem, { setting }: Snapshot): boolean {
  const { leastTold = 'suggestion' } = setting;
  return bySeverity.indexOf(severity) <= bySeverity.indexOf(leastTold);
}

/** The problems at a place. */

import type { Position, Range } from 'vscode-languageserver-types';
import type { Problem } from '../../engine/problem';
import type { Snapshot } from '../snapshot';
import { toldProblems } from '../told-problems';

/** The problems that a range of the client touches, in order of place. */
export function problemsAt(snapshot: Snapshot, range: Range): readonly Problem[] {
  const { places } = snapshot;
  const problems = toldProblems(snapshot);
  // No problem reaches beyond its fragment.
  const first = places.positionIn(places.spotAt(range.start).index, 0).line;
  const found: Problem[] = [];
  for (let i = firstFrom(problems, first); i < problems.length; i++) {
    const problem = problems[i];
    if (!problem || problem.start.line > range.end.line) break;
    const { start, end } = places.fromUtf16(problem);
    if (!isBefore(end, range.start) && !isBefore(range.end, start)) found.push(problem);
  }
  return found;
}

/** The index of the first problem that begins on or after a line. */
function firstFrom(problems: readonly Problem[], line: number): number {
  let low = 0;
  let high = problems.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((problems[middle]?.start.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

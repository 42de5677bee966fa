/** Which edits of fixes may stand in a report. */

import { hiddenIn } from '../engine/masking';
import type { Problem } from '../engine/problem';
import type { Edit } from '../plan/document';
import type { FileReport } from './report';

/** A fix that can be made as it stands. */
export interface ShownFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * The fixes of problems of a file that leave nothing to fill in. One that would write what must not be shown is
 * none of them: masked, it would change the plan.
 */
export function shownFixesIn({
  text,
  plan,
  all,
}: FileReport): (problem: Problem) => readonly ShownFix[] {
  const hidden = hiddenIn(text, all);
  return ({ fixes }) =>
    fixes
      .filter(({ blank }) => !blank)
      .map((fix) => ({ title: fix.title, edits: fix.edits(plan) }))
      .filter(({ edits }) => edits.every((edit) => hidden(edit.text) === edit.text));
}

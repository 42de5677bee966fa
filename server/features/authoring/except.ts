/** Writes an agreed exception above the entry that a problem is in. */

import { typedDate } from '../../checks/support/typed-date';
import type { ExceptParams, PlanEdit } from '../../protocol';
import { formatDay } from '../../text/dates';
import { comment, entryOf } from '../code-actions/exception';
import type { EditSupport } from '../code-actions/workspace-edit';
import type { Refused } from '../rename';
import type { Snapshot } from '../snapshot';
import { problemOf } from './exceptable';
import { oneLine } from './fields';
import { planEdit } from './plan-edit';

/**
 * The edit that writes `# exception CHECK until DATE: reason`. Refused where the problem is gone, no reason is
 * given, the day is none or over, or the exception would not cover the problem.
 */
export function except(
  snapshot: Snapshot,
  params: ExceptParams,
  support: EditSupport,
): PlanEdit | Refused | undefined {
  if (snapshot.kind === 'config') return undefined;
  const problem = problemOf(snapshot, params.problem);
  const entry = problem && entryOf(snapshot, problem);
  if (!problem || !entry) {
    return { refused: 'This problem is not there any more, so there is nothing to except.' };
  }
  const reason = oneLine(params.reason);
  if (reason === '')
    return { refused: 'Say why, and who agreed: without a reason it counts for nothing.' };
  const until = untilOf(params.until, snapshot.lists.asOf);
  if (typeof until !== 'string') return until;
  const { start, end, text } = comment(entry, `# exception ${problem.check}${until}`, '');
  const at = text.lastIndexOf(': ') + 2;
  const edits = [{ start, end, text: text.slice(0, at) + reason + text.slice(at) }];
  return planEdit(
    snapshot,
    {
      subject: 'The plan',
      fragment: snapshot.places.spotAt(snapshot.places.fromUtf16(problem).start).fragment,
      edits,
      meant: (said) => said,
      holds: ({ verdict }) =>
        [...verdict.exceptions.keys()].some(
          (one) => one.check === problem.check && one.reason === reason,
        ),
      show({ places }) {
        const spot = places.spotOf(start + at + reason.length);
        return { fragment: spot.fragment, offset: spot.offset };
      },
    },
    support,
  );
}

/** ' until 2026-12-31', or nothing. */
function untilOf(given: unknown, asOf: string): string | Refused {
  const text = oneLine(given);
  if (text === '') return '';
  const read = typedDate(text);
  if (read.kind !== 'date')
    return { refused: `'${text}' is no date. Write a day, such as 31 December 2026.` };
  if (read.last >= asOf) return ` until ${read.last}`;
  return { refused: `${formatDay(read.last)} is over already. Choose a day to come.` };
}

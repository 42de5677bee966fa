/** Deadlines that were moved: how often, how far, and who agreed. */

import { lastChange } from '../../progress/deadline-changes';
import type { PositionedAction } from '../../progress/position';
import { daysBetween, type IsoDay } from '../../text/dates';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { changeText, dayText } from '../wording';

interface Change {
  readonly ref: string | null;
  readonly action: string | null;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly days: number | null;
  readonly on: IsoDay | null;
  readonly agreedBy: string | null;
  readonly reason: string | null;
}

/** Every change of a deadline. */
export const deadlinesTopic = topic<readonly Change[]>({
  key: 'deadlineChanges',
  data: (subject) => deadlineChanges(subject),
  section(changes) {
    if (changes.length === 0) {
      const line = 'No deadline was moved, as far as the plan says.';
      return {
        id: 'deadlines',
        title: 'Deadlines that were moved',
        blocks: [{ kind: 'paragraph', line }],
      };
    }
    return {
      id: 'deadlines',
      title: 'Deadlines that were moved',
      blocks: [
        {
          kind: 'table',
          caption: 'Every change of a deadline, and who agreed it',
          columns: [
            { title: 'Ref' },
            { title: 'Action' },
            { title: 'From' },
            { title: 'To' },
            { title: 'Days', isFigure: true },
            { title: 'Agreed by' },
            { title: 'On' },
            { title: 'Reason' },
          ],
          rows: changes.map(({ ref, action, from, to, days, agreedBy, on, reason }) => [
            ref ?? '–',
            action ?? '–',
            dayText(from),
            dayText(to),
            days === null ? '–' : changeText(days),
            agreedBy ?? 'Nobody, as far as the plan says',
            dayText(on),
            reason ?? 'None given',
          ]),
        },
      ],
    };
  },
});

/** The changes up to the day, in order of the plan, each action's in order of their dates. */
export function deadlineChanges({
  actions,
  asOf,
}: Pick<Subject, 'actions' | 'asOf'>): readonly Change[] {
  return actions.flatMap((one) => changesOf(one, asOf));
}

function changesOf({ action, now }: PositionedAction, asOf: IsoDay): readonly Change[] {
  const { ref = null, action: text = null, deadline, 'original-deadline': original } = action;
  const written = (action['deadline-changes'] ?? [])
    .filter(({ on }) => !on || on.day <= asOf)
    .map(({ from, to, on, 'agreed-by': agreedBy = null, reason = null }) => ({
      ...move(from?.day, to?.day),
      on: on?.day ?? null,
      agreedBy,
      reason,
    }));
  const last = lastChange(action)?.to?.day ?? original?.day;
  const isUnsaid =
    now.deadline === deadline?.day &&
    last !== undefined &&
    !isWithin(action, last, original?.first);
  const unsaid = isUnsaid
    ? [{ ...move(last, now.deadline), on: null, agreedBy: null, reason: null }]
    : [];
  return [...written, ...unsaid].map((change) => ({ ref, action: text, ...change }));
}

/** Whether the deadline is what was agreed; a day of the month that was agreed is. */
function isWithin(
  { deadline }: PositionedAction['action'],
  last: IsoDay,
  first: IsoDay | undefined,
): boolean {
  const day = deadline?.day;
  return (
    day !== undefined && (day === last || (first !== undefined && day >= first && day <= last))
  );
}

function move(
  from: IsoDay | undefined,
  to: IsoDay | undefined,
): Pick<Change, 'from' | 'to' | 'days'> {
  return {
    from: from ?? null,
    to: to ?? null,
    days: from !== undefined && to !== undefined ? daysBetween(from, to) : null,
  };
}

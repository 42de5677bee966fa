/** Agreed exceptions: what was agreed to leave, why, and until when. */

import { type Exception, exceptionsOf } from '../../plan/exceptions';
import type { Plan } from '../../plan/plan';
import { refName } from '../../progress/position';
import type { IsoDay } from '../../text/dates';
import { topic } from '../topic';
import { dayText } from '../wording';

interface ExceptionData {
  readonly check: string;
  /** The refs of the actions, or the part of the plan that it stands at. */
  readonly at: string;
  readonly reason: string;
  readonly until: IsoDay | null;
  readonly expired: boolean;
}

/** The exceptions, in the order of the file. */
export const exceptionsTopic = topic<readonly ExceptionData[]>({
  key: 'exceptions',
  data: ({ plan, asOf }) =>
    plan.document.fragments.flatMap((fragment) =>
      exceptionsOf(fragment)
        .filter(({ reason }) => reason !== '')
        .map((one) => exceptionData(one, plan, asOf)),
    ),
  section: (exceptions) => ({
    id: 'exceptions',
    title: 'Agreed exceptions',
    blocks:
      exceptions.length === 0
        ? [{ kind: 'paragraph', line: 'No exception is agreed.' }]
        : [
            {
              kind: 'table',
              caption: 'What was agreed to be left as it is',
              columns: [
                { title: 'Where' },
                { title: 'Check' },
                { title: 'Reason' },
                { title: 'Until' },
              ],
              rows: exceptions.map(({ at, check, reason, until, expired }) => [
                at,
                check,
                reason,
                until === null ? 'No end' : `${dayText(until)}${expired ? ' (expired)' : ''}`,
              ]),
            },
          ],
  }),
});

function exceptionData(
  { fragment, check, reason, until, scope }: Exception,
  plan: Plan,
  asOf: IsoDay,
): ExceptionData {
  const actions = plan.actions.filter(({ part }) => part.fragment === fragment);
  const refs = actions.map(({ values }) => refName(values.ref));
  const wide = typeof scope === 'string' ? `the whole ${scope}` : 'the plan';
  return {
    check,
    at: refs.join(', ') || priorityOf(fragment, plan) || wide,
    reason,
    until: until ?? null,
    expired: until !== undefined && until < asOf,
  };
}

function priorityOf(fragment: Exception['fragment'], { priorities }: Plan): string | undefined {
  return priorities.find(({ parts }) => parts.some((part) => part.fragment === fragment))?.values
    .id;
}

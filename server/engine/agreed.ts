/** Which agreed exceptions cover which findings. */

import { type Exception, exceptionsOf } from '../plan/exceptions';
import type { Plan } from '../plan/plan';
import type { IsoDay } from '../text/dates';
import type { Located } from './located';

/** An exception that reaches beyond the fragment it is written in. */
interface Wide {
  readonly exception: Exception;
  /** Index of its priority; undefined for all. */
  readonly priority?: number;
}

/** Exceptions by their reach. */
export interface Agreed {
  readonly wide: readonly Wide[];
  /** The last day that counts; undefined where no date is looked at. */
  readonly asOf: IsoDay | undefined;
}

/** Problems that nobody can agree to leave: the file itself, and exceptions. */
export function isExceptable(check: string): boolean {
  return !/^(?:yaml\/|exceptions\/|internal-error$)/.test(check);
}

/** The exceptions that hold beyond their fragment; only heads and blocks can hold such a one. */
export function agreedIn(plan: Plan, asOf: IsoDay | undefined): Agreed {
  const wide: Wide[] = [];
  for (const i of plan.others) {
    const fragment = plan.document.fragments[i];
    if (!fragment) continue;
    for (const exception of exceptionsOf(fragment)) {
      if (typeof exception.scope !== 'string' || exception.scope === 'nothing') continue;
      const own = exception.scope === 'priority' || exception.scope === 'actions';
      const priority = plan.priorities.findIndex(({ parts }) =>
        parts.some((part) => part.fragment === fragment),
      );
      wide.push(own ? { exception, priority } : { exception });
    }
  }
  return { wide, asOf };
}

/** Whether an exception holds on the day that counts. */
export function isExpired({ until }: Exception, asOf: IsoDay | undefined): boolean {
  return until !== undefined && asOf !== undefined && until < asOf;
}

/** Whether two sets of exceptions mean the same for a finding outside their fragments. */
export function sameAgreed(a: Agreed, b: Agreed): boolean {
  return (
    a.asOf === b.asOf &&
    a.wide.length === b.wide.length &&
    a.wide.every((one, i) => {
      const other = b.wide[i];
      return one.exception === other?.exception && one.priority === other.priority;
    })
  );
}

/** The exceptions in whose reach a finding lies; `priority` is the index of the one it is in. */
export function reaching(
  { wide }: Agreed,
  found: Located,
  priority: number | undefined,
): readonly Exception[] {
  const id = found.check.id;
  if (!isExceptable(id)) return [];
  const { fragment, start } = found.place;
  const near = exceptionsOf(fragment).filter(
    ({ scope }) => typeof scope === 'object' && start >= scope.start && start <= scope.end,
  );
  const far = wide
    .filter((one) => isReached(one, found, priority))
    .map(({ exception }) => exception);
  return [...near, ...far].filter(({ check, reason }) => check === id && reason !== '');
}

function isReached(wide: Wide, found: Located, priority: number | undefined): boolean {
  const { scope } = wide.exception;
  if (scope === 'plan') return true;
  if (scope === 'priorities') return priority !== undefined;
  if (priority === undefined || wide.priority !== priority) return false;
  return scope === 'priority' || found.root?.kind === 'action';
}

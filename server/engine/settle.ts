/** Findings of one entry to what is told of it: once for each fault, without what was agreed. */

import type { Exception } from '../plan/exceptions';
import { offsetToPosition } from '../text/places';
import { type Agreed, isExpired, reaching } from './agreed';
import type { Located, Place } from './located';
import { speakers } from './precedence';
import type { Range } from './problem';

const nothing: readonly never[] = [];

/** What is left of the findings of one entry. */
export interface Settled {
  readonly told: readonly Located[];
  /** What was agreed to leave, each with the exception that says so. */
  readonly agreed: readonly Agreement[];
  /** For each exception of theirs, how many findings it covers (or would, had it not expired). */
  readonly covered: ReadonlyMap<Exception, number>;
}

/** A finding that is not told, and why. */
export interface Agreement {
  readonly located: Located;
  readonly exception: Exception;
}

/** Settles findings that share an entry: an action, or all that lies in none. */
export function settle(
  found: readonly Located[],
  agreed: Agreed,
  priorityOf: (located: Located) => number | undefined,
): Settled {
  const covered = new Map<Exception, number>();
  const agreements: Agreement[] = [];
  const told = speakers(withoutTorn(found)).filter((located) => {
    const exceptions = reaching(agreed, located, priorityOf(located));
    for (const one of exceptions) covered.set(one, (covered.get(one) ?? 0) + 1);
    const exception = exceptions.find((one) => !isExpired(one, agreed.asOf));
    if (exception) agreements.push({ located, exception });
    return !exception;
  });
  return { told, covered, agreed: agreements.length > 0 ? agreements : nothing };
}

/** What YAML tore apart has been told by `yaml/*`, wherever in the plan that stands. */
function withoutTorn(found: readonly Located[]): readonly Located[] {
  return found.filter(
    ({ check, finding, place: { fragment, start, end } }) =>
      check.id.startsWith('yaml/') ||
      finding.masked !== undefined ||
      !fragment.parsed.faults.some(
        (fault) => fault.code !== 'encoding' && fault.start < end && start < fault.end,
      ),
  );
}

/** The lines and columns of a place within its fragment. */
export function rangeIn({ fragment: { lineStarts }, start, end }: Place): Range {
  return { start: offsetToPosition(lineStarts, start), end: offsetToPosition(lineStarts, end) };
}

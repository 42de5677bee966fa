/** Problems of a plan against those that were known. */

import { alikeKey, identitiesOf } from '../../engine/identity';
import type { Problem } from '../../engine/problem';
import type { Judged } from '../judging/judged';
import type { KnownProblem } from './file';

/** The problems of a plan as the file of known problems names them. */
export function recorded({ verdict: { problems, plan } }: Judged): readonly KnownProblem[] {
  const alike = new Map<string, { known: KnownProblem; actions: Set<string> }>();
  for (const [i, { check, field, wording, ordinal }] of identitiesOf(problems, plan).entries()) {
    const key = alikeKey({ check, field, wording });
    const actions = alike.get(key)?.actions ?? new Set();
    const { action } = problems[i] ?? { action: null };
    if (action !== null) actions.add(action);
    alike.set(key, { known: { check, field, wording, count: ordinal, actions: [] }, actions });
  }
  return [...alike.values()].map(({ known, actions }) => ({ ...known, actions: [...actions] }));
}

/** What a comparison comes to. */
export interface Compared {
  /** In order of place. */
  readonly unknown: readonly Problem[];
  /** Those that are no longer there, each with how many of them are gone. */
  readonly gone: readonly KnownProblem[];
  /** Those that still are, each with how many of them are left. */
  readonly left: readonly KnownProblem[];
}

/**
 * Parts the problems of a plan into known and new ones: of those that are alike as many are known, the first
 * ones, as were there. `wasLookedFor` says of a check whether this run would have found its problems.
 */
export function compared(
  { verdict: { problems, plan } }: Judged,
  known: readonly KnownProblem[],
  wasLookedFor: (check: string) => boolean,
): Compared {
  const counts = new Map<string, number>();
  for (const one of known) counts.set(alikeKey(one), (counts.get(alikeKey(one)) ?? 0) + one.count);
  const found = new Map<string, number>();
  const identities = identitiesOf(problems, plan);
  const unknown = problems.filter((_, i) => {
    const identity = identities[i];
    if (!identity) return true;
    const key = alikeKey(identity);
    found.set(key, identity.ordinal);
    return identity.ordinal > (counts.get(key) ?? 0);
  });
  const gone: KnownProblem[] = [];
  const left: KnownProblem[] = [];
  for (const one of known) {
    const key = alikeKey(one);
    const still = wasLookedFor(one.check) ? Math.min(one.count, found.get(key) ?? 0) : one.count;
    found.set(key, (found.get(key) ?? 0) - still);
    if (still > 0) left.push({ ...one, count: still });
    if (still < one.count) gone.push({ ...one, count: one.count - still });
  }
  return { unknown, gone, left };
}

/** By what a service knows a problem again in the next run. */

import { identitiesOf } from '../engine/identity';
import type { Problem } from '../engine/problem';
import type { FileReport, Report } from './report';

/**
 * A fingerprint of each problem of a file: of its check, plan, field and wording, and which of its like it
 * is among all that the file has, so that leaving some out of a report changes none.
 */
export function fingerprintsOf(
  { path, plan, all }: Pick<FileReport, 'path' | 'plan' | 'all'>,
  { hash }: Pick<Report, 'hash'>,
): ReadonlyMap<Problem, string> {
  const prints = identitiesOf(all, plan).map(
    ({ check, field, wording, ordinal }) =>
      `${hash(JSON.stringify([check, path, field, wording]))}:${ordinal}`,
  );
  return new Map(all.map((problem, i) => [problem, prints[i] ?? '']));
}

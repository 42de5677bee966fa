/** By what a service knows a problem again in the next run. */

import { identitiesOf } from '../engine/identity';
import type { FileReport, Report } from './report';

/** A fingerprint of each problem of a file: of its check, plan, field and wording, and which of its like it is. */
export function fingerprintsOf(file: FileReport, { hash }: Report): readonly string[] {
  return identitiesOf(file.problems, file.plan).map(
    ({ check, field, wording, ordinal }) =>
      `${hash(JSON.stringify([check, file.path, field, wording]))}:${ordinal}`,
  );
}

/** Changes that say the same of a criterion and of the measure that it names. */

import type { IsoDay } from '../../text/dates';

type Sides<T> = readonly [was: T | undefined, is: T | undefined];

/** What a target that changed has in common with another of the same measure that changed alike. */
export function targetTwin(
  measure: string,
  figures: Sides<number>,
  [was, is]: Sides<IsoDay>,
): string {
  return JSON.stringify([measure, ...figures, ...(was === is ? [] : [was, is])]);
}

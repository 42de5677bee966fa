/** Recommendations of a report as they stand in a plan: each with its number as its key. */

import { isQuoted, keyScalar, scalar } from '../../plan/quote';
import { numberedTexts } from '../../text/numbered';

/** A line for each entry of a text, without indentation; what stands in quotes for YAML's sake keeps them. */
export function numberedLines(raw: string, taken?: Iterable<string>): readonly string[] {
  return numberedTexts(raw, taken).map(
    ({ key, text }) => `${keyScalar(key)}: ${isQuoted(text) ? text : scalar(text)}`,
  );
}

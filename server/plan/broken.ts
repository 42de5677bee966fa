/** Where a file stops being one that YAML can read. */

import { offsetToPosition } from '../text/places';
import type { PlanDocument } from './document';

/** The line, from 1, of the first place that YAML cannot read, whatever checks tell of it. */
export function brokenAt({ fragments, starts }: PlanDocument): number | undefined {
  for (const [i, { parsed, lineStarts }] of fragments.entries()) {
    const fault = parsed.faults.find(({ code }) => code === 'syntax');
    if (fault) return (starts.lines[i] ?? 0) + offsetToPosition(lineStarts, fault.start).line + 1;
  }
  return undefined;
}

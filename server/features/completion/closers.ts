/** What would close the quotation marks and brackets that are open to the end of a line. */

import type { Fragment } from '../../plan/document';
import { leftOpen } from '../../plan/left-open';
import { type EntryLine, entriesOf, entryLine } from '../../plan/lines';
import type { Parsed } from '../../plan/parse';
import { isKnownKey } from '../../plan/vocabulary';

/** What has to be written at an offset to close them, less what stands behind it; nothing where more does. */
export function closersAt({ text: source, parsed }: Fragment, offset: number): string {
  const entry = entryLine(source, offset, isKnownKey);
  if (!entry) return '';
  const { closers } = leftOpen(source.slice(entry.valueStart, offset));
  const behind = source.slice(offset, entry.end).trim();
  if (!closers.endsWith(behind) || (goesOn(source, entry) && !endsOpen(parsed, entry))) return '';
  return closers.slice(0, closers.length - behind.length);
}

/** Whether a quotation mark was read as closed at the end of a line, whatever stands below. */
function endsOpen({ faults }: Parsed, { start, end }: EntryLine): boolean {
  return faults.some((fault) => {
    if (fault.code !== 'syntax' || fault.reason !== 'unclosed-quote' || !fault.mend) return false;
    return start <= fault.mend.start && fault.mend.start <= end;
  });
}

/** Whether what is open on a line goes on, or is closed, on the lines below. */
export function goesOn(source: string, { key, column, end }: EntryLine): boolean {
  const below = source.slice(end);
  const [next] = entriesOf(below, isKnownKey);
  if (!next) return false;
  const isDeeper = key === undefined ? next.indent >= column : next.indent > column;
  return isDeeper || /^[\]},"']/.test(below.slice(next.start + next.indent));
}

/** Cells in which somebody wrote that there is nothing to say. */

import { isPlaceholder } from '../../checks/support/placeholders';
import type { ColumnField } from './fields';

/** What a column of a form has in place of an empty cell. */
export function isDash(text: string): boolean {
  return /^[-–—]+$/.test(text);
}

/** A text that says that there is nothing, or nothing yet. */
export function isNothing(text: string): boolean {
  return isDash(text) || /^(?:n\/?a|n\.a\.?|not applicable|none)$/i.test(text);
}

/** Where 'none' is something: an amount to reach, or words that stand as they are written. */
const asWritten: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'action',
  'deadline',
  'original-deadline',
  'target',
  'baseline',
  'unplaced',
]);

/** Whether a text says nothing in a column that holds `field`. That something is to follow is no update either. */
export function isNothingFor(field: ColumnField, text: string): boolean {
  if (field === 'update' && isPlaceholder(text)) return true;
  return !asWritten.has(field) && isNothing(text);
}

/** Deadlines in a return. */

import { dateName } from '../../checks/support/naming';
import type { Deadline } from '../../plan/values';
import type { Cell } from '../document';
import { printed } from '../export/layout';
import { textCell } from '../export/table';

/** A deadline as exactly as it was written; a day is one that can be sorted by. */
export function deadlineCell(deadline: Deadline | undefined): Cell {
  if (deadline?.day === undefined) return textCell(deadline ? printed(deadline.text) : '');
  const isDay = deadline.precision === 'day';
  return { ...textCell(dateName(deadline)), ...(isDay && { date: deadline.day }) };
}

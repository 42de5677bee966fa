/** By when an action is due, and was due at first. */

import { readStatus, type Status } from '../../plan/status-words';
import type { ActionCells } from './action-cells';
import { joined } from './grid';
import { readWhen } from './when';

/** The days of an action; those that nothing says are empty. */
export interface ActionDays {
  readonly deadline: string;
  readonly original: string;
  /** What the cell of the deadline says of the status instead of a day: 'Completed'. */
  readonly status?: Status;
}

/** Reads the deadline. Where none was revised, the original one still counts. */
export function daysOf(cells: ActionCells): ActionDays {
  const original = originalOf(cells);
  const pieces = cells.of('deadline');
  const [first] = pieces;
  if (!first) return { deadline: original, original: '' };
  const text = joined(pieces.flatMap(({ lines }) => lines));
  cells.put(pieces, 'deadline');
  const said = /\b(?:complete|completed|achieved|done|closed|implemented|finished)\b/i.test(text)
    ? readStatus(text)
    : undefined;
  const status = said?.status === 'complete' ? { status: said.status } : {};
  const when = readWhen(text);
  if (!when) {
    cells.doubt(`'${text}' is no day that can be read for certain; it stands as it is written.`);
    return { deadline: text, original, ...status };
  }
  if (when.isMoreThanThis) cells.keep(first.column.heading, [text]);
  if (when.isMoreThanThis || when.readAs) {
    cells.doubt(`'${text}' was read as ${when.deadline}${when.readAs ? `, ${when.readAs}` : ''}.`);
  }
  return { deadline: when.deadline, original, ...status };
}

function originalOf(cells: ActionCells): string {
  const piece = cells.only('original-deadline');
  if (!piece) return '';
  const when = readWhen(joined(piece.lines));
  if (!when || when.deadline === 'ongoing' || when.isMoreThanThis) {
    cells.leave(piece);
    return '';
  }
  cells.put([piece], 'original-deadline');
  return when.deadline;
}

/** Cells that hold what another column would, below a label: 'Update: ...', 'Status: ...'. */

import type { Line } from '../document';
import type { ColumnField } from './fields';
import type { Column } from './header';
import { matchHeading } from './match-heading';
import type { Piece } from './piece';

/** What is said below a label in the cell of another column; anything else may be a sentence with a colon. */
const fields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'update',
  'status',
  'lead-officer',
  'senior-responsible-officer',
  'deadline',
  'how-will-we-know',
  'success-criteria',
  'outcomes',
]);

/** The parts of a cell: one, or one for each label of what no column of its table holds. */
export function labelled(piece: Piece, columns: readonly Column[]): readonly Piece[] {
  const parts: Piece[] = [];
  let column = piece.column;
  let lines: Line[] = [];
  const end = () => {
    if (lines.length > 0 || (parts.length === 0 && column === piece.column)) {
      parts.push({ ...piece, column, lines });
    }
    lines = [];
  };
  for (const line of piece.lines) {
    const [, label = '', rest = ''] = /^(\p{L}[\p{L} ]{2,30}):\s*(.*)$/su.exec(line.text) ?? [];
    const match = label === '' ? undefined : matchHeading(label);
    const isLabel =
      match?.sureness === 'sure' &&
      fields.has(match.field) &&
      !columns.some(({ field }) => field === match.field);
    if (isLabel) {
      end();
      column = { index: column.index, heading: label, field: match.field, sureness: 'likely' };
      if (rest !== '') lines.push({ ...line, text: rest });
    } else lines.push(line);
  }
  end();
  return parts;
}

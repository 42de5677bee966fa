/** Cells that hold what another column would, below a label: 'Update: ...', 'Status: ...'. */

import type { Line } from '../document';
import type { ColumnField } from './fields';
import type { Column } from './header';
import { matchHeading } from './match-heading';
import type { Piece } from './piece';
import { readWhen } from './when';

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

const naming: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'lead-officer',
  'senior-responsible-officer',
]);

/** The column of a line that says when, where others of its cell say who, and no column of its table says when. */
function whenColumn(
  text: string,
  { column }: Piece,
  columns: readonly Column[],
): Column | undefined {
  const isWhen =
    naming.has(column.field) &&
    !columns.some(({ field }) => field === 'deadline') &&
    readWhen(text.replace(/^(?:from|starting)\b/i, ''))?.isMoreThanThis === false;
  return isWhen ? { ...column, field: 'deadline', sureness: 'likely' } : undefined;
}

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
    const when = piece.lines.length > 1 ? whenColumn(line.text, piece, columns) : undefined;
    if (when) {
      parts.push({ ...piece, column: when, lines: [line] });
    } else if (isLabel) {
      end();
      column = { index: column.index, heading: label, field: match.field, sureness: 'likely' };
      if (rest !== '') lines.push({ ...line, text: rest });
    } else lines.push(line);
  }
  end();
  return parts;
}

/** A table in columns. */

import { cutTo } from './excerpt';
import { widthOf } from './width';

const gap = '  ';
/** No column but the last is wider. */
const widest = 32;

/** The lines of a table, its head first; the last column is cut to what is left of `width`. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [head, ...rows];
  const last = head.length - 1;
  const widths = head.map((_, column) =>
    Math.min(widest, Math.max(...all.map((row) => widthOf(row[column] ?? '')))),
  );
  const used = widths.slice(0, last).reduce((sum, each) => sum + each + gap.length, 0);
  const rest = Math.max(20, width - used);
  return all.map((row) =>
    row
      .map((cell, column) =>
        padded(cell, column === last ? rest : (widths[column] ?? 0), column === last),
      )
      .join(gap),
  );
}

function padded(cell: string, width: number, isLast: boolean): string {
  const text = cutTo(cell, width);
  return isLast ? text.trimEnd() : text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

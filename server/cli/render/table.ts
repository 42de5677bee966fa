/** A table in columns. */

import { cutTo } from './excerpt';
import { widthOf } from './width';

const gap = '  ';
/** No column but the last is wider. */
const widest = 32;
/** Where the terminal is narrow, others make room for it; but none is cut to less than a date. */
const narrowestLast = 20;
const narrowest = 10;

/** The lines of a table, its head first; wide columns are cut so that the last has room in `width`. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const all = [head, ...rows];
  const last = head.length - 1;
  const needed = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const upTo = (most: number) => needed.map((each) => Math.min(most, each));
  const restBeside = (widths: readonly number[]) =>
    width - widths.slice(0, last).reduce((sum, each) => sum + each + gap.length, 0);
  let most = widest;
  while (most > narrowest && restBeside(upTo(most)) < narrowestLast) most -= 1;
  const widths = upTo(most);
  const rest = Math.max(narrowestLast, restBeside(widths));
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

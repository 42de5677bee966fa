/**
 * How high rows are. Not every program fits rows to their texts when it opens a file, and none to texts in merged
 * cells, so they are given the height that their texts will about need.
 */

import type { Area, PlacedCell } from './sheet-layout';

/** No row is higher, in points. */
const highest = 409;
/** The size of the text in points, where it is not that of cells. */
const sizes: Readonly<Partial<Record<PlacedCell['style'], number>>> = {
  Title: 18,
  'Heading 1': 14,
  'Heading 2': 12,
};
const usual = 10;

/** The height of a row, in points; `widths` of its columns in characters, `merges` those that begin in it. */
export function heightOf(
  cells: readonly PlacedCell[],
  widths: readonly number[],
  merges: readonly Area[],
): number {
  const heights = cells.map(({ column, style, text }) => {
    const merge = merges.find(({ left }) => left === column);
    // What goes on in other rows has their room, too.
    if (merge && merge.bottom > merge.top) return 0;
    const size = sizes[style] ?? usual;
    const columns = widths.slice(column, (merge?.right ?? column) + 1);
    // Letters are narrower than the figures in which widths are counted.
    const room = columns.reduce((sum, width) => sum + width, 0) * (usual / size) * 1.08;
    const lines = text.split('\n').reduce((sum, line) => sum + linesIn(line, room), 0);
    return lines * size * 1.28 + 4;
  });
  return Math.round(Math.min(Math.max(usual * 1.28 + 4, ...heights), highest) * 4) / 4;
}

/** Over how many lines a text goes, word by word; a word that is too long breaks. */
function linesIn(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > room) {
      lines += 1;
      used = length;
    } else used += length + (isFirst ? 0 : 1);
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

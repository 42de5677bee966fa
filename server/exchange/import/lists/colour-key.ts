/** The key of a plan's colours: what blue, green, amber, red and grey mean in it. */

import { type Colour, colourNamed, readStatus, type Status } from '../../../plan/status-words';
import { type Grid, ownCells, textOf } from '../grid';
import type { Ledger } from '../ledger';
import { colourOf } from '../statuses';

/** A key, in the words of the plan. */
export interface ColourKey {
  readonly words: ReadonlyMap<Colour, string>;
  /** The statuses that the words mean, as far as they say one. */
  readonly statuses: ReadonlyMap<Colour, Status>;
}

/** Fewer colours than this are no key. */
const fewest = 3;

/** The key that a table holds, a colour and what it means in each row; undefined where it holds something else. */
export function colourKeyIn({ rows }: Grid, ledger: Ledger): ColourKey | undefined {
  const found = rows.flatMap((row) => {
    const cells = ownCells(row);
    const all = [...row.cells.values()].map(({ cell }) => cell);
    const [first] = all;
    const name = textOf(cells[0]);
    const colour =
      colourNamed(name) ?? (first?.fill === undefined ? undefined : colourOf(first.fill));
    // How many actions have a colour is not what it means.
    const meaning = cells.filter(
      (cell) => colourNamed(textOf(cell)) === undefined && /\p{L}/u.test(textOf(cell)),
    );
    return colour && meaning.length > 0
      ? [{ colour, cells, words: meaning.map(textOf).join(': ') }]
      : [];
  });
  const words = new Map(found.map((one) => [one.colour, one.words]));
  // There may be a heading, and a colour that a plan file has none for.
  if (words.size < fewest || found.length < rows.length - 2) return undefined;
  for (const { cells } of found) for (const { cell } of cells) ledger.put(cell, 'colour key');
  const [heading] = rows;
  if (heading && found.length === rows.length - 1) {
    for (const { cell } of ownCells(heading)) ledger.put(cell, 'headings of columns');
  }
  const statuses = [...words].flatMap(([colour, text]): [Colour, Status][] => {
    const [first = ''] = text.split(/[:;,.–-]/);
    const read = readStatus(first) ?? readStatus(text.slice(0, 60));
    return read && colourNamed(first) === undefined ? [[colour, read.status]] : [];
  });
  return { words, statuses: new Map(statuses) };
}

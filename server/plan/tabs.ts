/**
 * Lines that begin with tabs, which YAML takes for no indentation, and the spaces that were most likely meant:
 * as the lines around them stand, in the steps of two columns in which plans are written.
 */

import { type EntryLine, entriesOf } from './lines';
import type { Repair } from './mend';
import { isKnownKey, standTogether } from './vocabulary';

const step = 2;

/** More lines than this are no slip, and looking around each of them would take too long. */
const mostLines = 500;

/** An entry with the column at which its dash or key stands, or is taken to stand. */
interface Placed {
  readonly entry: EntryLine;
  readonly indent: number;
  readonly tabs: number;
}

/**
 * The repairs of all lines of a text that begin with tabs and have an entry; none where there are too many. The
 * first entry stands at `column` where no other line of the text tells.
 */
export function untabbed(text: string, column = 0): readonly Repair[] {
  const count = text.match(/^ *\t/gm)?.length ?? 0;
  if (count === 0 || count > mostLines) return [];
  const repairs: Repair[] = [];
  const above: Placed[] = [];
  const entries = [...entriesOf(text, isKnownKey)];
  for (const [i, entry] of entries.entries()) {
    const tabs = tabsIn(text, entry);
    if (tabs === 0) {
      above.push({ entry, indent: entry.indent, tabs });
      continue;
    }
    if (!entry.dash && entry.key === undefined) continue;
    const next = entries[i + 1];
    const below = next && tabsIn(text, next) === 0 ? next : undefined;
    const isFirst = above.length === 0;
    const indent = isFirst && !below ? column : likelyIndent(entry, tabs, above, below);
    above.push({ entry, indent, tabs });
    const start = entry.start + entry.indent;
    const edit = { start: entry.start, end: start, text: ' '.repeat(indent) };
    const end = entry.key === undefined ? entry.valueEnd : start + entry.key.length;
    repairs.push({ start, end, reason: 'tab', edit, offer: true });
  }
  return repairs;
}

function tabsIn(text: string, { start, indent }: EntryLine): number {
  return text.slice(start, start + indent).split('\t').length - 1;
}

function likelyIndent(
  entry: EntryLine,
  tabs: number,
  above: readonly Placed[],
  below: EntryLine | undefined,
): number {
  const before = above.at(-1);
  if (!before) return Math.max(0, (below?.indent ?? 0) - step);
  if (before.tabs > 0) return Math.max(0, before.indent + step * (tabs - before.tabs));
  if (entry.dash) return indentOfItem(entry, before, above, below);
  const under = below && below.indent - step;
  if (opens(entry) && under !== undefined && fits(under, before, above)) return under;
  if (!opens(before.entry)) return columnOf(siblingOf(entry, above) ?? before);
  const isSibling = below && !below.dash && below.indent > columnOf(before);
  return isSibling ? below.indent : columnOf(before) + step;
}

function indentOfItem(
  entry: EntryLine,
  before: Placed,
  above: readonly Placed[],
  below: EntryLine | undefined,
): number {
  const underDash = below && !below.dash && entry.key !== undefined ? below.indent - step : -1;
  if (opens(before.entry)) {
    if (below?.dash && below.indent >= columnOf(before)) return below.indent;
    return underDash >= columnOf(before) ? underDash : columnOf(before) + step;
  }
  const items = above.filter((placed) => placed.entry.dash);
  if (entry.key === undefined) return textItemOf(items, below)?.indent ?? columnOf(before);
  const alike = items.filter((placed) => placed.entry.key === entry.key);
  const item = alike.findLast(({ indent }) => indent === underDash) ?? alike.at(-1) ?? items.at(-1);
  return item?.indent ?? columnOf(before);
}

/** The item that an item without a key follows: of the innermost list, or of the outermost that is not over. */
function textItemOf(items: readonly Placed[], below: EntryLine | undefined): Placed | undefined {
  let found = items.at(-1);
  if (!below || !found) return found;
  const isOver = ({ indent }: Placed) =>
    below.dash && below.key === undefined ? indent < below.indent : indent <= below.indent;
  for (const item of items.toReversed()) {
    if (isOver(item)) break;
    if (item.indent < found.indent) found = item;
  }
  return found;
}

/** The nearest field above, or around that, beside which this one can stand. */
function siblingOf({ key }: EntryLine, above: readonly Placed[]): Placed | undefined {
  let column = Number.POSITIVE_INFINITY;
  for (const placed of above.toReversed()) {
    if (placed.entry.key === undefined || columnOf(placed) >= column) continue;
    if (key !== undefined && standTogether(placed.entry.key, key)) return placed;
    column = columnOf(placed);
  }
  return undefined;
}

/** Whether a field at a column goes on with a field above, or stands under the one right above. */
function fits(column: number, before: Placed, above: readonly Placed[]): boolean {
  if (opens(before.entry) && column > columnOf(before)) return true;
  return above.some((placed) => columnOf(placed) === column && placed.entry.key !== undefined);
}

function columnOf({ entry, indent }: Placed): number {
  return indent + entry.column - entry.indent;
}

/** Whether an entry has a key and nothing after it. */
function opens({ key, valueStart, valueEnd }: EntryLine): boolean {
  return key !== undefined && valueStart === valueEnd;
}

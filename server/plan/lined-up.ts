/**
 * Items of lists whose fields all stand at one other column than the key behind the dash, as where another tool
 * has doubled the indentation: told, and mended, once for an item.
 */

import { type EntryLine, entriesOutsideBlocks } from './lines';
import { isOpen, type Repair } from './mend';
import { isKnownKey, standTogether } from './vocabulary';

/** An item with what stands below its first line. */
interface Item {
  readonly first: EntryLine;
  /** The first line below. */
  readonly field: EntryLine;
  readonly isOnlyLine: boolean;
}

/** The repairs of all such items of a text, outer and inner ones alike; none touches another. */
export function linedUp(text: string): readonly Repair[] {
  return itemsOf(text).flatMap((item) => repairOf(item) ?? []);
}

/** The items that begin with a field whose text is whole, without those that hold a line less deep than the field below. */
function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  const open: { first: EntryLine; field?: EntryLine; lines: number; isEven: boolean }[] = [];
  const closeTo = (indent: number): void => {
    for (let last = open.at(-1); last && last.first.indent >= indent; last = open.at(-1)) {
      open.pop();
      const { first, field, lines, isEven } = last;
      if (field && isEven) items.push({ first, field, isOnlyLine: lines === 1 });
    }
  };
  for (const entry of entriesOutsideBlocks(text, isKnownKey)) {
    closeTo(entry.indent);
    for (const item of open) {
      item.lines += 1;
      item.field ??= entry;
      if (entry.indent < item.field.indent) item.isEven = false;
    }
    if (beginsWithField(text, entry)) open.push({ first: entry, lines: 0, isEven: true });
  }
  closeTo(0);
  return items;
}

/** Whether an entry is one dash and a field whose text ends on its line, so that YAML allows nothing deeper below. */
function beginsWithField(text: string, entry: EntryLine): boolean {
  const { start, indent, column, dash, key, valueStart, valueEnd } = entry;
  if (!dash || key === undefined || valueStart === valueEnd || isOpen(text, entry)) return false;
  const isOneDash = text.slice(start + indent + 1, start + column).trim() === '';
  return isOneDash && !/[|>&*!?]/.test(text.charAt(valueStart));
}

/** A single field below is moved under the first key, else the first key above those below. */
function repairOf({ first, field, isOnlyLine }: Item): Repair | undefined {
  const { key = '', dash, column } = field;
  if (dash || column === first.column || !standTogether(first.key ?? '', key)) return undefined;
  if (isOnlyLine) {
    const end = field.start + column;
    const edit = { start: field.start, end, text: ' '.repeat(first.column) };
    return { start: end, end: end + key.length, reason: 'bad-indent', edit, offer: true };
  }
  const behindDash = first.indent + 1;
  if (column <= behindDash) return undefined;
  const start = first.start + first.column;
  const gap = ' '.repeat(column - behindDash);
  const edit = { start: first.start + behindDash, end: start, text: gap };
  const end = start + (first.key?.length ?? 0);
  return { start, end, reason: 'bad-indent', edit, offer: true };
}

/** Puts the fields of every entry in the order of the format. */

import type { Shape } from '../../plan/shape';
import { fieldsOf, shapeAt } from '../shapes';
import { type Entries, type Entry, holdsComment, holdsException, isException } from './layout';

/** `entries` and all below them in order. Keys that the format does not have stay behind their neighbour. */
export function arranged(entries: Entries, shape: Shape | undefined): Entries {
  if (entries.kind === 'list') {
    const items = entries.entries.map((item, i) => arrangedItem(item, shapeAt(shape, [i])));
    return { ...entries, entries: items };
  }
  return inOrder(
    entries,
    entries.entries.map((one) => below(one, shape)),
    shape,
  );
}

function inOrder(map: Entries, fields: readonly Entry[], shape: Shape | undefined): Entries {
  const now = sorted(fields, shape);
  const last = fields.at(-1);
  if (!last || last === now.at(-1) || !holdsException(last.tail)) return { ...map, entries: now };
  // An exception at the very end covers nothing, and would cover the field that it came to stand above.
  return { ...map, entries: now, tail: [...map.tail, ...last.tail.splice(0)] };
}

/** A whole file in order; where blank lines part its blocks, they go on to. */
export function arrangedFile(file: Entries, shape: Shape | undefined): Entries {
  const first = file.entries[0];
  const made = arranged(file, shape);
  const isParted = file.entries.some(({ lead }) => lead.some(({ text }) => text === ''));
  const moved = made.entries.findIndex(({ lead }) => lead === first?.lead);
  if (isParted && moved > 0) first?.lead.unshift({ text: '', column: 0 });
  return made;
}

/** Some fields of a map in order; `keepsFirst` where a dash stands before the first of them. */
export function arrangedStretch(
  stretch: Entries,
  shape: Shape | undefined,
  keepsFirst: boolean,
): Entries {
  const first = stretch.entries[0];
  if (!keepsFirst || stretch.kind === 'list' || !first) return arranged(stretch, shape);
  const rest = arranged({ ...stretch, entries: stretch.entries.slice(1) }, shape);
  return { ...rest, entries: [below(first, shape), ...rest.entries] };
}

/** The item of a list: comments of its first field stand above its dash. */
function arrangedItem(item: Entry, shape: Shape | undefined): Entry {
  const { value } = item;
  if (value.kind === 'text') return item;
  if (value.kind === 'list') return { ...item, value: arranged(value, shape) };
  const fields = value.entries.map((one) => below(one, shape));
  const was = fields[0];
  const made = inOrder(value, fields, shape);
  const first = made.entries[0];
  if (!was || !first || first === was) return { ...item, value: made };
  if (holdsComment(was.lead) || coversItself(first)) {
    // An exception above the first field would cover the whole item.
    const rest = made.entries.filter((one) => one !== was);
    return { ...item, value: { ...made, entries: [was, ...rest] } };
  }
  const lead = [...item.lead, ...first.lead.filter(({ text }) => text !== '')];
  first.lead = [];
  if (isException(was.comment)) {
    lead.push({ text: was.comment ?? '', column: 0 });
    was.comment = undefined;
  }
  return { ...item, lead, value: made };
}

/** Whether an agreed exception is about this field alone. */
function coversItself({ lead, comment, value }: Entry): boolean {
  const isInText = value.kind === 'text' && isException(value.head);
  return holdsException(lead) || isException(comment) || isInText;
}

function below(entry: Entry, shape: Shape | undefined): Entry {
  const { key, value } = entry;
  if (value.kind === 'text') return entry;
  const inner =
    key === undefined ? undefined : shapeAt(shape, [key.replace(/^(["'])(.*)\1$/, '$2')]);
  return { ...entry, value: arranged(value, inner) };
}

function sorted(entries: readonly Entry[], shape: Shape | undefined): readonly Entry[] {
  const order = [...((shape && fieldsOf(shape))?.keys() ?? [])];
  let rank = -1;
  const ranked = entries.map((entry) => {
    const own = entry.key === undefined ? -1 : order.indexOf(entry.key);
    if (own >= 0) rank = own;
    return { entry, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}

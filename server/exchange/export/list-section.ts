/** The sheets of a list: its entries, and what each of them has several of. */

import type { Shape } from '../../plan/shape';
import type { Block, Table } from '../document';
import type { NamedEntry } from './entries';
import { isPlain } from './exact';
import { keyColumn, numberColumn, printed } from './layout';
import { type Fields, type Part, partsOf } from './parts';
import { type Item, type Making, tableOf } from './table';

/** A list, as far as its sheets have it. */
export interface ListSection {
  /** What the sheet of its entries is called. */
  readonly title: string;
  /** The column of that sheet in which the entries are named. */
  readonly nameColumn: string;
  /** The same in the sheets of their parts. */
  readonly entryColumn: string;
  readonly entries: readonly NamedEntry[];
  /** The fields that the sheets have. */
  readonly shape: Shape;
  /** Entries that have nothing to show in the sheet of entries are left out of it. */
  readonly isPartial?: true;
  /** Turns the name of a part into that of its sheet. */
  readonly titled?: (part: string) => string;
}

/** A sheet of the entries, then one for each field of which an entry may have several; none that is empty. */
export function listBlocks(section: ListSection, making: Making): readonly Block[] {
  const fields = [...(section.shape.fields ?? [])];
  const flat = { fields: new Map(fields.filter(([, { shape }]) => !isApart(shape))) };
  const items = section.entries.map(({ name, path, fields: value }): Item => {
    const lead = section.nameColumn === numberColumn ? name.slice(1) : name;
    return { lead: [lead], entry: path, part: { path: [], value, shape: flat } };
  });
  const { title, nameColumn, titled = printed, isPartial } = section;
  const shown = isPartial ? items.filter(({ part }) => partsOf(part).length > 0) : items;
  return [
    ...sheetOf(title, tableOf(title, [nameColumn], shown, flat, making)),
    ...fields
      .filter(([, { shape }]) => isApart(shape))
      .flatMap(([key, { shape }]) => partsSheet(titled(key), key, shape, section, making)),
  ];
}

/** A sheet under its name; nothing where there is no table. */
export function sheetOf(title: string, table: Table | undefined): readonly Block[] {
  return table ? [{ kind: 'heading', level: 1, text: title, isSheet: true }, table] : [];
}

/** Whether a place holds several entries or records, which have a sheet of their own. */
function isApart({ container, item }: Shape): boolean {
  return container === 'by-id' || (container === 'list' && item?.fields !== undefined);
}

function partsSheet(
  title: string,
  field: string,
  shape: Shape,
  { entries, entryColumn }: ListSection,
  making: Making,
): readonly Block[] {
  const items = entries.flatMap(({ name, path: entry, fields }): readonly Item[] => {
    const value = (fields as Fields)[field];
    if (value === undefined) return [];
    const whole: Part = { path: [field], value, shape };
    const parts = partsOf(whole);
    const keys = value instanceof Map ? [...value.keys()].map(String) : undefined;
    if (parts.length === 0 || keys?.every(isPlain) === false) {
      making.details.add(entry, whole, []);
      return [];
    }
    return parts.map((part, i) => ({
      lead: [name, ...(keys?.slice(i, i + 1) ?? [])],
      entry,
      part,
    }));
  });
  const lead = [entryColumn, ...(shape.container === 'by-id' ? [keyColumn(field)] : [])];
  return sheetOf(title, tableOf(title, lead, items, shape.item ?? {}, making));
}

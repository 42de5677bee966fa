/** The sheets of the lists of a plan, of what printed tables of actions leave out, and of shared lists. */

import { type Field, fieldShape, type Shape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';
import type { Entry, Lists } from '../../workspace/lists';
import type { Block } from '../document';
import { Details } from './details';
import { type NamedEntry, namedEntries, noteIds } from './entries';
import {
  entryColumns,
  idColumn,
  type ListKey,
  moreSheet,
  numberColumn,
  printed,
  printedFields,
  sharedSheet,
} from './layout';
import { listBlocks } from './list-section';
import type { Making } from './table';
import { linesOf } from './values';

const sharedLists = ['sources', 'officers', 'boards', 'measures'] as const;

/** The sheets of a list of the plan. */
export function ownBlocks(list: ListKey, values: unknown, making: Making): readonly Block[] {
  if (values === undefined) return [];
  const shape = fieldShape(planShape, list);
  const hasIds = shape.container === 'by-id' || shape.item?.fields?.has('id') === true;
  const { entries, texts } = withoutTexts(namedEntries(list, values, hasIds ? 'id' : undefined));
  noteIds(entries, 'id', making.details);
  if (entries.length === 0) making.details.add([list], { path: [], value: values, shape }, []);
  const keys = values instanceof Map ? [...values.keys()] : undefined;
  for (const [index, value] of texts)
    making.details.add([list], { path: [keys?.[index] ?? index], value, shape: {} }, []);
  return listBlocks(
    {
      title: printed(list),
      nameColumn: hasIds ? idColumn : numberColumn,
      entryColumn: entryColumns[list] ?? idColumn,
      entries,
      shape: without(shape.item, new Set(['id'])),
    },
    making,
  );
}

/** Entries that are fields, and the texts that stand where fields should, by their places. */
function withoutTexts(all: readonly NamedEntry[]) {
  const isText = ({ fields }: NamedEntry) => typeof fields === 'string';
  const texts = all.flatMap((one, i) => (isText(one) ? [[i, one.fields] as const] : []));
  return { entries: all.map((one) => (isText(one) ? { ...one, fields: {} } : one)), texts };
}

/** The sheets of the fields of actions that printed plans have no column for. */
export function moreBlocks(actions: readonly NamedEntry[], making: Making): readonly Block[] {
  const shape = without(
    fieldShape(planShape, 'priorities', '*', 'actions', '*'),
    new Set<string>(printedFields),
  );
  const column = entryColumns.actions ?? idColumn;
  return listBlocks(
    {
      title: moreSheet,
      nameColumn: column,
      entryColumn: column,
      entries: actions,
      shape,
      isPartial: true,
    },
    making,
  );
}

/** The sheets of the entries that come from `golden-thread.yaml`. What they do not hold is left out. */
export function sharedBlocks(lists: Lists, { showing }: Making): readonly Block[] {
  const titled = (key: string) => `${sharedSheet} ${printed(key).toLowerCase()}`;
  return sharedLists.flatMap((list) => {
    const shared = (lists[list].entries as readonly Entry<unknown>[]).filter((one) => one.shared);
    return listBlocks(
      {
        title: titled(list),
        nameColumn: idColumn,
        entryColumn: entryColumns[list] ?? idColumn,
        entries: namedEntries(list, new Map(shared.map(({ id, values }) => [id, values]))),
        shape: without(fieldShape(planShape, list, '*'), new Set()),
        titled,
      },
      { showing, details: new Details() },
    );
  });
}

/** The ids of officers by title, as the sheets of officers have them; of several with one title the first counts. */
export function officerIdsOf(officers: Lists['officers']['entries']): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, values } of officers) {
    const title = linesOf(values.title ?? '')
      .map(({ text }) => text)
      .join('\n');
    if (title !== '' && !ids.has(title)) ids.set(title, id);
  }
  return ids;
}

function without(shape: Shape | undefined, left: ReadonlySet<string>): Shape {
  const fields: readonly [string, Field][] = [...(shape?.fields ?? [])];
  return { fields: new Map(fields.filter(([key]) => !left.has(key))) };
}

/** What an exported plan calls things: sheets, columns, fields. What writes one and what reads it back use the same. */

import { headings } from '../../plan/headings';
import type { Path } from '../../plan/path';
import type { Shape } from '../../plan/shape';
import type { PlanFile } from '../../plan/types';

/** The sheet with a table of actions for each priority, as plans are printed. */
export const actionsSheet = 'Actions';
/** The sheet of the fields of `plan`. */
export const aboutSheet = 'About the plan';
/** The sheet of the fields of actions that the printed table does not have. */
export const moreSheet = 'More about actions';
/** The last sheet: what is said more exactly than tables can. */
export const detailsSheet = 'Further details';
/** Before the name of a list, for the entries that are not the plan's own. */
export const sharedSheet = 'Shared';

/** The sheet of what an import could not place. */
export const unplacedSheet = 'Not placed';

/** The columns of that sheet. */
export const unplacedColumns = ['Where', 'Text'] as const;
/** The columns of the sheet `About the plan`. */
export const aboutColumns = ['Field', 'Text'] as const;
/** The columns of the sheet `Further details`. */
export const detailsColumns = ['Entry', 'Field', 'Text', 'Shown as'] as const;
/** The column with which the table of a list by id begins. */
export const idColumn = 'Id';
/** The column with which the table of a list begins whose entries have no id: 1, 2, 3. */
export const numberColumn = 'Number';
/** The column of an entry that is a text alone. */
export const textColumn = 'Text';

/** The fields of the printed table of actions, in its order, and its status. */
export const printedFields = [
  'ref',
  'links',
  'action',
  'deadline',
  'outcomes',
  'how-will-we-know',
  'success-criteria',
  'senior-responsible-officer',
  'lead-officer',
  'status',
] as const;

/** The headings that plans are printed with, where they are not the field's own name. */
const printedColumns: Readonly<Record<string, string>> = {
  links: 'Link to',
  deadline: 'Timeframe',
  outcomes: 'Outcome',
  'success-criteria': 'What success looks like',
};

/** The heading of a column of the printed table of actions. */
export function printedColumn(field: (typeof printedFields)[number]): string {
  return printedColumns[field] ?? printed(field);
}

/** The lists that have sheets of their own, by the key of the plan, in the order of their sheets. */
export const lists = [
  'stages',
  'sources',
  'officers',
  'boards',
  'measures',
  'risks',
  'decisions',
] as const;

export type ListKey = (typeof lists)[number];

/** What the first column of a table is called that tells parts of entries, by the list of the entries. */
export const entryColumns: Readonly<Partial<Record<keyof PlanFile | 'actions', string>>> = {
  actions: 'Ref',
  stages: 'Stage',
  sources: 'Source',
  officers: 'Officer',
  boards: 'Board',
  measures: 'Measure',
};

/** What the column is called that holds the key of a part by id, by the field; else `Id`. */
const keyColumns: Readonly<Record<string, string>> = { recommendations: 'Number' };

/** The heading of the column that holds the keys of `field`, a map by id within an entry. */
export function keyColumn(field: string): string {
  return keyColumns[field] ?? idColumn;
}

/** A key or a word of a vocabulary as it is printed: 'Senior responsible officer', 'On track'. */
export function printed(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The key or word that was printed so, in any case; of a printed plan's heading the field that it means. */
export function keyOf(text: string): string {
  const key = text.trim().toLowerCase().replace(/\s+/g, '-');
  return headings.get(key) ?? key;
}

/**
 * A field of a field, as columns and the sheet about the plan name it: 'Baseline: value', 'Foreword: 1: by'.
 * Keys of maps by id stay as they are.
 */
export function printedPath(path: Path, shape: Shape): string {
  const steps: string[] = [];
  let at: Shape = shape;
  for (const step of path) {
    const field = typeof step === 'string' ? at.fields?.get(step) : undefined;
    if (typeof step === 'number') steps.push(String(step + 1));
    else if (!field) steps.push(step);
    else steps.push(steps.length === 0 ? printed(step) : step.replaceAll('-', ' '));
    at = field?.shape ?? at.item ?? {};
  }
  return steps.join(': ');
}

/** The path that `printedPath` printed, in a record of that shape. */
export function pathOf(text: string, shape: Shape): Path {
  const path: (string | number)[] = [];
  let at: Shape = shape;
  for (const step of text.split(': ')) {
    const field = at.fields?.get(keyOf(step));
    if (field) path.push(keyOf(step));
    else path.push(at.container === 'list' ? Number(step) - 1 : step);
    at = field?.shape ?? at.item ?? {};
  }
  return path;
}

/** The sheet of actions: a heading, what is said of the priority, and a table of its actions for each priority. */

import { fieldShape, type Shape } from '../../plan/shape';
import { planShape } from '../../plan/shapes.prepared';
import type { Action, Priority } from '../../plan/types';
import type { Block, Line, Paragraph } from '../document';
import type { NamedEntry } from './entries';
import { isPlain, oneLine } from './exact';
import { actionsSheet, printed, printedColumn, printedFields } from './layout';
import type { Part } from './parts';
import { cellOf, type Making, table, textCell } from './table';

/** A priority with its actions. */
export interface PriorityActions {
  /** Absent for actions that stand under no priority. */
  readonly priority: NamedEntry | undefined;
  /** Its place among the priorities, from 0. */
  readonly index: number;
  readonly actions: readonly NamedEntry[];
}

const priorityShape = fieldShape(planShape, 'priorities', '*');
const actionShape = fieldShape(priorityShape, 'actions', '*');
const headingFields = ['id', 'title'] as const;
/** What is said of a priority besides its title, in this order. */
const paragraphFields = ['owners', 'outcomes', 'narrative'] as const;

/** The blocks of the sheet. */
export function priorityBlocks(
  priorities: readonly PriorityActions[],
  making: Making,
): readonly Block[] {
  if (priorities.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: actionsSheet, isSheet: true },
    ...priorities.flatMap(({ priority, index, actions }): readonly Block[] => [
      ...(priority ? headBlocks(priority, index, making) : []),
      ...(actions.length > 0 ? [actionsTable(actions, making)] : []),
    ]),
  ];
}

function actionsTable(actions: readonly NamedEntry[], making: Making): Block {
  return table(
    actionsSheet,
    printedFields.map(printedColumn),
    actions.map(({ name, path, fields }) =>
      printedFields.map((field) => {
        if (field === 'ref') return textCell(name);
        const value = (fields as Action)[field];
        const part: Part = { path: [field], value, shape: fieldShape(actionShape, field) };
        return value === undefined ? textCell('') : cellOf(path, part, making);
      }),
    ),
  );
}

/** 'LG: Leadership and governance', and a paragraph for each other field that it has. */
function headBlocks({ path, fields }: NamedEntry, index: number, making: Making): readonly Block[] {
  const priority = fields as Priority;
  const number = `#${index + 1}`;
  const { id = number, title = '' } = priority;
  // A reader would take the sign of a list away from the start of a line.
  const text = oneLine(`${isPlain(id) ? id : number}: ${title}`);
  const isExact = isHeading(priority);
  // Its heading does not tell its id.
  const entry = isExact ? path : ['priorities', number];
  for (const field of isExact ? [] : headingFields) {
    const value = priority[field];
    const shape = fieldShape(priorityShape, field);
    if (value === undefined) making.details.addAbsent(entry, [field], [{ text }]);
    else making.details.add(entry, { path: [field], value, shape }, [{ text }]);
  }
  return [
    { kind: 'heading', level: 2, text },
    ...paragraphFields.flatMap((field) => {
      const value = priority[field];
      const shape = fieldShape(priorityShape, field);
      return value === undefined ? [] : fieldParagraphs(entry, field, value, shape, making);
    }),
  ];
}

/** Whether both come back from the heading. */
function isHeading({ id, title }: Priority): boolean {
  if (id === undefined || title === undefined) return false;
  return isPlain(id) && isPlain(title) && !id.includes(':') && !id.startsWith('#');
}

/** 'Owners: Director of Children's Services', or 'Outcomes:' and what it has in bullets. */
function fieldParagraphs(
  entry: NamedEntry['path'],
  field: string,
  value: unknown,
  shape: Shape,
  making: Making,
): readonly Paragraph[] {
  const { lines } = cellOf(entry, { path: [field], value, shape }, making);
  const [first, ...more] = lines;
  const name = `${printed(field)}:`;
  if (!first) return [];
  if (first.bullet === undefined && more.length === 0)
    return [paragraph({ text: `${name} ${first.text}` })];
  return [paragraph({ text: name }), ...lines.map(({ text }) => paragraph({ text, bullet: 0 }))];
}

function paragraph(line: Line): Paragraph {
  return { kind: 'paragraph', ...line };
}

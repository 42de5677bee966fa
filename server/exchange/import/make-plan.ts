/** What the command line and the editor do alike with a file that is imported. */

import { formattedText } from '../../features/formatting/format';
import type { OfficeDocument } from '../document';
import type { ColumnField } from './fields';
import { gridOf, textOf } from './grid';
import {
  type ActionTable,
  type Column,
  type Imported,
  type ImportOptions,
  importPlan,
  type NoPlan,
} from './import';
import { foldedHeading } from './match-heading';

/** A column of which nothing but its content tells what it holds. */
export interface UnsureColumn {
  readonly heading: string;
  /** What it was taken for. */
  readonly field: ColumnField;
  /** The first text that stands in it; empty where there is none. */
  readonly example: string;
}

/** What a plan is called that is made of a file: the file's name without folders and ending. */
export function planNameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/\.[^.]+$/, '') || 'imported';
}

/** Makes a plan of a document, in the one style of plans. Never throws. */
export function madePlan(document: OfficeDocument, options: ImportOptions): Imported | NoPlan {
  const made = importPlan(document, options);
  return 'noPlan' in made ? made : { ...made, text: formattedText(made.text) };
}

/** The columns that whoever imports is asked about, each heading once. */
export function unsureColumns(
  tables: readonly ActionTable[],
  document: OfficeDocument,
): readonly UnsureColumn[] {
  const unsure = new Map<string, UnsureColumn>();
  for (const { columns, place } of tables) {
    for (const column of columns) {
      const { heading, field, sureness } = column;
      const key = foldedHeading(heading);
      if (sureness !== 'guess' || key === '' || unsure.has(key)) continue;
      unsure.set(key, { heading, field, example: exampleOf(column, place, document) });
    }
  }
  return [...unsure.values()];
}

function exampleOf({ index, heading }: Column, place: string, { blocks }: OfficeDocument): string {
  for (const block of blocks) {
    if (block.kind !== 'table' || block.place !== place) continue;
    const texts = gridOf(block).rows.map(({ cells }) => textOf(cells.get(index)));
    // Headings may be in two rows; the lower of them is the end of what the column is called.
    const head = texts.findIndex((text) => text !== '' && heading.endsWith(text));
    const found = texts.slice(head + 1).find((text) => text !== '' && !heading.endsWith(text));
    if (found !== undefined) return found;
  }
  return '';
}

/** The page on an import: what was read of a file, how sure that was, and where everything went. */

import type { PanelPage } from '../../reports/panels/panel';
import { shown } from '../../reports/shown';
import { counted } from '../../text/counted';
import { markup, type Xml } from '../../text/xml';
import { printed } from '../export/layout';
import { alikeTables } from '../import/alike-tables';
import type { ColumnField } from '../import/fields';
import type { ActionTable, Column, Imported } from '../import/import';
import { foldedHeading } from '../import/match-heading';
import { list, pageStyle, section, table } from './parts';

/** More doubts than this are only counted; the first tell of what kind they are. */
const mostDoubts = 100;

/** What the page is about besides. */
export interface ImportedFile {
  /** The name of the file. */
  readonly file: string;
  /** '57 actions in 5 priorities'. */
  readonly size: string;
  /** What its reader has to know of the file. */
  readonly notes: readonly string[];
  /** What was said of columns beforehand, by folded heading. */
  readonly told: ReadonlyMap<string, ColumnField>;
}

/** The page. Never throws, whatever stands in the file. */
export function importPage(made: Imported, { file, size, notes, told }: ImportedFile): PanelPage {
  const { tables, cameIn, went, doubts } = made;
  const { rows, cells, words } = cameIn;
  const came = [
    counted(cameIn.tables, 'table'),
    counted(rows, 'row'),
    counted(cells, 'cell'),
    counted(words, 'word'),
  ].join(', ');
  const texts = doubts.map(({ place, text }) => `${place}: ${text}`);
  return {
    title: 'What was read',
    body: markup`<main>
<header>
<h1>What was read<span class="of"> of ${shown(file)}</span></h1>
<p>${size}. The file has ${came}. All of it is in the plan beside this page, which is not saved yet.</p>
</header>
${notes.length > 0 ? section('About the file', list(notes)) : undefined}
${texts.length > 0 ? section('Look at these', list(texts, mostDoubts)) : undefined}
${columnsOf(tables, told)}
${section(
  'Where everything went',
  table(
    'A piece is a cell, a heading or a paragraph.',
    ['In the plan', 'Pieces', 'Words'],
    went.map((one) => [placeOf(one.to), one.cells, one.words]),
  ),
)}
</main>`,
    style: pageStyle,
  };
}

function columnsOf(
  tables: readonly ActionTable[],
  told: ReadonlyMap<string, ColumnField>,
): Xml | undefined {
  if (tables.length === 0) return undefined;
  return section(
    'How sure it was of each column',
    ...alikeTables(tables).map(({ first: { place, columns }, more }) =>
      table(
        `${printed(place)}${more > 0 ? `, and ${more} more like it` : ''}`,
        ['Heading', 'Read as', 'How sure'],
        columns.map((column) => [
          column.heading || '(without a heading)',
          placeOf(column.field),
          surenessOf(column, told),
        ]),
      ),
    ),
  );
}

function surenessOf({ heading, sureness }: Column, told: ReadonlyMap<string, ColumnField>): string {
  if (told.has(foldedHeading(heading))) return 'Sure: you said so';
  switch (sureness) {
    case 'sure':
      return 'Sure: its heading says so';
    case 'likely':
      return 'Likely: its heading is like one that says so';
    case 'guess':
      return 'A guess: only what stands below it tells';
  }
}

function placeOf(field: string): string {
  return field === 'unplaced' ? 'Kept as it is, under ‘unplaced’' : printed(field);
}

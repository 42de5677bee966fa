/** The page on an import: what was read of a file, how sure that was, and where everything went. */

import type { PanelPage } from '../../reports/panels/panel';
import { shown } from '../../reports/shown';
import { counted } from '../../text/counted';
import { markup, type Xml } from '../../text/xml';
import { printed } from '../export/layout';
import { alikeTables } from '../import/alike-tables';
import type { ColumnField } from '../import/fields';
import type { ActionTable, Column, Imported } from '../import/import';
import type { Went } from '../import/ledger';
import { foldedHeading } from '../import/match-heading';
import { capital, list, pageStyle, section, table } from './parts';

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
  const texts = doubts.map(({ place, text }) => `${capital(place)}: ${text}`);
  return {
    title: 'What was read',
    body: markup`<main>
<header>
<h1>What was read<span class="of"> of ${shown(file)}</span></h1>
<p>${size}, out of ${came}. Nothing is written until you save the plan.</p>
</header>
${notes.length > 0 ? section('About the file', list(notes)) : undefined}
${texts.length > 0 ? section('Look at these', list(texts, mostDoubts)) : undefined}
${columnsOf(tables, told)}
${section(
  'Where everything went',
  table(
    'A piece is a cell, a heading or a paragraph.',
    ['In the plan', 'Pieces', 'Words'],
    [...went.filter(isLeft), ...went.filter((one) => !isLeft(one))].map((one) => [
      placeOf(one.to),
      one.cells,
      one.words,
    ]),
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
    markup`<p class="help">Sure: the heading says what the column holds. Likely: the heading is like one that does. A guess: only what stands below it tells.</p>`,
    ...alikeTables(tables).map(({ first: { place, columns }, more }) =>
      table(
        `${capital(place)}${more > 0 ? `, and ${more} more like it` : ''}`,
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
  return sureness === 'guess' ? 'A guess' : capital(sureness);
}

/** What somebody has to look at comes first. */
function isLeft({ to }: Went): boolean {
  return to === 'unplaced';
}

function placeOf(field: string): string {
  return field === 'unplaced' ? 'Kept as it is, under ‘unplaced’' : printed(field);
}

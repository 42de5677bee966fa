/** The account of an import, in words: which columns were read as what, and where everything went. */

import { alikeTables } from '../../exchange/import/alike-tables';
import type { ActionTable, Imported } from '../../exchange/import/import';
import { counted } from '../../text/counted';
import { harmless } from '../../text/harmless';
import type { Console } from '../console';
import { table } from '../render/table';

/** Without a terminal, lines are as wide as this. */
const usualWidth = 100;
/** More doubts than this are only counted; the first tell of what kind they are. */
const mostDoubts = 15;

/** The account, ending in an empty line. */
export function accountText(
  name: string,
  { tables, cameIn, went, doubts, undated }: Imported,
  { colours, width = usualWidth }: Pick<Console, 'colours' | 'width'>,
): string {
  const { rows, cells, words } = cameIn;
  const lines = [
    `${harmless(name)}: ${counted(cameIn.tables, 'table')}, ${counted(rows, 'row')}, ${counted(cells, 'cell')}, ${counted(words, 'word')}.`,
    '',
    ...columnLines(tables, width, colours),
    ...howToSay(tables),
    ...(undated > 0 ? ['Say of which day the document tells: --as-of 2026-06-30', ''] : []),
    ...table(
      ['Where everything went', 'pieces', 'words'],
      went.map((one) => [one.to, String(one.cells), String(one.words)]),
      width,
    ).map((line, index) => (index === 0 ? colours.bold(line) : line)),
    '',
  ];
  if (doubts.length > 0) {
    lines.push(
      colours.bold('Look at these'),
      ...doubts
        .slice(0, mostDoubts)
        .map(({ place, text }) => `${harmless(place)}: ${harmless(text)}`),
      ...(doubts.length > mostDoubts ? [`and ${doubts.length - mostDoubts} more`] : []),
      '',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** How to say what a column holds of which that was a guess. */
function howToSay(tables: readonly ActionTable[]): readonly string[] {
  const guessed = tables
    .flatMap(({ columns }) => columns)
    .find(({ sureness, heading }) => sureness === 'guess' && heading !== '');
  return guessed
    ? [`If a column holds something else, say so: --map "${harmless(guessed.heading)}=FIELD"`, '']
    : [];
}

function columnLines(
  tables: readonly ActionTable[],
  width: number,
  { bold }: Console['colours'],
): readonly string[] {
  return alikeTables(tables).flatMap(({ first, more }) => {
    const rows = first.columns.map(({ heading, field, sureness }) => [
      heading === '' ? '(without a heading)' : harmless(heading),
      field,
      sureness,
    ]);
    return [
      bold(`Columns of ${harmless(first.place)}${more > 0 ? `, and ${more} more like it` : ''}`),
      ...table(['', '', ''], rows, width).slice(1),
      '',
    ];
  });
}

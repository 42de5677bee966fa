/** What there is to know of a sheet, besides what its cells show. */

import type { Table } from '../../document';
import { partOf, relationsOf } from '../relations';
import { eachElement } from '../xml/xml';
import type { Zip } from '../zip/zip';
import type { Sheet } from './sheet';

/** A sheet that was read. */
interface Read {
  readonly name: string;
  readonly state: string;
  readonly sheet: Sheet;
  readonly table: Table;
  readonly zip: Zip;
  readonly part: string;
}

/** Sentences on what of a sheet cannot be seen in Excel but was read, and what was not read. */
export function sheetNotes(read: Read): readonly string[] {
  const name = `Sheet '${read.name}'`;
  const { formulas } = read.sheet;
  const relations = relationsOf(read.zip, read.part);
  const comments = commentsIn(read.zip, partOf(read.zip, relations, 'comments'));
  const hidden = hiddenIn(read);
  const isOne = hidden.length === 1 && hidden[0]?.startsWith('1 ');
  const notes: readonly (readonly [isSo: boolean, note: string])[] = [
    [read.state !== 'visible', `${name} is hidden in Excel. It was read all the same.`],
    [
      hidden.length > 0,
      `${name} has ${hidden.join(' and ')}, which ${isOne ? 'was' : 'were'} read all the same.`,
    ],
    [
      formulas > 0,
      `${name} has ${counted(formulas, 'formula')} without a result in the file. Open it in Excel and save it to have them worked out.`,
    ],
    [
      comments > 0,
      `${name} has ${counted(comments, 'comment')}, which ${comments === 1 ? 'was' : 'were'} left out.`,
    ],
    [
      partOf(read.zip, relations, 'drawing') !== undefined,
      `${name} has pictures, charts or shapes, which were left out.`,
    ],
  ];
  return notes.filter(([isSo]) => isSo).map(([, note]) => note);
}

/** How many rows and columns are not shown, of those that are used. */
function hiddenIn({ table, sheet }: Read): readonly string[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const first = (table.firstRow ?? 1) - 1;
  const last = first + table.rows.length - 1;
  const rows = [...sheet.hiddenRows].filter((at) => at >= first && at <= last).length;
  const columns = sheet.hiddenColumns
    .map(({ left, right }) => Math.max(0, Math.min(right + 1, width) - left))
    .reduce((sum, one) => sum + one, 0);
  return [
    ...(rows > 0 ? [counted(rows, 'hidden row')] : []),
    ...(columns > 0 ? [counted(columns, 'hidden column')] : []),
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** How many comments there are. Those of today come with one of the old kind for older programs. */
function commentsIn(zip: Zip, part: string | undefined): number {
  let count = 0;
  if (part === undefined) return count;
  eachElement(
    zip.pieces(part),
    (name) => name === 'x:comment',
    () => {
      count += 1;
    },
  );
  return count;
}

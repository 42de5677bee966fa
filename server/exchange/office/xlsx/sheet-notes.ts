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
  const { name, state, table } = read;
  const width = table.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const first = (table.firstRow ?? 1) - 1;
  const rows = [...read.sheet.hiddenRows].filter(
    (at) => at >= first && at < first + table.rows.length,
  );
  const columns = read.sheet.hiddenColumns.reduce(
    (sum, { left, right }) => sum + Math.max(0, Math.min(right + 1, width) - left),
    0,
  );
  const formulas = read.sheet.formulas;
  const comments = commentsOn(read);
  const hidden = [counted(rows.length, 'hidden row'), counted(columns, 'hidden column')].filter(
    Boolean,
  );
  return [
    ...(state === 'visible'
      ? []
      : [`Sheet '${name}' is hidden in Excel. It was read all the same.`]),
    ...(hidden.length === 0
      ? []
      : [`Sheet '${name}' has ${hidden.join(' and ')}, which were read all the same.`]),
    ...(formulas === 0
      ? []
      : [
          `Sheet '${name}' has ${counted(formulas, 'formula')} without a result in the file. Open it in Excel and save it to have them worked out.`,
        ]),
    ...(comments === 0
      ? []
      : [
          `Sheet '${name}' has ${counted(comments, 'comment')}, which ${comments === 1 ? 'was' : 'were'} left out.`,
        ]),
  ];
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** How many cells have a comment. Those of today come with one of the old kind for older programs. */
function commentsOn({ zip, part }: Read): number {
  const comments = partOf(zip, relationsOf(zip, part), 'comments');
  let count = 0;
  if (comments === undefined) return count;
  eachElement(
    zip.pieces(comments),
    (name) => name === 'x:comment',
    () => {
      count += 1;
    },
  );
  return count;
}

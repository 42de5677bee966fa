/** What the user says of columns on the command line. */

import type { OfficeDocument } from '../../exchange/document';
import { actionFields, isColumnField, otherFields } from '../../exchange/import/fields';
import type { Told } from '../../exchange/import/header';
import { foldedHeading } from '../../exchange/import/match-heading';
import { nearest } from '../../text/near';
import { WrongUse } from '../wrong-use';

const fields: readonly string[] = [...actionFields, ...otherFields];

/** The columns that `COLUMN=FIELD` name, each one of the document. Throws `WrongUse` for any other. */
export function toldColumns(maps: readonly string[], document: OfficeDocument): Told {
  const known = new Set(textsOf(document));
  return new Map(
    maps.map((map) => {
      const equals = map.lastIndexOf('=');
      const [heading, field] = [map.slice(0, equals), map.slice(equals + 1).trim()];
      if (equals < 1 || heading.trim() === '') {
        throw new WrongUse(
          `--map ${map}: write the heading of a column, =, and a field: --map "What we do=action"`,
        );
      }
      if (!isColumnField(field)) throw new WrongUse(`--map ${map}: ${noField(field)}`);
      const folded = foldedHeading(heading);
      if (!known.has(folded)) {
        throw new WrongUse(
          `--map ${map}: no column has the heading '${heading}'; --dry-run lists those that there are`,
        );
      }
      return [folded, field];
    }),
  );
}

/** Why a field is none that a column can hold. */
export function noField(field: string): string {
  const near = nearest(field, fields) ?? fields.find((one) => one.startsWith(`${field}-`));
  return `'${field}' is nothing that a column can be; ${near ? `did you mean ${near}?` : `there are ${fields.join(', ')}`}`;
}

function textsOf({ blocks }: OfficeDocument): readonly string[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return rows.flatMap(({ cells }, index) => {
    const own = cells.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    // A heading in two rows has the words of both.
    const above = rows[index - 1]?.cells.map(({ lines }) =>
      lines.map(({ text }) => text).join(' '),
    );
    const both = own.flatMap((text) => (above ?? []).map((upper) => `${upper} ${text}`));
    return [...own, ...both].filter((text) => text.length < 200).map(foldedHeading);
  });
}

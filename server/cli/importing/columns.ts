/** What the user says of columns, on the command line or when asked. */

import { createInterface } from 'node:readline/promises';
import { shortened } from '../../checks/support/shortened';
import type { OfficeDocument } from '../../exchange/document';
import {
  actionFields,
  type ColumnField,
  isColumnField,
  otherFields,
} from '../../exchange/import/fields';
import type { UnsureColumn } from '../../exchange/import/make-plan';
import { foldedHeading } from '../../exchange/import/match-heading';
import { harmless } from '../../text/harmless';
import { nearest } from '../../text/near';
import { WrongUse } from '../wrong-use';

/** Asks one question; an empty answer is the one that it suggests. */
export type Ask = (question: string) => Promise<string>;

type Told = ReadonlyMap<string, ColumnField>;

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

function noField(field: string): string {
  const near = nearest(field, fields);
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

/** Asks on a terminal for what columns hold that nothing but their content tells. */
export async function askedColumns(unsure: readonly UnsureColumn[], told: Told): Promise<Told> {
  if (unsure.length === 0) return told;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return new Map([
      ...told,
      ...(await answers(unsure, (question) => terminal.question(question))),
    ]);
  } finally {
    terminal.close();
  }
}

/** What columns hold by the answers to a question for each. */
export async function answers(columns: readonly UnsureColumn[], ask: Ask): Promise<Told> {
  const found = new Map<string, ColumnField>();
  for (const { heading, field, example } of columns) {
    const such = example === '' ? '' : `, such as '${harmless(shortened(example))}'`;
    const question = `What does the column '${harmless(heading)}' hold${such}? (Enter for ${field}) `;
    let answer = (await ask(question)).trim();
    while (answer !== '' && !isColumnField(answer)) {
      answer = (await ask(`${noField(answer)}\n${question}`)).trim();
    }
    if (isColumnField(answer)) found.set(foldedHeading(heading), answer);
  }
  return found;
}

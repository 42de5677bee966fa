/** The sheets of an exported plan, from whichever kind of file it comes: in some of them all is one table. */

import { isKnownKey } from '../../../plan/vocabulary';
import type {
  Block,
  Cell,
  Heading,
  Line,
  OfficeDocument,
  Paragraph,
  Row,
  Table,
} from '../../document';
import {
  aboutSheet,
  actionsSheet,
  detailsSheet,
  entryColumns,
  idColumn,
  keyOf,
  moreSheet,
  numberColumn,
  sharedSheet,
  unplacedSheet,
} from '../../export/layout';
import { joined } from '../grid';
import type { Ledger } from '../ledger';

/** A sheet, or a section of a Word document. */
export interface Sheet {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** The sheets of a document that was exported from a plan; undefined for any other. */
export function ownSheets(
  { blocks }: OfficeDocument,
  ledger: Ledger,
): readonly Sheet[] | undefined {
  const hasSheets = blocks.some((block) => block.kind === 'heading' && isOwnTitle(block.text));
  const flat = blocks.flatMap((block) =>
    block.kind === 'table' ? unfolded(block, hasSheets, ledger) : [block],
  );
  const sheets: { heading: Heading; blocks: Block[] }[] = [];
  for (const block of flat) {
    if (block.kind === 'heading' && block.level === 1) sheets.push({ heading: block, blocks: [] });
    else sheets.at(-1)?.blocks.push(block);
  }
  const titles = new Set(sheets.map(({ heading }) => heading.text));
  const isOwn = titles.has(actionsSheet) && (titles.has(aboutSheet) || titles.has(detailsSheet));
  return isOwn ? sheets : undefined;
}

/** Sheets are called after what they hold: a list of the format, or a field of its entries. */
function isSheetName(text: string): boolean {
  const isShared = text.startsWith(`${sharedSheet} `);
  const isNamed = text === moreSheet || text === unplacedSheet;
  return isOwnTitle(text) || isNamed || isShared || isKnownKey(keyOf(text));
}

function isOwnTitle(text: string): boolean {
  return text === actionsSheet || text === aboutSheet || text === detailsSheet;
}

/** Lines of a table that are no rows of it, and the tables between them. */
function unfolded(table: Table, hasSheets: boolean, ledger: Ledger): readonly Block[] {
  if (table.rows[0]?.isHeading) return [table];
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let isBelowHeading = false;
  for (const row of table.rows) {
    const [only, ...more] = row.cells.filter(({ lines }) => lines.length > 0);
    if (!only) {
      if (rows.length > 0) blocks.push({ ...table, rows });
      rows = [];
      isBelowHeading = false;
    } else if (rows.length > 0 || more.length > 0 || only !== row.cells[0] || isLead(only)) {
      rows.push(row);
    } else if (isBelowHeading) {
      const paragraphs = only.lines.map((line): Paragraph => ({ kind: 'paragraph', ...line }));
      blocks.push(...paragraphs.map((one) => ledger.made(one, only)));
    } else {
      blocks.push(ledger.made(headingOf(only.lines, hasSheets), only));
      isBelowHeading = true;
    }
  }
  if (rows.length > 0) blocks.push({ ...table, rows });
  return blocks;
}

const leads: ReadonlySet<string> = new Set(Object.values(entryColumns));

/** Whether a table begins with a cell: one of entries of which nothing but the id is shown. */
function isLead({ lines }: Cell): boolean {
  const text = joined(lines);
  return text === idColumn || text === numberColumn || leads.has(text);
}

/** In a file without sheets their names are headings like those of priorities: 'LG: Leadership'. */
function headingOf(lines: readonly Line[], hasSheets: boolean): Heading {
  const text = joined(lines);
  return { kind: 'heading', level: hasSheets || !isSheetName(text) ? 2 : 1, text };
}

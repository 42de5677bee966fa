/** Reads Excel workbooks. */

import type { Block, OfficeDocument } from '../../document';
import { themeOf } from '../colours';
import { Found } from '../found';
import { tableOf } from '../grid';
import { partOf, type Relation, relationsOf } from '../relations';
import { cleaned } from '../text';
import type { XmlElement } from '../xml/element';
import { rootOf } from '../xml/xml';
import type { Zip } from '../zip/zip';
import type { Workbook } from './cell';
import { type Budget, sheetIn } from './sheet';
import { sheetNotes } from './sheet-notes';
import { sharedStrings } from './strings';
import { cellStyles } from './styles';

/**
 * The sheets of a workbook that is described in the part `main`, each a heading and a table of what is used, with
 * `notes` of what is known of the file. Hidden sheets are read as others are; sheets with nothing in them, and
 * those that are a chart, are left out. Throws a `Refusal` where a part is damaged or there is too much of it.
 */
export function readXlsx(zip: Zip, main: string, notes: readonly string[]): OfficeDocument {
  const relations = relationsOf(zip, main);
  const root = rootOf(zip.pieces(main));
  const workbook: Workbook = {
    strings: sharedStrings(zip, partOf(zip, relations, 'sharedStrings')),
    styles: cellStyles(
      zip,
      partOf(zip, relations, 'styles'),
      themeOf(zip, partOf(zip, relations, 'theme')),
    ),
    isFrom1904: /^(?:1|true)$/.test(root.first('x:workbookPr')?.attributes.get('date1904') ?? ''),
  };
  const found = new Found();
  if (relations.some(({ type }) => type === 'externalLink')) found.add('links');
  const budget: Budget = { cells: 0 };
  const blocks: Block[] = [];
  const ofSheets: string[] = [];
  for (const element of root.first('x:sheets')?.all('x:sheet') ?? []) {
    const part = partOfSheet(element, relations, zip);
    if (part === undefined) continue;
    const name = cleaned(element.attributes.get('name') ?? '');
    const sheet = sheetIn(zip.pieces(part), workbook, budget);
    const table = tableOf(sheet.rows, `sheet '${name}'`, sheet.merges);
    if (!table) continue;
    blocks.push({ kind: 'heading', level: 1, text: name, isSheet: true }, table);
    const state = element.attributes.get('state') ?? 'visible';
    ofSheets.push(...sheetNotes({ name, state, sheet, table, zip, part }));
  }
  return { blocks, notes: [...notes, ...ofSheets, ...found.notes()] };
}

function partOfSheet(
  element: XmlElement,
  relations: readonly Relation[],
  zip: Zip,
): string | undefined {
  const id = element.attributes.get('r:id');
  return partOf(
    zip,
    relations.filter((one) => one.id === id),
    'worksheet',
  );
}

/** What holds the sheets of a workbook together (ISO/IEC 29500-1, 12 and 18.2; 29500-2). */

import { coreProperties } from '../../../office-files/core-properties';
import { markup, type Xml } from '../../../text/xml';
import type { SheetLayout } from './sheet-layout';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument';
const sheetType = `${office}.spreadsheetml.worksheet+xml`;

/** A sheet as the workbook names it. */
export interface NamedSheet {
  readonly name: string;
  readonly layout: SheetLayout;
}

/** The parts around the sheets and their styles, by path. */
export function workbookParts(
  sheets: readonly NamedSheet[],
  title: string,
): ReadonlyMap<string, Xml> {
  const ids = sheets.map((_, i) => `rId${i + 1}`);
  const [styles, theme] = [`rId${sheets.length + 1}`, `rId${sheets.length + 2}`];
  return new Map([
    [
      '[Content_Types].xml',
      markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${office}.spreadsheetml.sheet.main+xml`)}${sheets.map((_, i) => override(sheetPath(i), sheetType))}${override('xl/styles.xml', `${office}.spreadsheetml.styles+xml`)}${override('xl/theme/theme1.xml', `${office}.theme+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        relation('rId1', `${relations}/officeDocument`, 'xl/workbook.xml'),
        relation('rId2', `${packageRelations}/metadata/core-properties`, 'docProps/core.xml'),
      ]),
    ],
    ['docProps/core.xml', coreProperties(title)],
    ['xl/workbook.xml', workbook(sheets, ids)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...ids.map((id, i) =>
          relation(id, `${relations}/worksheet`, `worksheets/sheet${i + 1}.xml`),
        ),
        relation(styles, `${relations}/styles`, 'styles.xml'),
        relation(theme, `${relations}/theme`, 'theme/theme1.xml'),
      ]),
    ],
  ]);
}

/** Where the part of a sheet is, by its place from 0. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function workbook(sheets: readonly NamedSheet[], ids: readonly string[]): Xml {
  const titles = sheets.flatMap(({ name, layout: { headings } }, i) =>
    headings ? [printTitles(name, i, headings)] : [],
  );
  return markup`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${sheets.map(({ name }, i) => markup`<sheet name="${name}" sheetId="${i + 1}" r:id="${ids[i]}"/>`)}</sheets>${titles.length > 0 ? markup`<definedNames>${titles}</definedNames>` : undefined}</workbook>`;
}

/** The rows that are printed on every page. */
function printTitles(
  name: string,
  index: number,
  { top, bottom }: NonNullable<SheetLayout['headings']>,
): Xml {
  const rows = `'${name.replaceAll("'", "''")}'!$${top + 1}:$${bottom + 1}`;
  return markup`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
}

function override(path: string, type: string): Xml {
  return markup`<Override PartName="/${path}" ContentType="${type}"/>`;
}

function relationships(all: readonly Xml[]): Xml {
  return markup`<Relationships xmlns="${packageRelations}">${all}</Relationships>`;
}

function relation(id: string, type: string, target: string): Xml {
  return markup`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

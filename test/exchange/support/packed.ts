/** Small Office files for tests, out of the XML that matters. */

import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const excel = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts of a packed file by path: texts, or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A packed file. */
export function packed(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [
        path,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  );
}

/** Relations: the type, the target and, where the target is outside, `External`. */
type Relation = readonly [id: string, type: string, target: string, mode?: 'External'];

/** The part that says what another needs. */
export function relations(...all: readonly Relation[]): string {
  const entries = all.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** A Word document with this body, and parts such as `styles` that are named as their relations are. */
export function docx(body: string, parts: Parts = {}, more: Parts = {}): Uint8Array {
  const names = Object.keys(parts);
  return packed({
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      ...names.map((name, i): Relation => [`rId${i + 1}`, name, `${name}.xml`]),
    ),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name] ?? ''])),
    ...more,
  });
}

/** A part of a Word document. */
export function wordPart(root: string, content: string): string {
  const spaces = [
    `xmlns:w="${word}"`,
    `xmlns:r="${office}"`,
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  ];
  return `${declaration}<w:${root} ${spaces.join(' ')}>${content}</w:${root}>`;
}

/** A sheet of a workbook: its name, the rows in XML, and what else stands in it before or after them. */
export interface SheetParts {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

/** An Excel workbook with these sheets, and parts such as `styles` that are named as their relations are. */
export function xlsx(
  sheets: readonly SheetParts[],
  parts: Parts = {},
  more: Parts = {},
): Uint8Array {
  const names = Object.keys(parts).filter((name) => name !== 'workbookPr');
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  return packed({
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': excelPart(
      'workbook',
      `${String(parts['workbookPr'] ?? '')}<sheets>${entries.join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, i): Relation => [`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      ...names.map((name, i): Relation => [`rId${i + 1}`, name, `${name}.xml`]),
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        excelPart('worksheet', `${before}<sheetData>${rows}</sheetData>${after}`),
      ]),
    ),
    ...Object.fromEntries(names.map((name) => [`xl/${name}.xml`, parts[name] ?? ''])),
    ...more,
  });
}

/** A part of a workbook. */
export function excelPart(root: string, content: string): string {
  return `${declaration}<${root} xmlns="${excel}" xmlns:r="${office}">${content}</${root}>`;
}

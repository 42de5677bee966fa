/** Reads packed files: finds out whether it is Word's or Excel's, and loads what reads it. */

import type { OfficeDocument } from '../document';
import { damaged, Refusal } from './refusal';
import { partOf, relationsOf } from './relations';
import { rootOf } from './xml/xml';
import { openZip, type Zip } from './zip/zip';

/** What stands in a packed file. Throws a `Refusal` where it is none of Word or Excel, or cannot be read. */
export async function readPackage(bytes: Uint8Array): Promise<OfficeDocument> {
  const zip = openZip(bytes);
  const main = partOf(zip, relationsOf(zip), 'officeDocument') ?? usual.find((one) => zip.has(one));
  const type = main === undefined ? '' : `${typeOf(zip, main)} ${main}`;
  const notes = notesOf(zip);
  if (main !== undefined && /wordprocessingml|ms-word|^ ?word\//.test(type)) {
    const { readDocx } = await import('./docx/read-docx.js');
    return readDocx(zip, main, notes);
  }
  if (
    main !== undefined &&
    /spreadsheetml|ms-excel\.(?:sheet|template)\.macro|^ ?xl\/.*\.xml/.test(type)
  ) {
    const { readXlsx } = await import('./xlsx/read-xlsx.js');
    return readXlsx(zip, main, notes);
  }
  throw new Refusal(whyNot(zip, type));
}

/** Where Word and Excel put what a file begins with. */
const usual = ['word/document.xml', 'xl/workbook.xml'];

/** The type of a part as the file states it, or nothing. */
function typeOf(zip: Zip, part: string): string {
  const path = '[Content_Types].xml';
  if (!zip.has(path)) return '';
  const types = rootOf(zip.pieces(path)).elements;
  const own = types.find(
    ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return own?.attributes.get('ContentType') ?? '';
}

function notesOf(zip: Zip): readonly string[] {
  return zip.paths.some((path) => path.endsWith('vbaproject.bin'))
    ? ['It has macros. They were left out, and none was run.']
    : [];
}

function whyNot(zip: Zip, type: string): string {
  if (/ms-excel|\.bin$/.test(type)) {
    return 'is an Excel file of the binary kind. Open it in Excel, save it as an Excel workbook (.xlsx) and import that.';
  }
  if (/presentation|powerpoint/.test(type)) {
    return 'is a presentation. Put the plan into Word or Excel and import that.';
  }
  if (zip.has('content.xml') && zip.has('META-INF/manifest.xml')) {
    return 'is an OpenDocument file. Open it in Word, Excel or LibreOffice, save it as .docx or .xlsx and import that.';
  }
  if (
    /^iwa?\/|index\//i.test(zip.paths.join('\n')) &&
    zip.paths.some((path) => path.endsWith('.iwa'))
  ) {
    return 'is a file of Pages or Numbers. Export it as a Word or Excel file and import that.';
  }
  if (zip.paths.some((path) => /\.(?:docx|xlsx|csv)$/.test(path))) {
    return 'is a folder packed as a zip file. Unpack it and import the file of the plan from it.';
  }
  if (zip.paths.length === 0) throw damaged();
  return 'is a packed file, but none of Word or Excel. Import the Word or Excel file of the plan.';
}

import assert from 'node:assert/strict';
import { readOffice } from '../../../server/exchange/office/read';
import { docx, packed, relations, xlsx } from '../support/packed';
import { outline, whyUnreadable } from '../support/shown';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A file system in a file, with these names in its list. */
function older(...names: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * names.length);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  names.forEach((name, i) => {
    file.write(name, 512 + 128 * i, 'utf16le');
  });
  return new Uint8Array(file);
}

/** A packed file that begins with a part of this type. */
function ofType(type: string, main: string): Uint8Array {
  return packed({
    '_rels/.rels': relations(['rId1', 'officeDocument', main]),
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    [main]: docxPart,
  });
}
const docxPart =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>';
const sheet = { name: 'A', rows: '<row><c><v>1</v></c></row>' };

describe('kinds of files', () => {
  const refused: readonly (readonly [
    what: string,
    name: string,
    bytes: Uint8Array,
    said: string,
  ])[] = [
    [
      'nothing',
      'plan.docx',
      new Uint8Array(),
      'plan.docx is empty. Check that the right file was chosen.',
    ],
    [
      'a file under a password',
      'plan.docx',
      older('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
      'plan.docx is protected by a password. Open it in Word or Excel, save a copy without a password and import that.',
    ],
    [
      'an older document',
      'plan.doc',
      older('Root Entry', 'WordDocument'),
      'plan.doc is an older kind of Word document. Open it in Word, save it as a Word document (.docx) and import that.',
    ],
    [
      'an older workbook',
      'plan.xls',
      older('Workbook'),
      'plan.xls is an older kind of Excel file. Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
    ],
    [
      'a still older workbook',
      'plan.xls',
      older('Book'),
      'plan.xls is an older kind of Excel file. Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
    ],
    [
      'a message',
      'plan.msg',
      older('__properties_version1.0'),
      'plan.msg is an older kind of Office file. Open it in Word or Excel, save it as .docx or .xlsx and import that.',
    ],
    [
      'a PDF file',
      'plan.pdf',
      bytes('%PDF-1.7\n...'),
      'plan.pdf is a PDF file, from which tables cannot be read safely. Ask for the Word or Excel file that it was made from, or open it in Word, check its tables, save it as .docx and import that.',
    ],
    [
      'Rich Text',
      'plan.rtf',
      bytes('{\\rtf1 a}'),
      'plan.rtf is a Rich Text file. Open it in Word, save it as a Word document (.docx) and import that.',
    ],
    [
      'a web page',
      'plan.xls',
      bytes('\n<!DOCTYPE html><html>'),
      'plan.xls is a web page. Open it in Word or Excel, save it as .docx or .xlsx and import that.',
    ],
    [
      'an older workbook in XML',
      'plan.xls',
      bytes('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
      'plan.xls is an older kind of Excel file. Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
    ],
    [
      'XML',
      'plan.xml',
      bytes('\xef\xbb\xbf<?xml version="1.0"?><a/>'),
      'plan.xml is an XML file. Open it in Word or Excel, save it as .docx or .xlsx and import that.',
    ],
    [
      'a picture',
      'plan.png',
      bytes('\x89PNG\r\n'),
      'plan.png is a picture. Type the plan into Word or Excel, or ask for the file that the picture was made from.',
    ],
    [
      'a text called a document',
      'plan.docx',
      bytes('a,b\nc,d'),
      'plan.docx is no Word document, whatever its name says. Open it in Word, save it as a Word document (.docx) and import that.',
    ],
    [
      'OpenDocument',
      'plan.odt',
      packed({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a/>',
      }),
      'plan.odt is an OpenDocument file. Open it in Word, Excel or LibreOffice, save it as .docx or .xlsx and import that.',
    ],
    [
      'a workbook of the binary kind',
      'plan.xlsb',
      ofType('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xl/workbook.bin'),
      'plan.xlsb is an Excel file of the binary kind. Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
    ],
    [
      'a presentation',
      'plan.pptx',
      ofType(
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
        'ppt/presentation.xml',
      ),
      'plan.pptx is a presentation. Put the plan into Word or Excel and import that.',
    ],
    [
      'a file of Pages',
      'plan.pages',
      packed({ 'Index/Document.iwa': 'x' }),
      'plan.pages is a file of Pages or Numbers. Export it as a Word or Excel file and import that.',
    ],
    [
      'a packed folder',
      'plan.zip',
      packed({ 'docs/plan.docx': 'x' }),
      'plan.zip is a folder packed as a zip file. Unpack it and import the file of the plan from it.',
    ],
    [
      'another packed file',
      'plan.zip',
      packed({ 'a.txt': 'x' }),
      'plan.zip is a packed file, but none of Word or Excel. Import the Word or Excel file of the plan.',
    ],
    [
      'an empty packed file',
      'plan.docx',
      packed({}),
      'plan.docx is damaged or was not copied as a whole. Get it again from where it came from, or open it in its own program, save it under another name and import that.',
    ],
  ];
  for (const [what, name, content, said] of refused) {
    it(`are told apart: ${what}`, async () =>
      assert.equal(await whyUnreadable(content, name), said));
  }

  it('are known by content and not by name', async () => {
    const word = docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>');
    assert.deepEqual(outline(await readOffice(word, 'plan.xlsx')), ['a']);
    assert.deepEqual(outline(await readOffice(xlsx([sheet]), 'plan.docx')), ['# A', "[sheet 'A']"]);
  });

  it('are known by their types, wherever their parts are', async () => {
    for (const type of [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    ]) {
      assert.deepEqual(outline(await readOffice(ofType(type, 'doc/main.xml'), 'a.docx')), ['a']);
    }
    const withoutRelations = packed({ 'word/document.xml': docxPart });
    assert.deepEqual(outline(await readOffice(withoutRelations, 'a.docx')), ['a']);
  });

  it('may have macros, which are left out', async () => {
    const said = ['It has macros. They were left out, and none was run.'];
    const word = docx('', {}, { 'word/vbaProject.bin': 'x' });
    assert.deepEqual((await readOffice(word, 'a.docm')).notes, said);
    const excel = xlsx([sheet], {}, { 'xl/vbaProject.bin': 'x' });
    assert.deepEqual((await readOffice(excel, 'a.xlsm')).notes, said);
  });

  it('are named so that no terminal obeys', async () => {
    assert.match(
      await whyUnreadable(new Uint8Array(), 'a\u001b[31m\n.docx'),
      /^a␛\[31m \.docx is empty/,
    );
  });
});

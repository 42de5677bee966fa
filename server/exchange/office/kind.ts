/** What kind of file there is, by its first bytes. */

import { Refusal } from './refusal';

/** A packed file with parts, as Word and Excel write them, or a text, which may be CSV. */
type Kind = 'package' | 'text';

const word = 'Open it in Word, save it as a Word document (.docx) and import that.';
const excel = 'Open it in Excel, save it as an Excel workbook (.xlsx) and import that.';
const either = 'Open it in Word or Excel, save it as .docx or .xlsx and import that.';

/**
 * Tells packed files from texts. Throws a `Refusal` for what is known to be neither: older files of Word and
 * Excel, files under a password, PDF, web pages, nothing at all.
 */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (bytes.length === 0) throw new Refusal('is empty. Check that the right file was chosen.');
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return 'package';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) throw ofOlder(bytes);
  const start = latin(bytes.subarray(0, 1024)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  for (const [pattern, said] of others) if (pattern.test(start)) throw new Refusal(said);
  if (/\.(?:docx?|docm|dotx|odt)$/i.test(name)) {
    throw new Refusal(`is no Word document, whatever its name says. ${word}`);
  }
  return 'text';
}

/** What files of other programs begin with, and what is said of them. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^%PDF-/,
    'is a PDF file, from which tables cannot be read safely. Ask for the Word or Excel file that it was made from, or open it in Word, check its tables, save it as .docx and import that.',
  ],
  [/^\{\\rtf/, `is a Rich Text file. ${word}`],
  [/^<(?:!doctype html|html|head|body|table|meta)\b/i, `is a web page. ${either}`],
  [/^<.*progid="Excel/s, `is an older kind of Excel file. ${excel}`],
  [/^<(?:\?xml|!--|\w)/i, `is an XML file. ${either}`],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF|II\*|MM.\*)/s,
    'is a picture. Type the plan into Word or Excel, or ask for the file that the picture was made from.',
  ],
];

/**
 * Files that hold a file system (MS-CFB): the program of each is known by the names in it, which stand at
 * multiples of 128 bytes.
 */
function ofOlder(bytes: Uint8Array): Refusal {
  const names = Object.keys(older).map((name) => ({ name, written: inUtf16(name) }));
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const found = names.find(({ written }) => written.every((byte, i) => bytes[at + i] === byte));
    if (found) return new Refusal(older[found.name] ?? '');
  }
  return new Refusal(`is an older kind of Office file. ${either}`);
}

const older: Readonly<Record<string, string>> = {
  EncryptedPackage:
    'is protected by a password. Open it in Word or Excel, save a copy without a password and import that.',
  WordDocument: `is an older kind of Word document. ${word}`,
  Workbook: `is an older kind of Excel file. ${excel}`,
  Book: `is an older kind of Excel file. ${excel}`,
  'PowerPoint Document': `is a presentation. ${either}`,
};

/** A name as it stands there, with the two zero bytes that end it. */
function inUtf16(name: string): readonly number[] {
  return [...`${name}\0`].flatMap((sign) => [sign.charCodeAt(0), 0]);
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin(bytes.subarray(0, start.length)) === start;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Texts of a workbook. */

import type { XmlElement } from '../xml/element';
import { eachElement } from '../xml/xml';
import type { Zip } from '../zip/zip';

/** The texts that cells name by their number. */
export function sharedStrings(zip: Zip, part: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  eachElement(
    zip.pieces(part),
    (name) => name === 'x:si',
    (element) => strings.push(richText(element)),
  );
  return strings;
}

/** A text whose parts may look different; signs that tell how it is pronounced are left out. */
export function richText(element: XmlElement): string {
  return element.elements
    .map((one) => {
      if (one.name === 'x:t') return unescaped(one.text);
      return one.name === 'x:r' ? richText(one) : '';
    })
    .join('');
}

/** Excel writes what XML cannot hold, and line ends of old, as `_x000D_` (ISO/IEC 29500-1, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

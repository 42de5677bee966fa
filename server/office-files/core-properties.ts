/** What a file says of itself. */

import { markup, type Xml } from '../text/xml';

/** The part `docProps/core.xml` (ISO/IEC 29500-2, 11): a title and a language, and nothing of who made it or when. */
export function coreProperties(title: string): Xml {
  return markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

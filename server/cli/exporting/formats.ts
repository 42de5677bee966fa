/** The formats of an export. What makes each is loaded when it is asked for. */

import type { OfficeDocument } from '../../exchange/document';

type Maker = (document: OfficeDocument, title: string) => Promise<string | Uint8Array>;

const makers = {
  xlsx: async (document, title) =>
    (await import('../../exchange/write/to-xlsx.js')).toXlsx(document, title),
  docx: async (document, title) =>
    (await import('../../exchange/write/docx/to-docx.js')).toDocx(document, title),
  csv: async (document) => (await import('../../exchange/write/to-csv.js')).toCsv(document),
} satisfies Record<string, Maker>;

export type ExportFormat = keyof typeof makers;

/** The formats by their names, which are the endings of files. */
export const exportFormats = Object.keys(makers) as readonly ExportFormat[];

/** A document in a format, under the title of the plan; empty where it has none. */
export async function writtenAs(
  format: ExportFormat,
  document: OfficeDocument,
  title: string,
): Promise<string | Uint8Array> {
  return await makers[format](document, title);
}

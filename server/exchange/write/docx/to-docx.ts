/** A document as a Word document. The library is large: import this file only when one is asked for. */

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { coreProperties } from '../../../office-files/core-properties';
import { undated } from '../../../office-files/undated';
import { xmlDocument, xmlText } from '../../../text/xml';
import type { Block, OfficeDocument } from '../../document';
import { externalStyles, lists, numbering, styleIds, styles, theme } from './styles';
import { tableOf } from './table';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A4 across, in twentieths of a point; the library turns it. */
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1134, bottom: 1020, left: 1134, right: 1134, header: 510, footer: 510 },
};

/**
 * The bytes of a .docx file, with the title on top. The same document gives the same bytes, which tell nobody who
 * made them, or when.
 */
export async function toDocx({ blocks }: OfficeDocument, title: string): Promise<Uint8Array> {
  const name = xmlText(title);
  const small = { size: 16 };
  const file = new Document({
    externalStyles,
    styles,
    theme,
    numbering,
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun({ text: name, ...small })] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
                    ...small,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: styleIds.title, children: [new TextRun(name)] }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  });
  // The library would say who made the file and when.
  const core = { path: 'docProps/core.xml', data: xmlDocument(coreProperties(title)) };
  return undated(await Packer.pack(file, 'uint8array', undefined, [core]));
}

function blockOf(block: Block): readonly FileChild[] {
  if (block.kind === 'table') {
    // Word joins tables that follow each other.
    return block.rows.length === 0
      ? []
      : [tableOf(block), new Paragraph({ spacing: { after: 60 } })];
  }
  const children = [new TextRun(xmlText(block.text))];
  if (block.kind === 'heading') {
    const heading = levels[Math.min(block.level, levels.length) - 1] ?? HeadingLevel.HEADING_1;
    return [new Paragraph({ heading, children })];
  }
  if (block.bullet === undefined) return [new Paragraph({ children })];
  const item = { reference: lists.text, level: Math.min(block.bullet, 8) };
  return [new Paragraph({ style: styleIds.item, numbering: item, children })];
}

/** A document as a Word document. The library is large: import this file only when one is asked for. */

import { type FileChild, PageOrientation, Paragraph, TextRun } from 'docx';
import { headingLevel, wordFile } from '../../../office-files/docx/word-file';
import { xmlText } from '../../../text/xml';
import type { Block, OfficeDocument } from '../../document';
import { externalStyles, lists, numbering, styleIds, styles, theme } from './styles';
import { tableOf } from './table';

/** A4 across, in twentieths of a point; the library turns it. */
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1134, bottom: 1020, left: 1134, right: 1134, header: 510, footer: 510 },
};

/**
 * The bytes of a .docx file, with the title on top. The same document gives the same bytes, which tell nobody who
 * made them, or when.
 */
export function toDocx({ blocks }: OfficeDocument, title: string): Promise<Uint8Array> {
  const name = xmlText(title);
  return wordFile({
    externalStyles,
    styles,
    theme,
    numbering,
    title,
    header: name,
    small: { size: 16 },
    page,
    children: [
      new Paragraph({ style: styleIds.title, children: [new TextRun(name)] }),
      ...blocks.flatMap(blockOf),
    ],
  });
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
    return [new Paragraph({ heading: headingLevel(block.level - 1), children })];
  }
  if (block.bullet === undefined) return [new Paragraph({ children })];
  const item = { reference: lists.text, level: Math.min(block.bullet, 8) };
  return [new Paragraph({ style: styleIds.item, numbering: item, children })];
}

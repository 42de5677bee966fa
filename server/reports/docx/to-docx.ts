/** A report as a Word document. The library is large: import this file only when one is asked for. */

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { coreProperties } from '../../office-files/core-properties';
import { undated } from '../../office-files/undated';
import { xmlDocument } from '../../text/xml';
import type { ReportDocument, Section } from '../document';
import { shown } from '../shown';
import { blockOf, styled } from './blocks';
import { hex, numbering, styleIds, styles } from './styles';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** A4 with margins of eighteen millimetres, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1020, right: 1020, header: 510, footer: 510 },
};

/**
 * The bytes of a .docx file. The same report gives the same bytes; nothing in them tells who made it, where
 * or when.
 */
export async function toDocx(given: ReportDocument): Promise<Uint8Array> {
  const document = shown(given);
  const { title, subtitles, position, sections } = document;
  const small = { size: 17, color: hex('quiet') };
  const file = new Document({
    styles,
    numbering,
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [new TextRun({ text: `${title}. ${position}`, ...small })],
              }),
            ],
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
          styled(styleIds.title, title),
          ...subtitles.map((subtitle) => styled(styleIds.subtitle, subtitle)),
          styled(styleIds.position, position),
          ...sections.flatMap((section) => sectionOf(section, 0)),
        ],
      },
    ],
  });
  // The library would say who made the file and when.
  const core = { path: 'docProps/core.xml', data: xmlDocument(coreProperties(title)) };
  return undated(await Packer.pack(file, 'uint8array', undefined, [core]));
}

/** Word knows nine levels of headings, HTML six: a section deeper than that has one of the sixth. */
function sectionOf({ title, blocks, sections = [] }: Section, level: number): readonly FileChild[] {
  const heading = levels[Math.min(level, levels.length - 1)] ?? HeadingLevel.HEADING_6;
  return [
    new Paragraph({ heading, children: [new TextRun(title)] }),
    ...blocks.flatMap(blockOf),
    ...sections.flatMap((section) => sectionOf(section, level + 1)),
  ];
}

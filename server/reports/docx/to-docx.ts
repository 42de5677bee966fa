/** A report as a Word document. The library is large: import this file only when one is asked for. */

import { type FileChild, Paragraph, TextRun } from 'docx';
import { headingLevel, wordFile } from '../../office-files/docx/word-file';
import type { ReportDocument, Section } from '../document';
import { shown } from '../shown';
import { blockOf, styled } from './blocks';
import { hex, numbering, styleIds, styles } from './styles';

/** A4 with margins of eighteen millimetres, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1020, right: 1020, header: 510, footer: 510 },
};

/**
 * The bytes of a .docx file. The same report gives the same bytes; nothing in them tells who made it, where
 * or when.
 */
export function toDocx(given: ReportDocument): Promise<Uint8Array> {
  const { title, subtitles, position, sections } = shown(given);
  return wordFile({
    styles,
    numbering,
    title,
    header: `${title}. ${position}`,
    small: { size: 17, color: hex('quiet') },
    page,
    children: [
      styled(styleIds.title, title),
      ...subtitles.map((subtitle) => styled(styleIds.subtitle, subtitle)),
      styled(styleIds.position, position),
      ...sections.flatMap((section) => sectionOf(section, 0)),
    ],
  });
}

function sectionOf({ title, blocks, sections = [] }: Section, level: number): readonly FileChild[] {
  return [
    new Paragraph({ heading: headingLevel(level), children: [new TextRun(title)] }),
    ...blocks.flatMap(blockOf),
    ...sections.flatMap((section) => sectionOf(section, level + 1)),
  ];
}

/** What all Word documents have in common. The library is large: only what is loaded when asked for imports this. */

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IPropertiesOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { xmlDocument } from '../../text/xml';
import { coreProperties } from '../core-properties';
import { undated } from '../undated';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The heading of a level from 0; the library has six, and what is deeper has the sixth. */
export function headingLevel(level: number) {
  return levels[Math.min(level, levels.length - 1)] ?? HeadingLevel.HEADING_1;
}

/** A document, and what stands on each of its pages. */
export interface WordFile extends Omit<IPropertiesOptions, 'sections'> {
  /** What its properties call it. */
  readonly title: string;
  /** At the top of every page. */
  readonly header: string;
  /** How the lines at the top and the bottom of pages look. */
  readonly small: IRunOptions;
  readonly page: ISectionPropertiesOptions['page'];
  readonly children: readonly FileChild[];
}

/** Its bytes: the same for the same document; nothing in them tells who made it, where or when. */
export async function wordFile(given: WordFile): Promise<Uint8Array> {
  const { title, header, small, page, children, ...looks } = given;
  const numbers = ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const file = new Document({
    ...looks,
    sections: [
      {
        properties: { ...(page && { page }) },
        headers: {
          default: new Header({ children: [line(undefined, { text: header, ...small })] }),
        },
        footers: {
          default: new Footer({
            children: [line(AlignmentType.RIGHT, { children: numbers, ...small })],
          }),
        },
        children,
      },
    ],
  });
  // The library would say who made the file and when.
  const core = { path: 'docProps/core.xml', data: xmlDocument(coreProperties(title)) };
  return undated(await Packer.pack(file, 'uint8array', undefined, [core]));
}

function line(alignment: (typeof AlignmentType)['RIGHT'] | undefined, run: IRunOptions): Paragraph {
  return new Paragraph({ ...(alignment && { alignment }), children: [new TextRun(run)] });
}

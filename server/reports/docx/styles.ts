/** Styles of a Word document, by the names that Word knows, so that they can be changed there as usual. */

import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { light, type Tone } from '../palette';

/** A tone as Word writes it. */
export function hex(tone: Tone): string {
  return light[tone].slice(1).toUpperCase();
}

/** The styles that paragraphs name. */
export const styleIds = {
  title: 'Title',
  subtitle: 'Subtitle',
  position: 'Position',
  caption: 'Caption',
  cell: 'TableText',
  card: 'KeyFigure',
  items: 'ListBullet',
  quotation: 'Quote',
  said: 'QuoteSource',
} as const;

/** The list of bullets. */
export const bullets = 'bullets';

const font = 'Arial';
const accent = hex('accent');
/** Sizes are in halves of a point, distances in twentieths. */
/** Lines of headings, with nothing between them. */
const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
const headings = [32, 26, 23, 22, 22, 22].map((size, i) => ({
  run: { font, size, bold: true, color: accent },
  paragraph: { keepNext: true, spacing: { before: i === 0 ? 360 : 280, after: 120, ...single } },
}));
const [heading1, heading2, heading3, heading4, heading5, heading6] = headings;

/** Everything on paper is set in these. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, color: hex('text'), language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: 48, bold: true, color: accent },
      paragraph: { spacing: { after: 120, ...single } },
    },
    ...(heading1 && { heading1 }),
    ...(heading2 && { heading2 }),
    ...(heading3 && { heading3 }),
    ...(heading4 && { heading4 }),
    ...(heading5 && { heading5 }),
    ...(heading6 && { heading6 }),
  },
  paragraphStyles: [
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, color: hex('quiet') },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: styleIds.position,
      name: 'Position',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 24, bold: true, color: accent },
      paragraph: {
        spacing: { before: 160, after: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 36, color: accent, space: 8 } },
      },
    },
    {
      id: styleIds.caption,
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 21, bold: true },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
    {
      id: styleIds.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 30, after: 30, line: 245, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleIds.card,
      name: 'Key Figure',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 32, bold: true },
      paragraph: { keepNext: true, spacing: { before: 60, after: 20 } },
    },
    {
      id: styleIds.items,
      name: 'List Bullet',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: styleIds.quotation,
      name: 'Quote',
      basedOn: 'Normal',
      next: styleIds.said,
      quickFormat: true,
      run: { size: 24, italics: true },
      paragraph: { keepNext: true, indent: { left: 340 }, spacing: { before: 160, after: 40 } },
    },
    {
      id: styleIds.said,
      name: 'Quote Source',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20, color: hex('quiet') },
      paragraph: { indent: { left: 340 }, spacing: { after: 200 } },
    },
  ],
};

/** One sort of bullets. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
  ],
};

/** Styles of a written Word document, by the names that Word knows, so that they can be changed there as usual. */

import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  type IThemeOptions,
  LevelFormat,
} from 'docx';
import { markup, xmlDocument } from '../../../text/xml';
import { font, themeColours } from '../office-theme';

/** The styles that paragraphs and tables name. */
export const styleIds = {
  title: 'Title',
  item: 'ListBullet',
  heading: 'TableHeading',
  cell: 'TableText',
  cellItem: 'TableBullet',
  table: 'PlanTable',
} as const;

/** The lists of bullets: of texts, and of cells, which are narrower. */
export const lists = { text: 'bullets', cell: 'cell-bullets' } as const;

/** Of the theme, so that another theme changes all at once. */
const accent = { theme: 'dark2' } as const;

/** Sizes are in halves of a point, distances in twentieths. */
const headings = [30, 25, 22, 21, 21, 21].map((size) => ({
  run: { size, bold: true, color: accent },
  paragraph: { keepNext: true, spacing: { before: 280, after: 100 } },
}));
const [heading1, heading2, heading3, heading4, heading5, heading6] = headings;

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const line = markup` w:val="single" w:sz="4" w:space="0" w:color="${themeColours.accent6.toUpperCase()}" w:themeColor="accent6"`;
const thick = markup` w:val="single" w:sz="12" w:space="0" w:color="${themeColours.dk2.toUpperCase()}" w:themeColor="text2"`;

/** What the library has no words for: the fonts of the theme, and a style from which tables take their look. */
export const externalStyles = xmlDocument(
  markup`<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:color w:val="${themeColours.dk1.toUpperCase()}" w:themeColor="text1"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders><w:top${line}/><w:left${line}/><w:bottom${line}/><w:right${line}/><w:insideH${line}/><w:insideV${line}/></w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom${thick}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${themeColours.lt2.toUpperCase()}" w:themeFill="background2"/></w:tcPr></w:tblStylePr></w:style></w:styles>`,
);

/** The theme of the same fonts and colours as a workbook's. */
export const theme: IThemeOptions = {
  name: 'Golden Thread',
  fonts: { headings: font, body: font },
  colors: {
    dark1: themeColours.dk1,
    light1: themeColours.lt1,
    dark2: themeColours.dk2,
    light2: themeColours.lt2,
    accent1: themeColours.accent1,
    accent2: themeColours.accent2,
    accent3: themeColours.accent3,
    accent4: themeColours.accent4,
    accent5: themeColours.accent5,
    accent6: themeColours.accent6,
    hyperlink: themeColours.hlink,
    followedHyperlink: themeColours.folHlink,
  },
};

/** The styles of paragraphs. */
export const styles: IStylesOptions = {
  default: {
    title: {
      run: { size: 40, bold: true, color: accent },
      paragraph: { spacing: { after: 160 } },
    },
    ...(heading1 && { heading1 }),
    ...(heading2 && { heading2 }),
    ...(heading3 && { heading3 }),
    ...(heading4 && { heading4 }),
    ...(heading5 && { heading5 }),
    ...(heading6 && { heading6 }),
  },
  paragraphStyles: [
    { id: styleIds.item, name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
    {
      id: styleIds.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 16 },
      paragraph: { spacing: { after: 20 } },
    },
    { id: styleIds.heading, name: 'Table Heading', basedOn: styleIds.cell, quickFormat: true },
    { id: styleIds.cellItem, name: 'Table Bullet', basedOn: styleIds.cell, quickFormat: true },
  ],
};

/** Bullets in nine levels, as many as Word has. */
export const numbering: INumberingOptions = {
  config: [listOf(lists.text, 280), listOf(lists.cell, 150)],
};

function listOf(reference: string, step: number): INumberingOptions['config'][number] {
  return {
    reference,
    levels: Array.from({ length: 9 }, (_, level) => ({
      level,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
    })),
  };
}

/**
 * The named styles of a workbook. Whoever changes one of them in a spreadsheet, or the theme that they take their
 * fonts and colours from, changes it everywhere.
 */

import { markup, type Xml } from '../../../text/xml';
import { font } from '../office-theme';

/** What the cells of a workbook are called after. */
export type StyleName = (typeof named)[number]['name'];

/** How one cell differs from its style. */
export interface Variant {
  readonly style: StyleName;
  readonly fill?: string | undefined;
  /** Its text stays a text when it is edited, whatever it begins with. */
  readonly isQuoted?: boolean | undefined;
}

/** The numbers of what a style consists of, in the lists below. */
const named = [
  { name: 'Normal', builtin: 0, font: 0, fill: 0, border: 0, number: 0, isWrapped: false },
  { name: 'Title', builtin: 15, font: 1, fill: 0, border: 0, number: 0, isWrapped: true },
  { name: 'Heading 1', builtin: 16, font: 2, fill: 0, border: 0, number: 0, isWrapped: true },
  { name: 'Heading 2', builtin: 17, font: 3, fill: 0, border: 0, number: 0, isWrapped: true },
  { name: 'Heading 3', builtin: 18, font: 4, fill: 0, border: 0, number: 0, isWrapped: true },
  { name: 'Paragraph', font: 0, fill: 0, border: 0, number: 0, isWrapped: true },
  { name: 'Table heading', font: 4, fill: 2, border: 2, number: 0, isWrapped: true },
  { name: 'Table text', font: 0, fill: 0, border: 1, number: 0, isWrapped: true },
  { name: 'Table date', font: 0, fill: 0, border: 1, number: 164, isWrapped: true },
] as const;

/** Numbers of the theme's colours: dark 1 (text), dark 2 (headings), light 2 (behind headings), accent 6 (lines). */
const [text, dark, light, line] = [1, 3, 2, 9];

const fonts: readonly Xml[] = [
  fontOf(10, text),
  fontOf(18, dark, true),
  fontOf(14, dark, true),
  fontOf(12, dark, true),
  fontOf(10, text, true),
];

const borders: readonly Xml[] = [
  markup`<border><left/><right/><top/><bottom/><diagonal/></border>`,
  borderOf('thin', line),
  borderOf('medium', dark),
];

const fills: readonly Xml[] = [
  // Spreadsheets take the first two for these, whatever stands there.
  markup`<fill><patternFill patternType="none"/></fill>`,
  markup`<fill><patternFill patternType="gray125"/></fill>`,
  markup`<fill><patternFill patternType="solid"><fgColor theme="${light}"/><bgColor indexed="64"/></patternFill></fill>`,
];

/** The variants that a workbook uses, each with its number, and the part `styles.xml`. */
export class CellStyles {
  private readonly variants = new Map<string, { readonly number: number; readonly xf: Xml }>();
  private readonly colours: string[] = [];

  constructor() {
    // What has no style of its own is of the first.
    this.numberOf({ style: 'Normal' });
  }

  /** The number by which cells name a variant. */
  numberOf({ style, fill, isQuoted = false }: Variant): number {
    const key = `${style}/${fill}/${isQuoted}`;
    const known = this.variants.get(key);
    if (known) return known.number;
    const number = this.variants.size;
    const id = named.findIndex(({ name }) => name === style);
    const xf = formatOf(id, fill === undefined ? undefined : this.fillOf(fill), isQuoted);
    this.variants.set(key, { number, xf });
    return number;
  }

  get xml(): Xml {
    const allFills = [...fills, ...this.colours.map(solid)];
    const formats = [...this.variants.values()].map(({ xf }) => xf);
    return markup`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd mmmm yyyy"/></numFmts><fonts count="${fonts.length}">${fonts}</fonts><fills count="${allFills.length}">${allFills}</fills><borders count="${borders.length}">${borders}</borders><cellStyleXfs count="${named.length}">${named.map((_, id) => formatOf(id))}</cellStyleXfs><cellXfs count="${formats.length}">${formats}</cellXfs><cellStyles count="${named.length}">${named.map(nameOf)}</cellStyles></styleSheet>`;
  }

  private fillOf(colour: string): number {
    if (!this.colours.includes(colour)) this.colours.push(colour);
    return fills.length + this.colours.indexOf(colour);
  }
}

/** A format of style number `id`: without a variant's fill, the style itself. */
function formatOf(id: number, fill?: number, isQuoted?: boolean): Xml {
  const style = named[id] ?? named[0];
  const parent = isQuoted === undefined ? undefined : markup` xfId="${id}"`;
  const quote = isQuoted ? markup` quotePrefix="1"` : undefined;
  const own = fill === undefined ? undefined : markup` applyFill="1"`;
  return markup`<xf numFmtId="${style.number}" fontId="${style.font}" fillId="${fill ?? style.fill}" borderId="${style.border}"${parent}${quote}${own}><alignment horizontal="left" vertical="top"${style.isWrapped ? markup` wrapText="1"` : undefined}/></xf>`;
}

function nameOf(style: (typeof named)[number], id: number): Xml {
  const builtin = 'builtin' in style ? markup` builtinId="${style.builtin}"` : undefined;
  return markup`<cellStyle name="${style.name}" xfId="${id}"${builtin}/>`;
}

function fontOf(size: number, colour: number, isBold = false): Xml {
  return markup`<font>${isBold ? markup`<b/>` : undefined}<sz val="${size}"/><color theme="${colour}"/><name val="${font}"/><family val="2"/><scheme val="minor"/></font>`;
}

function borderOf(below: string, colour: number): Xml {
  const thin = markup` style="thin"><color theme="${line}"/>`;
  return markup`<border><left${thin}</left><right${thin}</right><top${thin}</top><bottom style="${below}"><color theme="${colour}"/></bottom><diagonal/></border>`;
}

function solid(colour: string): Xml {
  return markup`<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The text of a paragraph, as Word shows it (ISO/IEC 29500-1, 17.3). */

import type { XmlElement } from '../xml/element';
import { beginField, changeField, isShown } from './fields';
import { isOn, valueIn } from './properties';
import type { Story } from './story';
import { isSymbolFont, symbol } from './symbols';

/** What a paragraph holds. */
export interface Inline {
  /** Its text, with line ends where it has some. */
  readonly text: string;
  /** The contents of text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

/** Reads the text in an element; `isHidden` says that its style hides it. */
export function inlineOf(paragraph: XmlElement, story: Story, isHidden: boolean): Inline {
  const pen: Pen = { text: '', boxes: [], font: '', isHidden, story };
  inside(paragraph, pen);
  // No field's code goes on over the end of a paragraph. One that seems to is damaged, and would take the rest.
  story.fields.fill('result');
  return pen;
}

interface Pen {
  text: string;
  readonly boxes: XmlElement[];
  font: string;
  isHidden: boolean;
  readonly story: Story;
}

type Reader = (element: XmlElement, pen: Pen) => void;

/** What each element becomes. Those that are not here are read for what is in them. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:r', run],
  ['w:t', ({ text }, pen) => letters(text, pen)],
  ['w:sym', sign],
  ['w:tab', writes(' ')],
  ['w:ptab', writes(' ')],
  ['w:br', writes('\n')],
  ['w:cr', writes('\n')],
  ['w:noBreakHyphen', writes('-')],
  ['m:t', ({ text }, pen) => write(text, pen)],
  ['w:fldChar', field],
  ['w:sdt', control],
  ['w:ins', changed],
  ['w:moveTo', changed],
  ['w:del', (_, { story }) => story.found.add('changes')],
  ['w:moveFrom', (_, { story }) => story.found.add('changes')],
  ['w:drawing', drawing],
  ['w:pict', drawing],
  ['w:object', (_, { story }) => story.found.add('objects')],
  ['w:commentReference', (_, { story }) => story.found.add('comments')],
  ['w:footnoteReference', reference('footnote')],
  ['w:endnoteReference', reference('endnote')],
  // Properties hold what was before a change, too; phonetic signs repeat what they stand above.
  ...['w:pPr', 'w:rPr', 'w:sdtPr', 'w:instrText', 'w:delText', 'w:rt', 'w:softHyphen'].map(
    (name): [string, Reader] => [name, () => undefined],
  ),
]);

function inside(element: XmlElement, pen: Pen): void {
  for (const one of element.elements) (readers.get(one.name) ?? inside)(one, pen);
}

function write(text: string, pen: Pen): void {
  if (!isShown(pen.story.fields)) return;
  if (!pen.isHidden) pen.text += text;
  else if (text.trim() !== '') pen.story.found.add('hidden');
}

function writes(text: string): Reader {
  return (_, pen) => write(text, pen);
}

function run(element: XmlElement, pen: Pen): void {
  const outer = { font: pen.font, isHidden: pen.isHidden };
  const properties = element.first('w:rPr');
  if (properties) {
    const style = valueIn(properties, 'w:rStyle');
    const vanish = properties.first('w:vanish');
    const ofStyle = style !== undefined && pen.story.styles(style).isHidden;
    pen.isHidden = vanish ? isOn(vanish) : ofStyle || outer.isHidden;
    pen.font = properties.first('w:rFonts')?.attributes.get('w:ascii') ?? '';
  }
  inside(element, pen);
  Object.assign(pen, outer);
}

/** Letters, which in some fonts are pictures. */
function letters(text: string, pen: Pen): void {
  if (isSymbolFont(pen.font)) {
    for (const letter of text) shown(pen.font, letter.codePointAt(0) ?? 0, pen);
  } else write(text, pen);
}

function sign({ attributes }: XmlElement, pen: Pen): void {
  const number = Number.parseInt(attributes.get('w:char') ?? '', 16);
  shown(attributes.get('w:font') ?? '', number >= 0 && number <= 0xffff ? number : 0, pen);
}

function shown(font: string, number: number, pen: Pen): void {
  const known = /\s/.test(String.fromCharCode(number)) ? ' ' : symbol(font, number);
  if (known === undefined) pen.story.found.add('symbols');
  else write(known, pen);
}

function field(element: XmlElement, pen: Pen): void {
  if (element.attributes.get('w:fldCharType') === 'begin') {
    write(beginField(element, pen.story.fields), pen);
    pen.story.fields.push('code');
  } else changeField(element, pen.story.fields);
}

/** A content control, whose prompt is no text. */
function control(element: XmlElement, pen: Pen): void {
  if (isOn(element.first('w:sdtPr', 'w:showingPlcHdr'))) pen.story.found.add('placeholders');
  else inside(element, pen);
}

function changed(element: XmlElement, pen: Pen): void {
  pen.story.found.add('changes');
  inside(element, pen);
}

function drawing(element: XmlElement, pen: Pen): void {
  const boxes = boxesIn(element);
  pen.boxes.push(...boxes);
  if (boxes.length === 0) pen.story.found.add('pictures');
}

function boxesIn(element: XmlElement): readonly XmlElement[] {
  return element.elements.flatMap((one) => (one.name === 'w:txbxContent' ? [one] : boxesIn(one)));
}

function reference(kind: 'footnote' | 'endnote'): Reader {
  return ({ attributes }, { story }) => {
    story.references.push({ kind, id: attributes.get('w:id') ?? '' });
  };
}

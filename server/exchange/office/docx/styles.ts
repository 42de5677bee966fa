/** What styles say of their paragraphs, as far as it counts here (ISO/IEC 29500-1, 17.7). */

import type { XmlElement } from '../xml/element';
import { isOn, numberIn, valueIn } from './properties';

/** A list that a paragraph or a style names. */
export interface ListRef {
  /** The number of the list; '0' takes a paragraph out of every list. */
  readonly id?: string;
  readonly level?: number;
}

/** What a style says, with what it takes over from others. */
export interface Style {
  /** The level of a heading, from 1. */
  readonly heading?: number;
  readonly list?: ListRef;
  /** It is named as a style for lists: how deep, from 0. */
  readonly depth?: number;
  readonly isHidden?: boolean;
  /** Its paragraphs are the lines of a table of contents. */
  readonly isContents?: boolean;
}

/** Styles by their ids; without one, that of all paragraphs that name none. */
export type Styles = (id: string | undefined) => Style;

/** The styles of a document; of a document without any, what Word's own ids say. */
export function stylesOf(root: XmlElement | undefined): Styles {
  const elements = new Map(
    root?.all('w:style').map((one) => [one.attributes.get('w:styleId') ?? '', one]),
  );
  const usual = [...elements].find(
    ([, { attributes }]) =>
      attributes.get('w:type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(attributes.get('w:default') ?? ''),
  )?.[0];
  const known = new Map<string, Style>();

  const styleOf = (id: string): Style => {
    const present = known.get(id);
    if (present) return present;
    // A style that is based on itself, over whatever others, finds nothing here.
    known.set(id, {});
    const element = elements.get(id);
    const base = element && valueIn(element, 'w:basedOn');
    const style = {
      ...(base === undefined ? {} : inherited(styleOf(base))),
      ...(element ? ownOf(element) : named(id)),
    };
    known.set(id, style);
    return style;
  };
  return (id) => styleOf(id ?? usual ?? '');
}

/** What a style named as a list of bullets says, is of that style alone. */
function inherited({ depth: _, ...style }: Style): Style {
  return style;
}

function ownOf(element: XmlElement): Style {
  const properties = element.first('w:pPr');
  const hidden = element.first('w:rPr', 'w:vanish');
  return {
    ...named(valueIn(element, 'w:name') ?? ''),
    ...headingIn(properties),
    ...listIn(properties),
    ...(hidden && { isHidden: isOn(hidden) }),
  };
}

/** The names of Word's own styles, which are the same in every language; their ids are not. */
function named(name: string): Style {
  const [, word, digit] =
    /^(heading|title|toc|list (?:bullet|number)) ?([1-9]?)$/.exec(spaced(name)) ?? [];
  const number = digit ? Number(digit) : 1;
  if (word === undefined) return {};
  if (word === 'toc') return { isContents: true };
  return word.startsWith('list') ? { depth: number - 1 } : { heading: number };
}

/** An id such as `ListBullet2` as the name that it comes from. */
function spaced(name: string): string {
  return name.toLowerCase().replace(/^list(?=[bn])/, 'list ');
}

/** The level of a heading that paragraphs of these properties are; 0 where they are expressly none. */
export function headingIn(properties: XmlElement | undefined): { readonly heading?: number } {
  const level = properties && numberIn(properties, 'w:outlineLvl');
  if (level === undefined) return {};
  return { heading: level < 9 ? level + 1 : 0 };
}

/** The list that paragraphs of these properties are in. */
export function listIn(properties: XmlElement | undefined): { readonly list?: ListRef } {
  const element = properties?.first('w:numPr');
  if (!element) return {};
  const id = valueIn(element, 'w:numId');
  const level = numberIn(element, 'w:ilvl');
  return { list: { ...(id !== undefined && { id }), ...(level !== undefined && { level }) } };
}

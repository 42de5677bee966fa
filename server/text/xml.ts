/** XML 1.0, with nothing in it that a text of a plan could become. */

import { writtenByNumber } from './harmless';

/** A piece of XML, ready to be written: whatever stands in it has been escaped. */
export interface Xml {
  readonly xml: string;
}

/** An element with attributes, and texts and elements inside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inner: readonly (Xml | string)[]
): Xml {
  const said = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  const content = inner.map((one) => (typeof one === 'string' ? escaped(one) : one.xml)).join('');
  return { xml: `<${name}${said.join('')}>${content}</${name}>` };
}

/**
 * Markup as it stands in the code; what is put into it is escaped, as a text or as the value of an attribute
 * in double quotes. For pages, of which more is fixed than not.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Xml {
  let xml = strings[0] ?? '';
  for (const [i, value] of values.entries()) xml += writtenOut(value) + (strings[i + 1] ?? '');
  return { xml };
}

type Value = Xml | string | number | undefined | readonly (Xml | undefined)[];

function writtenOut(value: Value): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return escaped(String(value));
  return 'xml' in value ? value.xml : value.map((one) => one?.xml ?? '').join('');
}

/** A whole document. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** What XML can hold of a text: U+FFFD stands for everything else. */
export function xmlText(text: string): string {
  return text.replace(notXml, '\uFFFD');
}

function escaped(text: string): string {
  return xmlText(text)
    .replace(/[&<>"\n\r\t]/g, byNumber)
    .replace(writtenByNumber, byNumber);
}

function byNumber(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** What XML 1.0 cannot hold, even escaped. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

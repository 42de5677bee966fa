/** XML 1.0, with nothing in it that a text of a plan could become. */

import { writtenByNumber } from './harmless';

/** An element, ready to be written. */
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

/** A whole document. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

function escaped(text: string): string {
  return text
    .replace(notXml, '\uFFFD')
    .replace(/[&<>"\n\r\t]/g, byNumber)
    .replace(writtenByNumber, byNumber);
}

function byNumber(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** What XML 1.0 cannot hold, even escaped. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

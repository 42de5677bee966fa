/** Reads XML as strictly as its rules are, for tests of what is written. */

import assert from 'node:assert/strict';

/** An element. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
}

const token =
  /<\?xml [^<>]*\?>|<!doctype html>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The root of a document; fails where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
  assert.doesNotMatch(xml, notXml);
  const top: (XmlNode | string)[] = [];
  const open: { name: string; children: (XmlNode | string)[] }[] = [{ name: '', children: top }];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const [all, closed, opened, attributes = '', isEmpty, text] = match;
    end = match.index + all.length;
    const parent = open.at(-1);
    assert.ok(parent, all);
    if (text !== undefined) parent.children.push(plain(text));
    else if (closed !== undefined) {
      assert.equal(closed, open.pop()?.name);
    } else if (opened !== undefined) {
      const children: (XmlNode | string)[] = [];
      parent.children.push({ name: opened, attributes: attributesOf(attributes), children });
      if (isEmpty === '') open.push({ name: opened, children });
    }
  }
  assert.equal(end, xml.length, xml.slice(end, end + 100));
  assert.equal(open.length, 1, `${open.at(-1)?.name} is never closed`);
  const [root, ...more] = top.filter((node) => typeof node !== 'string');
  assert.ok(root && more.length === 0, 'one root');
  return root;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const all = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const map = new Map(all.map(([, name = '', value = '']) => [name, plain(value)]));
  assert.equal(map.size, all.length, text);
  return map;
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d+);|#x([\da-f]+);|(\w+);)?/gi, (all, decimal, hex, name) => {
    if (name !== undefined) {
      assert.ok(named[name], all);
      return named[name];
    }
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    assert.ok(code > 0, all);
    const sign = String.fromCodePoint(code);
    assert.doesNotMatch(sign, notXml);
    return sign;
  });
}

/** An element and all within it, in order. */
export function elementsIn(node: XmlNode): readonly XmlNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child))),
  ];
}

/** All that is written in an element. */
export function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { element, xmlDocument } from '../../server/text/xml';

describe('XML', () => {
  it('holds any text as a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { xml } = element('a', { b: text }, text, element('c', {}));
        const [, attribute = '', content = ''] =
          /^<a b="([^"<]*)">([^<]*)<c><\/c><\/a>$/.exec(xml) ?? [];
        assert.equal(plain(attribute), plain(content));
        assert.equal(plain(content), text.replace(notXml, '\uFFFD'));
      }),
    );
  });

  it('is a document with its encoding', () => {
    assert.equal(
      xmlDocument(element('a', {})),
      '<?xml version="1.0" encoding="UTF-8"?>\n<a></a>\n',
    );
  });
});

const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function plain(xml: string): string {
  return xml.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

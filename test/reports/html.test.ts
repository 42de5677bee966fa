import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bodyOf } from '../../server/reports/html/body';
import { editorTheme } from '../../server/reports/html/editor-theme';
import { toHtml } from '../../server/reports/html/page';
import { stylesheet } from '../../server/reports/html/styles';
import { shown } from '../../server/reports/shown';
import { rounds } from '../support/effort';
import { elementsIn, parseXml, textIn, type XmlNode } from '../support/xml';
import { anyDocument, hostileDocument } from './any-document';
import { example } from './example';

const pageOf = (document: Parameters<typeof toHtml>[0]): XmlNode => parseXml(toHtml(document));
const named = (node: XmlNode, ...names: string[]): readonly XmlNode[] =>
  elementsIn(node).filter(({ name }) => names.includes(name));

/** All that a page is made of; nothing of it runs, loads or sends. */
const known = new Set(
  [
    'html head meta title style body a svg defs symbol use path header h1 h2 h3 h4 h5 h6 p div nav ul li',
    'main section strong span table caption thead tbody tfoot tr th td figure figcaption details summary',
    'blockquote dl dt dd footer desc pattern rect line circle text g',
  ].flatMap((names) => names.split(' ')),
);

describe('the page of a report', () => {
  it('is well-formed and made of known elements, whatever its texts', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const page = pageOf(document);
        for (const { name, attributes } of elementsIn(page)) {
          assert.ok(known.has(name), name);
          for (const [key, value] of attributes) {
            assert.doesNotMatch(key, /^(?:on|style$|src$|action$|xlink:href$)/);
            if (key === 'href') assert.match(value, /^#/);
          }
        }
        const ids = elementsIn(page).flatMap(({ attributes }) => attributes.get('id') ?? []);
        assert.equal(new Set(ids).size, ids.length, 'every id is one of its kind');
        for (const { attributes } of elementsIn(page)) {
          for (const key of ['aria-labelledby', 'aria-describedby', 'href']) {
            const id = attributes.get(key)?.replace(/^#/, '');
            assert.ok(id === undefined || ids.includes(id), `${key} of ${id}`);
          }
        }
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('shows every text as it is', () => {
    const text = textIn(pageOf(hostileDocument));
    const { subtitles } = shown(hostileDocument);
    for (const words of subtitles) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /[\u202A-\u202E\u2066-\u2069]/);
  });

  it('has one first heading, and leaves out no level', () => {
    const levels = named(pageOf(example), 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) =>
      Number(name.slice(1)),
    );
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.forEach((level, i) => {
      assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${level} after ${levels[i - 1]}`);
    });
  });

  it('has a language, a title, landmarks, a way past the contents, and contents that lead somewhere', () => {
    const page = pageOf(example);
    assert.equal(page.attributes.get('lang'), 'en-GB');
    assert.match(
      named(page, 'title').map(textIn)[0] ?? '',
      /^Report to the improvement board – North/,
    );
    for (const landmark of ['header', 'nav', 'main', 'footer'])
      assert.equal(named(page, landmark).length, 1, landmark);
    const [skip] = named(page, 'a');
    assert.equal(skip?.attributes.get('href'), '#gt-main');
    assert.equal(named(page, 'a').length, 7);
  });

  it('says what cells of a table belong to', () => {
    const page = pageOf(example);
    for (const table of named(page, 'table')) {
      assert.equal(named(table, 'caption').length, 1);
      for (const cell of named(table, 'th'))
        assert.match(cell.attributes.get('scope') ?? '', /^(?:col|row)$/);
    }
    const [totals] = named(page, 'tfoot');
    assert.match(totals ? textIn(totals) : '', /^All priorities1020/);
    assert.ok(named(page, 'td').some((cell) => textIn(cell) === 'None'));
  });

  it('has a word for every sign and a name for every picture', () => {
    const page = pageOf(example);
    const marks = elementsIn(page).filter(({ attributes }) =>
      attributes.get('class')?.startsWith('gt-mark'),
    );
    assert.ok(marks.length > 100);
    for (const mark of marks) assert.notEqual(textIn(mark), '');
    for (const svg of named(page, 'svg')) {
      const isHidden = svg.attributes.get('aria-hidden') === 'true';
      const isNamed = svg.attributes.has('aria-label') || svg.attributes.has('aria-labelledby');
      assert.ok(isHidden !== isNamed);
    }
  });

  it('allows its own stylesheet and nothing else', () => {
    const hash = createHash('sha256').update(stylesheet).digest('base64');
    const policy = named(pageOf(example), 'meta').map(({ attributes }) =>
      attributes.get('content'),
    );
    assert.ok(
      policy.includes(
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
      ),
    );
    assert.doesNotMatch(stylesheet + editorTheme, /url\(|@import|[<&]/);
  });

  it('of 57 actions is no larger than a picture would be', () => {
    assert.ok(toHtml(example).length < 300_000);
  });

  it('has a body that can stand in another page', () => {
    const body = bodyOf(example);
    assert.ok(toHtml(example).includes(body));
    for (const { attributes } of elementsIn(parseXml(`<div>${body}</div>`)))
      assert.ok(!attributes.has('style'));
  });
});

import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import type { Block, OfficeDocument } from '../../../server/exchange/document';
import { toXlsx } from '../../../server/exchange/write/to-xlsx';
import { sheetNames } from '../../../server/exchange/write/xlsx/sheet-names';
import { rounds } from '../../support/effort';
import { elementsIn, parseXml, textIn, type XmlNode } from '../../support/xml';
import { unzipped } from '../../support/zip';
import { anyDocument } from '../support/any-document';

const sheet = (text: string): Block => ({ kind: 'heading', level: 1, text, isSheet: true });
const cell = (text: string) => ({ lines: text === '' ? [] : [{ text }] });
const table = (...rows: readonly (readonly string[])[]): Block & { kind: 'table' } => ({
  kind: 'table',
  place: 'table',
  rows: rows.map((cells, i) => ({ cells: cells.map(cell), ...(i === 0 && { isHeading: true }) })),
});

function partsOf(document: OfficeDocument, title = 'Plan'): ReadonlyMap<string, XmlNode> {
  return new Map(
    [...unzipped(toXlsx(document, title))].map(([path, xml]) => [path, parseXml(xml)]),
  );
}

function partOf(blocks: readonly Block[], path: string): XmlNode {
  return partsOf({ blocks, notes: [] }).get(path) ?? assert.fail(path);
}

const named = (node: XmlNode, name: string): readonly XmlNode[] =>
  elementsIn(node).filter((one) => one.name === name);
const one = (node: XmlNode, name: string): XmlNode => named(node, name)[0] ?? assert.fail(name);
const first = 'xl/worksheets/sheet1.xml';

describe('a document as an Excel workbook', () => {
  it('is whole: every part has a type, and every relation a part', () => {
    const parts = partsOf({ blocks: [sheet('One'), sheet('Two'), table(['A'])], notes: [] });
    const types = one(parts.get('[Content_Types].xml') ?? assert.fail(), 'Types');
    const typed = named(types, 'Override').map((each) => each.attributes.get('PartName')?.slice(1));
    for (const path of parts.keys())
      assert.ok(typed.includes(path) || /\.rels$|^\[Content_Types\]/.test(path), path);
    for (const [path, root] of parts) {
      if (!path.endsWith('.rels')) continue;
      for (const relation of named(root, 'Relationship')) {
        const target = relation.attributes.get('Target') ?? '';
        assert.ok(parts.has(posix.join(posix.dirname(path), '..', target)), target);
      }
    }
  });

  it('is well-formed and has no formula, whatever its texts', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const [path, root] of partsOf(document, '&A "12" \u0000<')) {
          assert.equal(named(root, 'f').length, 0, path);
          for (const own of named(root, 'c'))
            assert.ok([undefined, 'inlineStr'].includes(own.attributes.get('t')));
        }
      }),
      { numRuns: rounds(300) },
    );
  });

  it('keeps as texts what begins like a formula, also when it is edited', () => {
    const parts = partsOf({ blocks: [table(['=1+1', "'@a", 'plain'])], notes: [] });
    const formats = named(parts.get('xl/styles.xml') ?? assert.fail(), 'cellXfs')[0];
    const cells = named(parts.get(first) ?? assert.fail(), 'c').slice(-3);
    const quoted = cells.map((own) => {
      const format = formats?.children[Number(own.attributes.get('s'))];
      return typeof format === 'object' && format.attributes.get('quotePrefix') === '1';
    });
    assert.deepEqual(quoted, [true, true, false]);
  });

  it('has days as days, as far as spreadsheets agree about them', () => {
    const days = ['2026-03-31', '1900-01-31'].map((date) => ({ lines: [{ text: date }], date }));
    const [march, january] = [
      { ...days[0], lines: [{ text: '31 March 2026' }] },
      { ...days[1], lines: [{ text: '31 January 1900' }] },
    ];
    const root = partOf(
      [{ kind: 'table', place: 'table', rows: [{ cells: [march, january] }] }],
      first,
    );
    assert.deepEqual(named(root, 'v').map(textIn), ['46112']);
    assert.ok(textIn(root).includes('31 January 1900'));
  });

  it('names the styles of its cells', () => {
    const styles = partOf([], 'xl/styles.xml');
    assert.deepEqual(
      named(styles, 'cellStyle').map((style) => style.attributes.get('name')),
      [
        'Normal',
        'Title',
        'Heading 1',
        'Heading 2',
        'Heading 3',
        'Paragraph',
        'Table heading',
        'Table text',
        'Table date',
      ],
    );
    const inherited = named(styles, 'font').every((font) => named(font, 'scheme').length === 1);
    assert.ok(inherited, 'fonts come from the theme');
  });

  it('keeps the headings of its one table in sight, and prints them on every page', () => {
    const blocks = [
      sheet('Hers & his'),
      table(['Ref'], ['CS1']),
      sheet('Two'),
      table(['A'], ['1']),
    ];
    const parts = partsOf({ blocks: [...blocks, table(['B'], ['2'])], notes: [] });
    const pane = one(parts.get(first) ?? assert.fail(), 'pane');
    assert.equal(pane.attributes.get('topLeftCell'), 'A3', 'the title stands above');
    assert.equal(named(parts.get('xl/worksheets/sheet2.xml') ?? assert.fail(), 'pane').length, 0);
    const titles = named(parts.get('xl/workbook.xml') ?? assert.fail(), 'definedName');
    assert.deepEqual(titles.map(textIn), ["'Hers & his'!$2:$2"]);
  });

  it('offers the words among which a column may be filled in', () => {
    const choices = new Map([
      [1, ['On track', 'Off track']],
      [2, ['a, b']],
    ]);
    const root = partOf([{ ...table(['Ref', 'Status', 'X'], ['CS1', '', '']), choices }], first);
    const [only, ...more] = named(root, 'dataValidation');
    assert.equal(more.length, 0);
    assert.equal(only?.attributes.get('sqref'), 'B3');
    assert.equal(only && textIn(only), '"On track,Off track"');
  });

  it('cuts what a cell cannot hold, and says so', () => {
    const root = partOf([table(['x'.repeat(40_000)])], first);
    const text = named(root, 't').map(textIn).at(-1) ?? '';
    assert.equal(text.length, 32_767);
    assert.ok(text.endsWith('…'));
  });

  it('gives sheets names that they can have, each another', () => {
    const given = ['a/b:c?', "'quoted'", '', 'History', 'x'.repeat(40), 'X'.repeat(40), 'A B C'];
    assert.deepEqual(sheetNames(given), [
      'a b c',
      'quoted',
      'Sheet',
      'History (1)',
      'x'.repeat(31),
      `${'X'.repeat(27)} (2)`,
      'A B C (2)',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
        const names = sheetNames(titles);
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, titles.length);
        for (const name of names) assert.match(name, /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
      { numRuns: rounds(500) },
    );
  });

  it('is the same bytes for the same document, and tells neither who made it nor when', () => {
    const document = { blocks: [sheet('One'), table(['A'], ['1'])], notes: [] };
    const bytes = toXlsx(document, 'Plan');
    assert.deepEqual(toXlsx(document, 'Plan'), bytes);
    const texts = [...unzipped(bytes).values()].join();
    assert.match(texts, /<dc:title>Plan<\/dc:title>/);
    assert.doesNotMatch(texts, /creator|lastModifiedBy|dcterms|Application/);
  });
});

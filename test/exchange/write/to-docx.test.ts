import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cell, OfficeDocument } from '../../../server/exchange/document';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { rounds } from '../../support/effort';
import { elementsIn, parseXml, textIn, type XmlNode } from '../../support/xml';
import { unzipped } from '../../support/zip';
import { anyDocument } from '../support/any-document';

const cell = (...texts: readonly string[]): Cell => ({ lines: texts.map((text) => ({ text })) });

const example: OfficeDocument = {
  blocks: [
    { kind: 'heading', level: 1, text: 'Actions', isSheet: true },
    { kind: 'heading', level: 2, text: 'CS: Staffing' },
    { kind: 'paragraph', text: 'Staff stay', bullet: 0 },
    {
      kind: 'table',
      place: 'table 1',
      rows: [
        { cells: [cell('Ref'), cell('Action'), cell('Status')], isHeading: true },
        { cells: [cell('CS1'), { ...cell('Both'), span: 2, fill: '9fc5e8' }] },
        {
          cells: [
            { lines: [], isContinued: true },
            { lines: [{ text: 'x', bullet: 0 }], span: 2 },
          ],
        },
        { cells: [cell('CS2'), cell('word '.repeat(400)), cell('')] },
      ],
    },
  ],
  notes: [],
};

async function part(document: OfficeDocument, path: string): Promise<XmlNode> {
  return parseXml(unzipped(await toDocx(document, 'Plan')).get(path) ?? assert.fail(path));
}

const named = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node ? elementsIn(node).filter((one) => one.name === name) : [];
const values = (node: XmlNode | undefined, name: string) =>
  named(node, name).map((one) => one.attributes.get('w:val'));

describe('a document as a Word document', () => {
  it('has titles, headings, lists and tables in styles by names that Word shows', async () => {
    const root = await part(example, 'word/document.xml');
    assert.deepEqual(values(root, 'w:pStyle').slice(0, 4), [
      'Title',
      'Heading1',
      'Heading2',
      'ListBullet',
    ]);
    assert.deepEqual(values(root, 'w:tblStyle'), ['PlanTable']);
    const styles = await part(example, 'word/styles.xml');
    const ids = named(styles, 'w:style').map((one) => one.attributes.get('w:styleId'));
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [...values(root, 'w:pStyle'), 'PlanTable']) assert.ok(ids.includes(id), id);
  });

  it('says the headings of a table again, and keeps short rows whole', async () => {
    const rows = named(await part(example, 'word/document.xml'), 'w:tr');
    assert.deepEqual(
      rows.map((row) => named(row, 'w:tblHeader').length),
      [1, 0, 0, 0],
    );
    const isWhole = rows.map((row) => named(row, 'w:cantSplit').length === 1);
    assert.deepEqual(isWhole, [true, true, true, false]);
  });

  it('has cells over columns and rows, with colours and bullets', async () => {
    const rows = named(await part(example, 'word/document.xml'), 'w:tr');
    assert.deepEqual(
      rows.flatMap((row) => values(row, 'w:gridSpan')),
      ['2', '2'],
    );
    assert.deepEqual(
      rows.flatMap((row) => values(row, 'w:vMerge')),
      ['restart', 'continue'],
    );
    assert.equal(named(rows[1], 'w:shd')[0]?.attributes.get('w:fill'), '9FC5E8');
    assert.equal(named(rows[2], 'w:numPr').length, 1);
  });

  it('lies across', async () => {
    const [size] = named(await part(example, 'word/document.xml'), 'w:pgSz');
    assert.equal(size?.attributes.get('w:orient'), 'landscape');
    assert.equal(size?.attributes.get('w:w'), '16838');
  });

  it('is well-formed, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        for (const xml of unzipped(await toDocx(document, '\u0000<&')).values()) parseXml(xml);
      }),
      { numRuns: rounds(100) },
    );
  });

  it('is the same bytes for the same document, and tells neither who made it nor when', async () => {
    const bytes = await toDocx(example, 'Plan');
    assert.deepEqual(await toDocx(example, 'Plan'), bytes);
    const texts = [...unzipped(bytes).values()].join();
    assert.match(textIn(await part(example, 'docProps/core.xml')), /^Plan/);
    assert.doesNotMatch(texts, /creator|lastModifiedBy|dcterms|Un-named/);
  });
});

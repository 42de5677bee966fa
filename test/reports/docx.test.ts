import assert from 'node:assert/strict';
import fc from 'fast-check';
import { undated } from '../../server/office-files/undated';
import type { ReportDocument } from '../../server/reports/document';
import { toDocx } from '../../server/reports/docx/to-docx';
import { shown } from '../../server/reports/shown';
import { rounds } from '../support/effort';
import { elementsIn, parseXml, textIn, type XmlNode } from '../support/xml';
import { unzipped } from '../support/zip';
import { anyDocument, hostileDocument } from './any-document';
import { example } from './example';

async function partsOf(document: ReportDocument): Promise<ReadonlyMap<string, XmlNode>> {
  const files = unzipped(await toDocx(document));
  return new Map([...files].map(([path, text]) => [path, parseXml(text)]));
}

async function part(document: ReportDocument, path: string): Promise<XmlNode> {
  const found = (await partsOf(document)).get(path);
  assert.ok(found, path);
  return found;
}

const named = (node: XmlNode, name: string): readonly XmlNode[] =>
  elementsIn(node).filter((one) => one.name === name);
const value = (node: XmlNode | undefined): string | undefined => node?.attributes.get('w:val');
const styleOf = (paragraph: XmlNode): string | undefined => value(named(paragraph, 'w:pStyle')[0]);

describe('a report as a Word document', () => {
  it('has headings, captions and lists by the names that Word knows', async () => {
    const paragraphs = named(await part(example, 'word/document.xml'), 'w:p');
    const texts = (style: string) => paragraphs.filter((one) => styleOf(one) === style).map(textIn);
    assert.deepEqual(texts('Title'), ['Report to the improvement board']);
    assert.deepEqual(texts('Heading1'), [
      'Where the plan stands',
      'Progress',
      'What this report could not know',
    ]);
    assert.deepEqual(texts('Heading2'), [
      'What the colours mean',
      'Quality of practice',
      'Withdrawn',
    ]);
    assert.ok(texts('Caption').includes('Overdue actions'));
    const bullets = paragraphs.filter((one) => styleOf(one) === 'ListBullet');
    assert.equal(bullets.length, 4);
    for (const one of bullets) assert.equal(named(one, 'w:numPr').length, 1);
    const styles = await part(example, 'word/styles.xml');
    const ids = new Set(named(styles, 'w:style').map((one) => one.attributes.get('w:styleId')));
    for (const id of new Set(paragraphs.map(styleOf)))
      assert.ok(id === undefined || ids.has(id), id);
    assert.equal(named(styles, 'w:lang')[0]?.attributes.get('w:val'), 'en-GB');
  });

  it('has tables whose heads are repeated, with as many cells in each row', async () => {
    const tables = named(await part(example, 'word/document.xml'), 'w:tbl');
    const withHeads = tables.filter((table) => named(table, 'w:tblHeader').length > 0);
    assert.equal(withHeads.length, tables.length - 1, 'all but the boxes of key figures');
    const [overdue] = withHeads;
    assert.ok(overdue);
    const rows = named(overdue, 'w:tr');
    assert.deepEqual(
      rows.map((row) => named(row, 'w:tc').length),
      [8, 8, 8, 8],
    );
    assert.match(
      textIn(overdue),
      /✗\u00a0Off\u00a0track\u00a0, reported \u00a0►\u00a0On\u00a0track/,
    );
    const widths = named(overdue, 'w:gridCol').map((one) => Number(one.attributes.get('w:w')));
    assert.ok(widths.reduce((sum, width) => sum + width, 0) <= 9866);
  });

  it('says what pictures show, with their figures', async () => {
    const text = textIn(await part(example, 'word/document.xml'));
    assert.match(
      text,
      /Due and completeOn 1 October 2026 18 actions were due.*Actions due and complete by dayDay/,
    );
    assert.match(text, /61, 64\.5, 63, then 71\.2% of assessments/);
  });

  it('is of A4, with the number of every page', async () => {
    const parts = await partsOf(example);
    const size = named(parts.get('word/document.xml') ?? assert.fail(), 'w:pgSz')[0];
    assert.deepEqual(
      [size?.attributes.get('w:w'), size?.attributes.get('w:h')],
      ['11906', '16838'],
    );
    const footer = parts.get('word/footer1.xml') ?? assert.fail();
    assert.deepEqual(named(footer, 'w:instrText').map(textIn), ['PAGE', 'NUMPAGES']);
  });

  it('is the same bytes for the same report, and tells neither who made it nor when', async () => {
    const bytes = await toDocx(example);
    assert.deepEqual(await toDocx(example), bytes);
    const core = unzipped(bytes).get('docProps/core.xml') ?? '';
    assert.match(core, /<dc:title>Report to the improvement board<\/dc:title>/);
    assert.doesNotMatch(
      [...unzipped(bytes).values()].join(),
      /creator|lastModifiedBy|dcterms|Un-named/,
    );
  });

  it('is well-formed, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        await partsOf(document);
      }),
      { numRuns: rounds(200) },
    );
  });

  it('shows every text as it is', async () => {
    const text = textIn(await part(hostileDocument, 'word/document.xml'));
    for (const words of shown(hostileDocument).subtitles) assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /[\u202A-\u202E\u2066-\u2069]/);
  });

  it('is never made of something else than a zip file', () => {
    assert.throws(() => undated(new Uint8Array(30)), /Not a plain zip file/);
    assert.throws(() => undated(new Uint8Array(3)), /Not a plain zip file/);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { UnreadableFile } from '../../../server/exchange/document';
import { limits } from '../../../server/exchange/office/limits';
import { readOffice } from '../../../server/exchange/office/read';
import { rounds } from '../../support/effort';
import { docx, excelPart, relations, wordPart, xlsx } from '../support/packed';
import { cellsOf, outline, tablesOf, whyUnreadable } from '../support/shown';

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const sheet = { name: 'A', rows: '<row><c t="inlineStr"><is><t>a</t></is></c></row>' };
const again = 'Get it again from where it came from';

/** Where a record of a zip file begins that names a path. */
function recordOf(zip: Uint8Array, signature: string, path: string): number {
  const file = Buffer.from(zip);
  for (
    let at = file.indexOf(signature, 0, 'latin1');
    at !== -1;
    at = file.indexOf(signature, at + 1, 'latin1')
  ) {
    const named = at + (signature === 'PK\u0001\u0002' ? 46 : 30);
    if (file.toString('latin1', named, named + path.length) === path) return at;
  }
  assert.fail(path);
}

describe('damaged files', () => {
  const whole = docx(p('a'));

  it('are told wherever they are cut short', async () => {
    for (const length of [4, 30, 100, whole.length - 1, whole.length - 22, whole.length >> 1]) {
      assert.ok(
        (await whyUnreadable(whole.slice(0, length), 'a.docx')).includes(again),
        String(length),
      );
    }
  });

  it('are told by the checksum of a part', async () => {
    const zip = docx(p('a'));
    const entry = recordOf(zip, 'PK\u0001\u0002', 'word/document.xml');
    zip[entry + 16] = (zip[entry + 16] ?? 0) ^ 1;
    assert.ok((await whyUnreadable(zip, 'a.docx')).includes(again));
  });

  it('are told where a part is missing', async () => {
    assert.match(
      await whyUnreadable(xlsx([sheet], {}, { 'xl/workbook.xml': '' }), 'a.xlsx'),
      /has a part that cannot be read/,
    );
  });

  for (const [why, body] of [
    ['an element that never ends', '<w:p>'],
    ['an end without a beginning', '</w:p>'],
    ['a prefix of nothing', '<q:p/>'],
    ['two attributes of a name', '<w:p w:a="1" w:a="2"/>'],
    ['an entity that nobody defines', '<w:p>&lol;</w:p>'],
    ['what XML cannot hold', '<w:p>\u0000</w:p>'],
  ] as const) {
    it(`are told by ${why}`, async () => {
      assert.match(
        await whyUnreadable(docx(body), 'a.docx'),
        /^a\.docx has a part that cannot be read\. Open it in its own program/,
      );
    });
  }

  it('may say that a password protects them', async () => {
    const zip = docx(p('a'));
    const entry = recordOf(zip, 'PK\u0001\u0002', 'word/document.xml');
    zip[entry + 8] = 1;
    assert.match(await whyUnreadable(zip, 'a.docx'), /is protected by a password/);
  });

  it('may name a way to pack that Office does not use', async () => {
    const zip = docx(p('a'));
    zip[recordOf(zip, 'PK\u0001\u0002', 'word/document.xml') + 10] = 99;
    assert.ok((await whyUnreadable(zip, 'a.docx')).includes(again));
  });
});

describe('files made to do harm', () => {
  it('define no entities', async () => {
    const entities =
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const part = wordPart(
      'document',
      '<w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body>',
    ).replace('?>', `?>${entities}`);
    assert.match(
      await whyUnreadable(docx('', {}, { 'word/document.xml': part }), 'a.docx'),
      /has a part that cannot be read/,
    );
  });

  it('unpack to no more than is read', async () => {
    const bomb = Buffer.alloc(limits.part + 2 ** 20, ' ');
    const start = excelPart('worksheet', '').replace(/<\/.*/s, '');
    bomb.write(start);
    const zip = xlsx([sheet], {}, { 'xl/worksheets/sheet1.xml': new Uint8Array(bomb) });
    assert.ok(zip.length < 200_000);
    // What a file says of its sizes is not believed.
    const entry = recordOf(zip, 'PK\u0001\u0002', 'xl/worksheets/sheet1.xml');
    zip.fill(0, entry + 24, entry + 28);
    assert.match(await whyUnreadable(zip, 'a.xlsx'), /^a\.xlsx holds too much to be a plan/);
  });

  it('unpack only what is read', async () => {
    const pictures = { 'word/media/1.bmp': new Uint8Array(limits.part + 1) };
    assert.deepEqual(outline(await readOffice(docx(p('a'), {}, pictures), 'a.docx')), ['a']);
  });

  it('have no more parts than are read', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: limits.entries }, (_, i) => [`word/${i}`, '']),
    );
    assert.match(await whyUnreadable(docx(p('a'), {}, parts), 'a.docx'), /holds too many parts/);
  });

  it('are no larger than is read', async () => {
    const large = new Uint8Array(limits.bytes + 1);
    large.set(docx(p('a')));
    assert.equal(
      await whyUnreadable(large, 'a.docx'),
      'a.docx has more than 100 megabytes, mostly pictures as a rule. Save a copy that holds the plan alone, and import that.',
    );
  });

  it('stand no deeper in each other than is read', async () => {
    const depth = 100_000;
    assert.match(
      await whyUnreadable(docx('<w:tbl><w:tr><w:tc>'.repeat(depth)), 'a.docx'),
      /tables in tables without end/,
    );
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(100)}${p('a')}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`;
    assert.deepEqual(outline(await readOffice(docx(nested), 'a.docx')), ['[table 1]']);
  });

  it('have no more cells than are read', async () => {
    const rows = `<row>${'<c><v>1</v></c>'.repeat(10_000)}</row>`.repeat(limits.cells / 10_000 + 1);
    assert.match(
      await whyUnreadable(xlsx([{ name: 'A', rows }]), 'a.xlsx'),
      /holds too many cells to be a plan/,
    );
    const far = Array.from(
      { length: 100 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    assert.match(
      await whyUnreadable(xlsx([{ name: 'A', rows: far.join('') }]), 'a.xlsx'),
      /has too much that stands far out in sheet 'A'/,
    );
    const text = new Uint8Array(Buffer.from('a,'.repeat(limits.cells + 1)));
    assert.match(await whyUnreadable(text, 'a.csv'), /holds too many cells to be a plan/);
  });

  it('have no rows or tables larger than are read', async () => {
    const cells = '<c/>'.repeat(limits.nodes + 1);
    assert.match(
      await whyUnreadable(xlsx([{ name: 'A', rows: `<row>${cells}</row>` }]), 'a.xlsx'),
      /holds a table too large/,
    );
    const wide = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr>${p('a')}</w:tc></w:tr></w:tbl>`;
    assert.match(await whyUnreadable(docx(wide), 'a.docx'), /has a table too wide/);
  });

  it('have no formats of numbers longer than is read', async () => {
    const styles = excelPart(
      'styleSheet',
      `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
    );
    const rows = '<row><c><v>5</v></c></row>';
    const document = await readOffice(xlsx([{ name: 'A', rows }], { styles }), 'a.xlsx');
    assert.deepEqual(cellsOf(tablesOf(document)[0]), [['5']]);
  });

  it('merge no more cells than are read', async () => {
    const rows = `${sheet.rows}<row r="1048576"><c><v>1</v></c></row>`;
    const after = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(1_000)}</mergeCells>`;
    const document = await readOffice(xlsx([{ name: 'A', rows, after }]), 'a.xlsx');
    assert.equal(outline(document).length, 2);
  });

  it('name no parts outside of themselves', async () => {
    const zip = docx(
      p('a'),
      {},
      {
        'word/_rels/document.xml.rels': relations(
          ['rId1', 'styles', '../../../../etc/passwd'],
          ['rId2', 'numbering', 'https://example.org/numbering.xml', 'External'],
          ['rId3', 'hyperlink', 'https://example.org', 'External'],
        ),
      },
    );
    const document = await readOffice(zip, 'a.docx');
    assert.deepEqual(outline(document), ['a']);
    assert.deepEqual(document.notes, ['It refers to other files. None of them was opened.']);
  });

  it('change nothing of what all objects have', async () => {
    const parts = { __proto__: 'x', constructor: 'x' };
    const numbering = wordPart(
      'numbering',
      '<w:abstractNum w:abstractNumId="__proto__"><w:lvl w:ilvl="0"><w:numFmt w:val="__proto__"/><w:lvlText w:val="%1 x"/></w:lvl></w:abstractNum><w:num w:numId="constructor"><w:abstractNumId w:val="__proto__"/></w:num>',
    );
    const item =
      '<w:p><w:pPr><w:pStyle w:val="__proto__"/><w:numPr><w:numId w:val="constructor"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';
    const fonts = '<w:p __proto__="x"><w:r><w:sym w:font="constructor" w:char="0041"/></w:r></w:p>';
    const document = await readOffice(docx(item + fonts, { numbering }, parts), 'a.docx');
    assert.deepEqual(outline(document), ['0 x a', 'A']);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});

describe('files of any bytes', () => {
  const whole = [
    docx(`${p('a')}<w:tbl><w:tr><w:tc>${p('b')}</w:tc></w:tr></w:tbl>`, {
      styles: wordPart('styles', ''),
    }),
    xlsx([sheet], { styles: excelPart('styleSheet', '<cellXfs><xf numFmtId="14"/></cellXfs>') }),
  ];
  const names = fc.constantFrom('a.docx', 'a.xlsx', 'a.csv', 'a');

  async function isReadOrRefused(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await readOffice(bytes, name);
    } catch (error) {
      assert.ok(error instanceof UnreadableFile, error instanceof Error ? error.stack : '');
    }
  }

  it('are read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), names, isReadOrRefused), {
      numRuns: rounds(2000),
    });
  });

  it('are read or refused where some of their bytes are others', async () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        names,
        async (file, changes, name) => {
          const changed = file.slice();
          for (const { at, to } of changes) changed[at % changed.length] = to;
          await isReadOrRefused(changed, name);
        },
      ),
      { numRuns: rounds(5000) },
    );
  });

  it('are read or refused where their XML is any', async () => {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:pPr',
      'w:rPr',
      'w:sdt',
      'w:sdtContent',
      'w:fldChar',
      'w:numPr',
      'w:numId',
      'w:ilvl',
      'w:vMerge',
      'w:gridSpan',
      'w:shd',
      'w:sym',
      'w:del',
      'mc:AlternateContent',
      'mc:Choice',
      'w:txbxContent',
      'w:drawing',
      'w:footnoteReference',
    ];
    const values = [
      '',
      '0',
      '1',
      '-1',
      '99999999999',
      'restart',
      'begin',
      'auto',
      '__proto__',
      'FF0000',
      'ffff',
    ];
    const attribute = fc.constantFrom(
      'w:val',
      'w:id',
      'w:char',
      'w:font',
      'w:fill',
      'w:fldCharType',
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom('a', ' ', '• b'),
        fc
          .tuple(
            fc.constantFrom(...names),
            attribute,
            fc.constantFrom(...values),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(
            ([name, key, value, inside]) =>
              `<${name} ${key}="${value}">${inside.join('')}</${name}>`,
          ),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(node, (body) =>
        isReadOrRefused(
          docx(body, {
            numbering: wordPart('numbering', ''),
            footnotes: wordPart('footnotes', body),
          }),
          'a.docx',
        ),
      ),
      { numRuns: rounds(3000) },
    );
  });

  it('are read or refused where their cells are any', async () => {
    const value = fc.oneof(
      fc.constantFrom('', '0', '-1', '1e999', 'NaN', '46112', 'abc', '99'),
      fc.double().map(String),
    );
    const cell = fc
      .record({
        t: fc.constantFrom('n', 's', 'str', 'b', 'd', 'e', 'inlineStr', 'x'),
        r: fc.constantFrom('A1', 'B2', 'XFE1', 'A0', '', '1A'),
        s: fc.nat({ max: 60 }),
        value,
      })
      .map(
        ({ t, r, s, value: said }) => `<c t="${t}" r="${r}" s="${s}"><f si="0"/><v>${said}</v></c>`,
      );
    const format = fc.string({
      unit: fc.constantFrom(
        '0',
        '#',
        '?',
        '.',
        ',',
        '%',
        ';',
        'd',
        'm',
        'y',
        'h',
        's',
        '"',
        '\\',
        '[',
        ']',
        'E',
        '+',
        '/',
        '@',
        '_',
        '*',
        '-',
        '£',
      ),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 8 }),
        fc.array(format, { minLength: 1, maxLength: 5 }),
        async (cells, formats) => {
          const escaped = formats.map((one) => one.replaceAll('"', '&quot;'));
          const styles = excelPart(
            'styleSheet',
            `<numFmts>${escaped.map((code, i) => `<numFmt numFmtId="${i}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, i) => `<xf numFmtId="${i}"/>`).join('')}</cellXfs>`,
          );
          await readOffice(
            xlsx([{ name: 'A', rows: `<row>${cells.join('')}</row>` }], { styles }),
            'a.xlsx',
          );
        },
      ),
      { numRuns: rounds(3000) },
    );
  });

  it('are read as they were packed, at all levels', async () => {
    for (const level of [0, 1, 9] as const) {
      const zip = zipSync(
        { 'word/document.xml': Buffer.from(wordPart('document', `<w:body>${p('a')}</w:body>`)) },
        { level },
      );
      assert.deepEqual(outline(await readOffice(zip, 'a.docx')), ['a']);
    }
  });
});

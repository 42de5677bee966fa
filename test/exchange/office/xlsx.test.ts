import assert from 'node:assert/strict';
import { readOffice } from '../../../server/exchange/office/read';
import { excelPart, type Parts, relations, type SheetParts, xlsx } from '../support/packed';
import { cellsOf, outline, tablesOf } from '../support/shown';

/** A row out of its cells, which need no names. */
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
const text = (said: string) => `<c t="inlineStr"><is><t>${said}</t></is></c>`;
const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

async function read(sheets: readonly SheetParts[], parts: Parts = {}, more: Parts = {}) {
  const document = await readOffice(xlsx(sheets, parts, more), 'plan.xlsx');
  return { document, cells: tablesOf(document).map(cellsOf), notes: document.notes };
}

/** The cells of one sheet. */
async function cellsIn(rows: string, parts: Parts = {}, after = '') {
  return (await read([{ name: 'Plan', rows, after }], parts)).cells[0];
}

describe('cells of a workbook', () => {
  const strings = excelPart(
    'sst',
    '<si><t>shared</t></si><si><r><t xml:space="preserve">rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>phonetic</t></rPh></si><si><t>a_x000D_\nb_x005F_x</t></si><si/>',
  );
  const cases: readonly (readonly [why: string, cell: string, shown: string | undefined])[] = [
    ['a shared text', '<c t="s"><v>0</v></c>', 'shared'],
    ['a rich text without its phonetic signs', '<c t="s"><v>1</v></c>', 'rich text'],
    ['escapes of Excel', '<c t="s"><v>2</v></c>', 'a / b_x'],
    ['an empty shared text', '<c t="s"><v>3</v></c>', undefined],
    ['a shared text that is not there', '<c t="s"><v>99</v></c>', undefined],
    ['a text in its place', text('here'), 'here'],
    [
      'a rich text in its place',
      '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      'ab',
    ],
    ['texts that look like numbers', text('007'), '007'],
    ['lines and bullets', text('• a\n• b'), '* a / * b'],
    ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an untruth', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#REF!</v></c>', '#REF!'],
    ['the result of a formula', '<c t="str"><f>A1&amp;"x"</f><v>ax</v></c>', 'ax'],
    ['the number of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['an empty result of a formula', '<c t="str"><f>""</f><v></v></c>', undefined],
    ['a formula without a result', '<c><f>A1+B1</f></c>', '=A1+B1'],
    ['a formula with no result yet', '<c><f>A1 +\n B1</f><v/></c>', '=A1 + B1'],
    ['a day as text', '<c t="d"><v>2026-03-31T00:00:00</v></c>', '31 March 2026 =2026-03-31'],
    ['what is no number', '<c><v>abc</v></c>', 'abc'],
    ['a kind of value that nobody knows', '<c t="new"><v>abc</v></c>', 'abc'],
    ['a cell with nothing', '<c/>', undefined],
  ];
  for (const [why, cell, shown] of cases) {
    it(`show ${why}`, async () => {
      assert.equal((await cellsIn(row(cell), { sharedStrings: strings }))?.[0]?.[0], shown);
    });
  }

  it('may share a formula', async () => {
    const rows = row(
      '<c><f t="shared" ref="A1:A2" si="0">B1*2</f></c>',
      '<c><f t="shared" si="0"/></c>',
      '<c><f t="shared" si="0"/><v>4</v></c>',
    );
    assert.deepEqual(await cellsIn(rows), [['=B1*2', '=B1*2', '4']]);
  });

  it('stand where they say, and else one after the other', async () => {
    const rows =
      '<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row><c r="A3"><v>1</v></c></row><row r="6"><c r="D6"/><c r="E6"><v> </v></c></row>';
    const { document, cells } = await read([{ name: 'Plan', rows }]);
    assert.deepEqual(cells, [
      [
        ['', 'a', 'b'],
        ['1', '', ''],
      ],
    ]);
    assert.equal(tablesOf(document)[0]?.firstRow, 2);
  });

  it('keep the empty rows between them', async () => {
    const rows = '<row r="1"><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row>';
    assert.deepEqual(await cellsIn(rows), [['1'], [''], [''], ['2']]);
  });

  it('may be merged', async () => {
    const rows =
      row(text('title')) + row(text('a'), text('b'), text('c')) + row('<c/>', text('d'), text('e'));
    const merges =
      '<mergeCells><mergeCell ref="A1:Z1"/><mergeCell ref="A2:A9"/><mergeCell ref="B2:C3"/><mergeCell ref="Q1:R2"/><mergeCell ref="nonsense"/></mergeCells>';
    assert.deepEqual(await cellsIn(rows, {}, merges), [['title ×3'], ['a', 'b ×2'], ['^', '^ ×2']]);
  });
});

describe('colours of a workbook', () => {
  const fill = (colour: string, pattern = 'solid') =>
    `<fill><patternFill patternType="${pattern}"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
  const styles = (fills: readonly string[], more = '') =>
    excelPart(
      'styleSheet',
      `<fills count="${fills.length}">${fills.join('')}</fills><cellXfs>${fills.map((_, i) => `<xf numFmtId="0" fillId="${i}"/>`).join('')}</cellXfs>${more}`,
    );
  const cases: readonly (readonly [colour: string, shown: string])[] = [
    ['rgb="FF00B050"', '#00b050'],
    ['rgb="FFFFFFFF"', ''],
    ['indexed="10"', '#ff0000'],
    ['indexed="51"', '#ffcc00'],
    ['indexed="64"', ''],
    ['theme="0"', ''],
    ['theme="0" tint="-0.15"', '#d9d9d9'],
    ['theme="1"', '#000000'],
    ['theme="3"', '#44546a'],
    ['theme="9"', '#70ad47'],
    ['theme="9" tint="0.5999938962981048"', '#c5e0b4'],
    ['theme="4" tint="-0.499984740745262"', '#203864'],
    ['theme="99"', ''],
    ['auto="1"', ''],
  ];
  it('are those of its cells, however they are given', async () => {
    const parts = { styles: styles(cases.map(([colour]) => fill(colour))) };
    const cells = await cellsIn(row(...cases.map((_, i) => number(1, i))), parts);
    assert.deepEqual(
      cells?.[0],
      cases.map(([, shown]) => `1 ${shown}`.trim()),
    );
  });

  it('are none for patterns', async () => {
    const parts = {
      styles: styles([fill('rgb="FF00B050"', 'none'), fill('rgb="FF00B050"', 'gray125')]),
    };
    assert.deepEqual(await cellsIn(row(number(1), number(2, 1)), parts), [['1', '2']]);
  });

  it('stay without a text, where they stand among texts', async () => {
    const parts = { styles: styles([fill('rgb="FFFFFFFF"'), fill('rgb="FFFF0000"')]) };
    const red = '<c s="1"/>';
    const rows = row(red) + row(text('a'), text('b')) + row(text('c'), red, red) + row(red);
    assert.deepEqual(await cellsIn(rows, parts), [
      ['a', 'b'],
      ['c', '#ff0000'],
    ]);
  });

  it('may come from a palette of its own', async () => {
    const more = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
    const parts = { styles: styles([fill('indexed="0"'), fill('indexed="2"')], more) };
    assert.deepEqual(await cellsIn(row(number(1), number(1, 1)), parts), [
      ['1 #123456', '1 #ff0000'],
    ]);
  });
});

describe('sheets of a workbook', () => {
  it('come in order, each under its name, those with nothing in them left out', async () => {
    const { document } = await read([
      { name: 'B &amp; C', rows: row(text('b')) },
      { name: 'Empty', rows: '<row r="5"><c s="0"/></row>' },
      { name: '__proto__', rows: row(text('p')) },
      { name: 'constructor', rows: row(text('c')) },
    ]);
    assert.deepEqual(outline(document), [
      '# B & C',
      "[sheet 'B & C']",
      '# __proto__',
      "[sheet '__proto__']",
      '# constructor',
      "[sheet 'constructor']",
    ]);
    assert.deepEqual(document.blocks[0], {
      kind: 'heading',
      level: 1,
      text: 'B & C',
      isSheet: true,
    });
    assert.deepEqual(document.notes, []);
  });

  it('are read where they are hidden, which is told', async () => {
    const { cells, notes } = await read([
      { name: 'A', rows: row(text('a')), state: 'hidden' },
      { name: 'B', rows: row(text('b')), state: 'veryHidden' },
      {
        name: 'C',
        rows: `${row(text('c'), text('d'))}<row hidden="1">${text('e')}</row><row r="9" hidden="1"/>`,
        before:
          '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>',
      },
      { name: 'D', rows: `${row(text('f'))}<row hidden="1">${text('g')}</row>` },
    ]);
    assert.deepEqual(cells, [
      [['a']],
      [['b']],
      [
        ['c', 'd'],
        ['e', ''],
      ],
      [['f'], ['g']],
    ]);
    assert.deepEqual(notes, [
      "Sheet 'A' is hidden in Excel. It was read all the same.",
      "Sheet 'B' is hidden in Excel. It was read all the same.",
      "Sheet 'C' has 1 hidden row and 1 hidden column, which were read all the same.",
      "Sheet 'D' has 1 hidden row, which was read all the same.",
    ]);
  });

  it('may have comments, which are told', async () => {
    const { notes } = await read(
      [{ name: 'A', rows: row(text('a')) }],
      {},
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'comments', '../comments1.xml']),
        'xl/comments1.xml': excelPart(
          'comments',
          '<commentList><comment ref="A1"/><comment ref="A2"/></commentList>',
        ),
      },
    );
    assert.deepEqual(notes, ["Sheet 'A' has 2 comments, which were left out."]);
  });

  it('may have pictures, which are told', async () => {
    const { notes } = await read(
      [{ name: 'A', rows: row(text('a')) }],
      {},
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relations([
          'rId1',
          'drawing',
          '../drawings/drawing1.xml',
        ]),
        'xl/drawings/drawing1.xml': '<a/>',
      },
    );
    assert.deepEqual(notes, ["Sheet 'A' has pictures, charts or shapes, which were left out."]);
  });

  it('count their days from 1904 where they say so', async () => {
    const styles = excelPart('styleSheet', '<cellXfs><xf numFmtId="14"/></cellXfs>');
    for (const [workbookPr, shown] of [
      ['<workbookPr date1904="1"/>', '31 March 2026 =2026-03-31'],
      ['<workbookPr date1904="false"/>', '30 March 2022 =2022-03-30'],
    ]) {
      assert.deepEqual(
        await cellsIn(row(number(44650)), { styles, workbookPr: workbookPr ?? '' }),
        [[shown]],
      );
    }
  });

  it('have formats of their own', async () => {
    const styles = excelPart(
      'styleSheet',
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;£&quot;#,##0.0"/><numFmt numFmtId="165" formatCode="mmm\\ yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
    );
    assert.deepEqual(
      await cellsIn(row(number(1.2, 1), number(46082, 2), number(5, 9)), { styles }),
      [['£1.2', 'March 2026', '5']],
    );
  });

  it('are read of the strict form of the standard', async () => {
    const strict = (xml: string) =>
      xml
        .replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const { cells } = await read(
      [{ name: 'Plan', rows: '' }],
      {},
      {
        'xl/workbook.xml': strict(
          excelPart('workbook', '<sheets><sheet name="Plan" sheetId="1" r:id="s1"/></sheets>'),
        ),
        'xl/worksheets/sheet1.xml': strict(
          excelPart('worksheet', `<sheetData>${row(text('a'))}</sheetData>`),
        ),
      },
    );
    assert.deepEqual(cells, [[['a']]]);
  });

  it('refer to other files, of which none is opened', async () => {
    const { notes } = await read([{ name: 'A', rows: row(text('a')) }], {
      externalLink: excelPart('externalLink', ''),
    });
    assert.deepEqual(notes, ['It refers to other files. None of them was opened.']);
  });

  it('may reach far out', async () => {
    const rows = `${row(text('a'))}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    const [table] = tablesOf(await readOffice(xlsx([{ name: 'A', rows }]), 'plan.xlsx'));
    assert.equal(table?.rows.length, 1048576);
    // Whoever goes through all cells is not to go through so many empty ones.
    assert.equal(table?.rows[1]?.cells.length, 0);
    assert.equal(table?.rows.at(-1)?.cells.length, 16384);
  });

  it('take no time for what they only claim', async () => {
    const rows = '<row spans="1:16384"/>'.repeat(100_000) + row(text('a'));
    const { cells } = await read([
      { name: 'A', rows, before: '<dimension ref="A1:XFD1048576"/>' },
      { name: 'B', rows: '', before: '<dimension ref="A1:XFD1048576"/>' },
    ]);
    assert.deepEqual(cells, [[['a']]]);
  });
});

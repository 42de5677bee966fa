import assert from 'node:assert/strict';
import { readOffice } from '../../../server/exchange/office/read';
import { docx, type Parts } from '../support/packed';
import { cellsOf, outline, tablesOf } from '../support/shown';

const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${said(text)}</w:tc>`;
const tr = (cells: string, properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const sdt = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const shade = (attributes: string) => `<w:shd w:val="clear" ${attributes}/>`;

async function read(body: string, parts: Parts = {}) {
  const document = await readOffice(docx(body, parts), 'plan.docx');
  return { document, table: tablesOf(document)[0] };
}

describe('tables of a Word document', () => {
  const cases: readonly (readonly [
    why: string,
    rows: string,
    cells: readonly (readonly string[])[],
  ])[] = [
    ['cells over columns', tr(tc('a', span(2)) + tc('b')), [['a ×2', 'b']]],
    [
      'cells over rows',
      tr(tc('a', '<w:vMerge w:val="restart"/>') + tc('b')) +
        tr(tc('', '<w:vMerge/>') + tc('c')) +
        tr(tc('', '<w:vMerge w:val="continue"/>') + tc('d')) +
        tr(tc('e') + tc('f')),
      [
        ['a', 'b'],
        ['^', 'c'],
        ['^', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'cells over rows and columns',
      tr(tc('a') + tc('b', `${span(2)}<w:vMerge w:val="restart"/>`)) +
        tr(tc('c') + tc('', `${span(2)}<w:vMerge/>`)),
      [
        ['a', 'b ×2'],
        ['c', '^ ×2'],
      ],
    ],
    ['a cell that goes on from nowhere', tr(tc('a', '<w:vMerge/>')), [['a']]],
    [
      'a cell that goes on from another column',
      tr(tc('a', '<w:vMerge w:val="restart"/>') + tc('b')) + tr(tc('c') + tc('d', '<w:vMerge/>')),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'cells made one the old way',
      tr(tc('a', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('b')),
      [['a ×2', 'b']],
    ],
    ['rows that begin later', tr(tc('a'), '<w:gridBefore w:val="2"/>'), [['×2', 'a']]],
    [
      'tables in cells',
      tr(`<w:tc>${said('a')}${tbl(tr(tc('b') + tc('c')) + tr(tc('d')))}${said('e')}</w:tc>`),
      [['a / b / c / d / e']],
    ],
    [
      'controls around rows, cells and texts',
      sdt(tr(`${sdt(tc('a'))}<w:tc>${sdt(said('b'))}</w:tc>`)),
      [['a', 'b']],
    ],
    [
      'prompts in cells',
      tr(sdt(tc('Choose an item.'), '<w:showingPlcHdr/>') + tc('b')),
      [['', 'b']],
    ],
    ['deleted rows', tr(tc('a'), '<w:del/>') + tr(tc('b'), '<w:ins/>'), [['b']]],
    ['deleted cells', tr(tc('a', '<w:cellDel/>') + tc('b')), [['', 'b']]],
    [
      'headings in cells',
      tr(
        `<w:tc><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc>`,
      ),
      [['a']],
    ],
    [
      'colours',
      tr(
        tc('a', shade('w:fill="00B050"')) +
          tc('b', shade('w:fill="auto"')) +
          tc('c', shade('w:fill="FFFFFF"')) +
          tc('d', '<w:shd w:val="solid" w:color="FF0000" w:fill="auto"/>') +
          tc('e', shade('w:themeFill="accent6"')) +
          tc('f', shade('w:themeFill="accent6" w:themeFillTint="66"')) +
          tc('g', '<w:shd w:val="nil" w:fill="FF0000"/>'),
      ),
      [['a #00b050', 'b', 'c', 'd #ff0000', 'e #70ad47', 'f #c5e0b4', 'g']],
    ],
  ];
  for (const [why, rows, cells] of cases) {
    it(`have ${why}`, async () => {
      assert.deepEqual(cellsOf((await read(tbl(rows))).table), cells);
    });
  }

  it('know their heading rows', async () => {
    const { table } = await read(
      tbl(tr(tc('a'), '<w:tblHeader/>') + tr(tc('b'), '<w:tblHeader w:val="false"/>')),
    );
    assert.deepEqual(table?.rows, [
      { cells: [{ lines: [{ text: 'a' }] }], isHeading: true },
      { cells: [{ lines: [{ text: 'b' }] }] },
    ]);
  });

  it('are counted, those in others not among them', async () => {
    const inner = `<w:tc>${tbl(tr(tc('x')))}</w:tc>`;
    const { document } = await read(tbl(tr(inner)) + said('then') + tbl('') + tbl(tr(tc('y'))));
    assert.deepEqual(outline(document), ['[table 1]', 'then', '[table 2]']);
  });

  it('have the colours of the theme', async () => {
    const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
    const { table } = await read(
      tbl(tr(tc('a', shade('w:themeFill="accent1"')) + tc('b', shade('w:themeFill="text1"')))),
      { theme },
    );
    assert.deepEqual(cellsOf(table), [['a #123456', 'b #111111']]);
  });

  it('tell of tracked changes in rows', async () => {
    const { document } = await read(tbl(tr(tc('a'), '<w:del/>') + tr(tc('b'))));
    assert.match(document.notes.join(), /tracked changes/);
  });
});

import assert from 'node:assert/strict';
import { readOffice } from '../../../server/exchange/office/read';
import { docx, wordPart } from '../support/packed';
import { cellsOf, outline, tablesOf } from '../support/shown';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.', '<w:pStyle w:val="Counted"/>')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%3)')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Priority %1:')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="3">${level(0, 'none', '')}</w:abstractNum>
   <w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="Linked"/></w:abstractNum>
   <w:abstractNum w:abstractNumId="5"><w:styleLink w:val="Linked"/>${level(0, 'upperLetter', '%1.')}</w:abstractNum>
   ${[0, 1, 2, 3, 4].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}
   <w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
);
const styles = wordPart(
  'styles',
  `<w:style w:type="paragraph" w:styleId="Counted"><w:name w:val="Counted"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
   <w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/></w:style>
   <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
);

const styled = (text: string, id: string, more = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const item = (text: string, list: number, at = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const read = (body: string) => readOffice(docx(body, { styles, numbering }), 'plan.docx');

describe('lists of a Word document', () => {
  const cases: readonly (readonly [why: string, body: string, lines: readonly string[]])[] = [
    ['bullets and their depth', item('a', 1) + item('b', 1, 1), ['* a', '** b']],
    [
      'numbers, without them',
      item('a', 2) + item('b', 2, 1) + item('c', 2, 2),
      ['* a', '** b', '*** c'],
    ],
    ['by their style', styled('a', 'Counted'), ['* a']],
    [
      'not where a paragraph is taken out',
      styled('a', 'Counted', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      ['a'],
    ],
    ['by the names of styles', styled('a', 'LB2'), ['** a']],
    ['not by a list that shows nothing', item('a', 4), ['a']],
    ['by the style that a list is named after', item('a', 5), ['* a']],
    ['not by a list that is not there', item('a', 99), ['a']],
    ['not where they are empty', item(' ', 1), []],
    [
      'with numbers that say more than which item it is',
      item('Leadership', 3) +
        item('Recruit', 3, 1) +
        item('Train', 3, 1) +
        item('Practice', 3) +
        item('Audit', 3, 1),
      ['Priority 1: Leadership', '1.1 Recruit', '1.2 Train', 'Priority 2: Practice', '2.1 Audit'],
    ],
    [
      'with the number of a heading',
      styled('Leadership', 'H1') + styled('Practice', 'H1'),
      ['# Priority 1: Leadership', '# Priority 2: Practice'],
    ],
  ];
  for (const [why, body, lines] of cases) {
    it(`are known: ${why}`, async () => assert.deepEqual(outline(await read(body)), lines));
  }

  it('lose no number that names a row', async () => {
    const empty = '<w:p/>';
    const document = await read(
      table(
        [item('', 2), item('a', 1) + item('b', 1, 1)],
        [item('', 2) + empty, item('Recruit', 6)],
        [item('', 2), item('Train', 6)],
        [item('', 3, 1), item('x', 6) + item('y', 6)],
        [item('', 1), item('x', 5)],
      ),
    );
    assert.deepEqual(cellsOf(tablesOf(document)[0]), [
      ['1', '* a / ** b'],
      ['2', '1. Recruit'],
      ['3', '2. Train'],
      ['1.1', '* x / * y'],
      ['', 'A. x'],
    ]);
  });

  it('may be typed into a cell', async () => {
    const typed = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const document = await read(
      table([
        typed('1. a') + item('b', 1) + typed('2. c'),
        typed('• a') + typed('') + typed('- b'),
        typed('1. a'),
      ]),
    );
    assert.deepEqual(cellsOf(tablesOf(document)[0]), [['* a / * b / * c', '* a / * b', '1. a']]);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficeDocument } from '../../../server/exchange/document';
import { readOffice } from '../../../server/exchange/office/read';
import { cellsOf, outline, tablesOf } from '../support/shown';

const folder = join(__dirname, '..', '..', '..', '..', 'test', 'exchange', 'fixtures');

function fixture(name: string): Promise<OfficeDocument> {
  return readOffice(readFileSync(join(folder, name)), name);
}

describe('Office files of other programs', () => {
  for (const program of ['python', 'libreoffice']) {
    it(`reads a Word document of ${program}`, async () => {
      const document = await fixture(`plan-${program}.docx`);
      assert.deepEqual(outline(document), [
        '# Northbridge Council improvement plan',
        'Agreed by the improvement board.',
        '# Priority 1: Leadership',
        '* Sets the direction',
        '** in every team',
        '* Counted',
        '[table 1]',
        '## Outcomes',
        'Every child has a plan.',
      ]);
      const [table] = tablesOf(document);
      const heads = ['Ref', 'Action', 'Owner', 'By when', 'RAG'];
      const service = 'Director of Children’s Services';
      assert.deepEqual(cellsOf(table), [
        heads.map((head) => `${head} #d9d9d9`),
        ['1.1', 'Recruit an improvement team', service, '31 March 2026', 'Green #00b050'],
        [
          '1.2',
          'Induct every new starter / * with a plan / * within a week / and / tell the board / Inner left / Inner right',
          'Head of Service',
          'June 2026',
          'Amber #ffc000',
        ],
        ['1.3', 'Audit 100 case files', '^', '^', 'Red #ff0000'],
        ['Priority 2: Practice ×5'],
      ]);
      assert.deepEqual(
        table?.rows.map(({ isHeading = false }) => isHeading),
        [true, false, false, false, false],
      );
      assert.deepEqual(document.notes, []);
    });

    it(`reads a workbook of ${program}`, async () => {
      const document = await fixture(`plan-${program}.xlsx`);
      // openpyxl works out no formula.
      const [sum, joined] = program === 'python' ? ['=1+1', '=A1&"x"'] : ['2', 'x'];
      assert.deepEqual(outline(document), [
        '# Action plan',
        "[sheet 'Action plan']",
        "# Lists 'n' codes",
        "[sheet 'Lists 'n' codes']",
      ]);
      const [plan, lists] = tablesOf(document);
      assert.equal(plan?.firstRow, 2);
      assert.deepEqual(cellsOf(plan), [
        ['Northbridge Council improvement plan ×6'],
        ['Ref', 'Action', 'Deadline', 'Progress', 'Cost', 'RAG'],
        [
          '1.1',
          '* Recruit / * Induct',
          '31 March 2026 =2026-03-31',
          '12%',
          '£1.20',
          'Green #00b050',
        ],
        ['1.10', 'Audit 100 files', 'June 2026', '0.3', '£1,234.50', '#d99694'],
        ['007', 'Share learning', 'ongoing', '100.0%', '-£5.00', sum],
        ['2025-26 (38)', 'Close the loop', '1 July 2026 14:30 =2026-07-01', '09:05', 'TRUE', ''],
        ['Later', '', '', '', '', ''],
        ['^', joined, '', '', '', ''],
      ]);
      assert.deepEqual(cellsOf(lists), [['', 'B']]);
      assert.deepEqual(document.notes, [
        "Sheet 'Action plan' has 1 hidden row and 1 hidden column, which were read all the same.",
        ...(program === 'python'
          ? [
              "Sheet 'Action plan' has 2 formulas without a result in the file. Open it in Excel and save it to have them worked out.",
            ]
          : []),
        "Sheet 'Action plan' has 1 comment, which was left out.",
        "Sheet 'Lists 'n' codes' is hidden in Excel. It was read all the same.",
      ]);
    });
  }

  it('reads a CSV file of LibreOffice, in the encoding of Windows', async () => {
    const document = await fixture('plan-libreoffice.csv');
    const [table] = tablesOf(document);
    assert.equal(table?.firstRow, 2);
    assert.deepEqual(cellsOf(table).slice(1, 3), [
      ['Ref', 'Action', 'Deadline', 'Progress', 'Cost', 'RAG'],
      ['1.1', '* Recruit / * Induct', '03/31/2026', '12%', '1.2', 'Green'],
    ]);
    assert.equal(cellsOf(table)[4]?.[1], 'Share learning');
    assert.match(document.notes.join(), /^Its letters were read as Windows writes them/);
  });
});

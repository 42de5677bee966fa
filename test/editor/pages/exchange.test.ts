/** Plans as Word documents and Excel workbooks, opened in LibreOffice. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toDocx } from '../../../server/exchange/write/docx/to-docx';
import { toXlsx } from '../../../server/exchange/write/to-xlsx';
import { exported } from '../../exchange/support/exported';
import { converted, hasLibreOffice } from './libre-office';

const sample = join(__dirname, '../../../../samples/northbridge-2026.plan.yaml');
const plan = exported(readFileSync(sample, 'utf8'));
const title = "Children's Services Improvement Plan";

/** One text of each kind that the plan has. */
const said = [
  title,
  'LG: Leadership and governance',
  'Set up an improvement board with an independent chair',
  'What success looks like',
  'Referrals decided within one working day: 85% by 30 April 2026 [prompt-decisions]',
];

describe('an exported plan in LibreOffice', () => {
  if (!hasLibreOffice()) return;

  it('is read and printed as a Word document', async () => {
    const kinds = ['txt:Text (encoded):UTF8', 'pdf'];
    const [text, pdf] = await converted('plan.docx', await toDocx(plan, title), kinds);
    for (const words of [...said, '27 February 2026'])
      assert.ok(String(text).includes(words), words);
    assert.equal(pdf?.subarray(0, 5).toString(), '%PDF-');
  });

  it('is read and printed as an Excel workbook, with days as days', async () => {
    const kinds = ['csv:Text - txt - csv (StarCalc):44,34,76', 'pdf'];
    const [text, pdf] = await converted('plan.xlsx', toXlsx(plan, title), kinds);
    for (const words of [...said, '27 February 2026'])
      assert.ok(String(text).includes(words), words);
    assert.equal(pdf?.subarray(0, 5).toString(), '%PDF-');
  });
});

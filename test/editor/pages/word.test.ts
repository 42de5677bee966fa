/** Word documents of reports, opened in LibreOffice. */

import assert from 'node:assert/strict';
import { toDocx } from '../../../server/reports/docx/to-docx';
import { shown } from '../../../server/reports/shown';
import { hostileDocument } from '../../reports/any-document';
import { example } from '../../reports/example';
import { converted, hasLibreOffice } from './libre-office';

const described = hasLibreOffice() ? { example, hostile: hostileDocument } : {};

describe('a report as a Word document', () => {
  for (const [name, document] of Object.entries(described)) {
    it(`is opened by LibreOffice, which reads and prints all of it (${name})`, async () => {
      const kinds = ['txt:Text (encoded):UTF8', 'pdf'];
      const [text, pdf] = await converted('report.docx', await toDocx(document), kinds);
      const read = String(text).replace(/\s+/g, ' ');
      const { title, subtitles, sections } = shown(document);
      for (const words of [title, ...subtitles, ...sections.map((one) => one.title)])
        assert.ok(read.includes(words.replace(/\s+/g, ' ').trim()), words);
      assert.equal(pdf?.subarray(0, 5).toString(), '%PDF-');
    });
  }
});

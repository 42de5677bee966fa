/** Word documents of reports, opened in LibreOffice where this machine has it: `.ci/run` installs it. */

import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { ReportDocument } from '../../../server/reports/document';
import { toDocx } from '../../../server/reports/docx/to-docx';
import { shown } from '../../../server/reports/shown';
import { hostileDocument } from '../../reports/any-document';
import { example } from '../../reports/example';

const run = promisify(execFile);

/** What LibreOffice reads in a document, as plain text, and what it prints. */
async function opened(document: ReportDocument): Promise<{ text: string; pdf: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-word-'));
  try {
    const file = join(folder, 'report.docx');
    await writeFile(file, await toDocx(document));
    for (const kind of ['txt:Text (encoded):UTF8', 'pdf']) {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      const args = ['--headless', profile, '--convert-to', kind, '--outdir', folder, file];
      await run('soffice', args, { timeout: 100_000 });
    }
    return {
      text: await readFile(join(folder, 'report.txt'), 'utf8'),
      pdf: await readFile(join(folder, 'report.pdf')),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version']);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

const described = hasLibreOffice() ? { example, hostile: hostileDocument } : {};
if (Object.keys(described).length === 0)
  console.log('There is no LibreOffice (soffice) on the path: it opens no Word document here.');

describe('a report as a Word document', () => {
  for (const [name, document] of Object.entries(described)) {
    it(`is opened by LibreOffice, which reads and prints all of it (${name})`, async () => {
      const { text, pdf } = await opened(document);
      const read = text.replace(/\s+/g, ' ');
      const { title, subtitles, sections } = shown(document);
      for (const words of [title, ...subtitles, ...sections.map((one) => one.title)])
        assert.ok(read.includes(words.replace(/\s+/g, ' ').trim()), words);
      assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
    });
  }
});

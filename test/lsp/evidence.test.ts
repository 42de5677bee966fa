/** Evidence is looked up before a plan is judged, on the disk and by the client alike, and again when files come or go. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examplePlan } from '../../server/checks/support/example';
import { withClient } from '../support/client';

const settings = { asOf: '2026-06-01' };
const text = examplePlan({
  actions: [
    'updates:\n  - date: 2026-05-20\n    evidence: [minutes/may (final).pdf, ../../none.pdf, Audit of May]\n',
  ],
});
const missing = ['progress/missing-evidence-file'];

describe('the evidence of a plan that is open', function () {
  this.timeout(300_000);

  it('is looked up by the client where the client reads the files', async () => {
    const files = new Map<string, string>();
    await withClient({ settings, files, folders: ['memfs:/work'] }, async (client) => {
      const uri = 'memfs:/work/plans/a.plan.yaml';
      const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
      await client.open(uri, text);
      assert.deepEqual(await codes(), missing);
      await client.change(uri, text.replace('minutes/may (final).pdf', 'minutes/june.pdf'));
      assert.deepEqual(await codes(), missing);
      await client.change(uri, text.replace('minutes/may (final).pdf', 'Minutes of May'));
      assert.deepEqual(await codes(), []);
      await client.change(uri, text);
      assert.deepEqual(await codes(), missing);
      const evidence = 'memfs:/work/plans/minutes/may%20%28final%29.pdf';
      const tell = async (type: number) => {
        const seen = client.refreshes;
        await client.notify('workspace/didChangeWatchedFiles', {
          changes: [{ uri: evidence, type }],
        });
        await client.until(() => client.refreshes > seen);
      };
      files.set(evidence, '');
      await tell(1);
      assert.deepEqual(await codes(), []);
      files.delete(evidence);
      await tell(3);
      assert.deepEqual(await codes(), missing);
    });
  });

  it('is looked up on the disk, and found again in a folder that comes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    try {
      const folders = [pathToFileURL(folder).href];
      await withClient({ settings, folders }, async (client) => {
        const uri = pathToFileURL(join(folder, 'a.plan.yaml')).href;
        const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);
        await client.open(uri, text);
        assert.deepEqual(await codes(), missing);
        mkdirSync(join(folder, 'minutes'));
        writeFileSync(join(folder, 'minutes', 'may (final).pdf'), '');
        const minutes = pathToFileURL(join(folder, 'minutes')).href;
        await client.notify('workspace/didCreateFiles', { files: [{ uri: minutes }] });
        assert.deepEqual(await codes(), []);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A configuration that is a link counts on the disk as it does for the command line: within its repository. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { examplePlan } from '../../server/checks/support/example';
import { withClient } from '../support/client';

const settings = { asOf: '2026-06-01' };
const plan = examplePlan({ actions: ['links: [O30.1]'] });
const config = 'sources: { O30: { title: Visit, recommendations: { 1: Oversight } } }\n';

describe('a golden-thread.yaml that is a link', function () {
  this.timeout(300_000);

  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  it('is read within its repository, and out of it not, as the log says', async () => {
    for (const [place, isRead] of [
      ['outside', false],
      ['repository/shared', true],
    ] as const) {
      const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
      const at = (...names: readonly string[]) => join(folder, ...names);
      try {
        for (const name of ['outside', 'repository/.git', 'repository/shared'])
          mkdirSync(at(name), { recursive: true });
        writeFileSync(at(place, 'lists.yaml'), config);
        symlinkSync(at(place, 'lists.yaml'), at('repository', 'golden-thread.yaml'));
        const folders = [pathToFileURL(at('repository')).href];
        await withClient({ settings, folders }, async (client) => {
          const uri = pathToFileURL(at('repository', 'a.plan.yaml')).href;
          await client.open(uri, plan);
          const codes = (await client.diagnostics(uri)).map(({ code }) => code);
          assert.equal(codes.includes('links/unknown-source'), !isRead);
          const why = 'golden-thread.yaml is not read: this link leads out of the repository';
          assert.equal(
            client.logs.some((line) => line.endsWith(why)),
            !isRead,
          );
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  });
});

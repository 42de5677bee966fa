/** Ten thousand edits of every kind, with every request between them: nothing is lost, nothing piles up. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Client, type ClientOptions } from '../support/client';
import { scaled } from '../support/effort';
import { memoryInUse } from '../support/server-process';
import { anyStep, Session } from '../support/session';

const steps = scaled(10_000);
const mostMegabytes = 20;
/** The same steps every time; another seed makes others. */
const seed = Number(process.env['SEED'] ?? 20_260_601);

const plans = ['memfs:/work/a.plan.yaml', 'memfs:/work/deep/b.plan.yaml'];
const config = 'memfs:/work/golden-thread.yaml';
const sample = readFileSync(join(__dirname, '../../../samples/first-plan.plan.yaml'), 'utf8');
const texts = new Map([...plans.map((uri) => [uri, sample] as const), [config, '']]);

/** What counts for all plans is changed now and then. */
const anyFile = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...plans) },
  { weight: 1, arbitrary: fc.constant(config) },
);

const options: ClientOptions = {
  settings: { asOf: '2026-06-01' },
  files: new Map(),
  folders: ['memfs:/work'],
};

describe('the server in the long run', function () {
  this.timeout(600_000);

  it(`bears ${steps} edits and tells what a fresh one tells (SEED=${seed})`, async () => {
    const client = new Client({ ...options, kind: 'probed' });
    const fresh = new Client({ ...options, kind: 'built' });
    try {
      await client.start();
      const session = new Session(client);
      const begin = async () => {
        for (const [uri, text] of texts) await session.open(uri, text);
        for (const uri of texts.keys()) await client.diagnostics(uri);
        return await memoryInUse(client.server);
      };
      const before = await begin();
      const all = fc.sample(fc.tuple(anyFile, anyStep), { seed, numRuns: steps });
      for (const [i, [uri, step]] of all.entries()) {
        await session.step(uri, step);
        if (i % 20 === 0) await session.rest();
      }
      await session.rest();
      assert.ok(session.asked > steps / 2);
      assert.equal(session.answered, session.asked);
      assert.deepEqual(
        client.logs.filter((line) => /failed|Diagnostics of/.test(line)),
        [],
      );

      await fresh.start();
      for (const uri of texts.keys()) await fresh.open(uri, session.textOf(uri));
      for (const uri of texts.keys()) {
        assert.deepEqual(await client.diagnostics(uri), await fresh.diagnostics(uri), uri);
      }
      const grown = ((await begin()) - before) / 2 ** 20;
      assert.ok(grown < mostMegabytes, `Memory has grown by ${grown.toFixed(1)} MB`);
      await fresh.stop();
      await client.stop();
    } finally {
      await fresh.server.kill();
      await client.server.kill();
    }
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from '../../../server/checks';
import { examplePlan } from '../../../server/checks/support/example';
import { here, type Judging } from '../../../server/cli/judging/judging';
import { packed } from '../../../server/cli/judging/packed';
import { threads } from '../../../server/cli/judging/threads';
import { readConfig } from '../../../server/workspace/config';
import type { Setting } from '../../../server/workspace/setting';

const root = join(__dirname, '../../../..');
const program = join(root, 'dist/cli.js');
const sample = readFileSync(join(root, 'samples/northbridge-2026.plan.yaml'), 'utf8');
const config = readConfig(
  'officers:\n  x: { title: Director }\nchecks:\n  links/duplicate: error\n',
);
const base: Setting = { config: {}, today: '2026-03-01' };
const settings: readonly Setting[] = [
  base,
  { config: config.values, today: '2026-03-01', severities: new Map([['plan/encoding', 'off']]) },
];
const plans = [sample, ...checks.map(({ fails: [example = {}] }) => examplePlan(example))].map(
  (text, i) => ({ path: `${i}.plan.yaml`, text, setting: settings[i % 2] ?? base }),
);

/** What is told of each plan. */
async function told(judging: Judging): Promise<readonly string[]> {
  const results = await Promise.all(plans.map((plan) => judging.judge(plan)));
  await judging.end();
  return results.map(({ outcome }) =>
    'verdict' in outcome ? packed(outcome, true) : outcome.message,
  );
}

describe('threads', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A program that a thread runs. */
  const written = (text: string) => {
    const file = join(folder, `${text.length}.js`);
    writeFileSync(file, text);
    return file;
  };

  it('tell what one thread tells', async () => {
    assert.deepEqual(await told(threads(program, 2, true)), await told(here));
  }).timeout(300_000);

  it('that die leave their plans to the one that began them', async () => {
    const dying = written(
      `let n = 0; require('worker_threads').parentPort.on('message', () => { if (++n === 2) process.exit(1); });`,
    );
    const failing = written(`throw new Error('broken');`);
    const missing = join(folder, 'none.js');
    const expected = await told(here);
    for (const broken of [dying, failing, missing])
      assert.deepEqual(await told(threads(broken, 2, true)), expected, broken);
  }).timeout(300_000);

  it('tell what breaks in one, as a mistake of ours', async () => {
    const breaking = written(
      `const { parentPort: port } = require('worker_threads'); port.on('message', ({ id }) => port.postMessage(id % 2 ? { id, broken: 'internal error: x' } : { id, packed: '{' }));`,
    );
    const messages = await told(threads(breaking, 2, true));
    // Two are as many as a thread has in hand.
    for (const message of messages.slice(0, 2)) assert.match(message, /^internal error: /);
    assert.deepEqual(messages.slice(2), (await told(here)).slice(2));
  });
});

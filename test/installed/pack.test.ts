/** The npm package, installed from its tarball without a network on every Node that it is for. */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '../support/client';
import { fetchedNode } from '../support/fetched';
import { startProgram } from '../support/server-process';
import { output, root, run, temporaryFolder } from './machine';

/** Each even release from the oldest that `engines` allows. */
const versions = ['20', '22', '24', '26'];
const npm = process.env['npm_execpath'] ?? '';

/** What users see of the program, in the order in which they come to it. */
async function seen(node: string, program: string, folder: string): Promise<readonly unknown[]> {
  const calls = [
    ['check', join(root, 'samples/first-plan.plan.yaml')],
    ['check', 'dudley.plan.yaml', '--as-of', '2020-03-01'],
    ['checks'],
    ['lsp', '--help'],
    ['--version'],
  ];
  const ended: unknown[] = [];
  for (const args of calls) ended.push(await run(node, [program, ...args], folder));
  const client = new Client({ server: startProgram(node, [program, 'lsp', '--stdio']) });
  try {
    ended.push(await client.start());
  } finally {
    await client.server.kill();
  }
  return ended;
}

describe('the npm package', () => {
  const machine = temporaryFolder();
  let tarball = '';
  let expected: readonly unknown[] = [];

  before(async () => {
    assert.ok(npm, 'run it with npm run test:pack');
    const args = [npm, 'pack', '--pack-destination', machine.folder];
    const said = await output(process.execPath, args, root);
    // pre-commit, too, takes what is printed for the name of the file.
    assert.match(said, /^golden-thread-[\d.]+\.tgz\n$/);
    tarball = join(machine.folder, said.trim());
  });
  after(() => machine.remove());

  for (const version of versions) {
    it(`does the same on Node ${version}`, async () => {
      const node = fetchedNode(version);
      assert.match(
        await output(node, ['--version'], machine.folder),
        new RegExp(`^v${version}\\.`),
      );
      const folder = join(machine.folder, version);
      mkdirSync(folder);
      writeFileSync(join(folder, 'package.json'), '{ "private": true }');
      const sample = readFileSync(join(root, 'samples/dudley-2020.plan.yaml'), 'utf8');
      writeFileSync(join(folder, 'dudley.plan.yaml'), sample);
      await output(node, [npm, 'install', '--offline', '--no-audit', tarball], folder);
      const installed = readdirSync(join(folder, 'node_modules')).filter((name) => name[0] !== '.');
      assert.deepEqual(installed, ['golden-thread']);
      const program = join(folder, 'node_modules/.bin/golden-thread');

      const [sound, dudley, ...rest] = await seen(node, program, folder);
      assert.deepEqual(Object(sound).status, 0);
      assert.deepEqual(Object(dudley).status, 1);
      assert.match(Object(dudley).stdout, /28 errors, .* in 1 plan \(position at 1 March 2020\)/);
      const all = [sound, dudley, ...rest];
      if (expected.length === 0) expected = all;
      assert.deepEqual(all, expected);
    });
  }
});

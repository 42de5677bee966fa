/** Two builds of one checkout, in folders of other names. */

import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { output, root, temporaryFolder } from './machine';

/** What a build reads. */
const sources = readdirSync(root).filter((name) =>
  /^(?:client|node_modules|scripts|server|package(?:-lock)?\.json|tsconfig.*\.json)$/.test(name),
);

/** Builds in a folder from nothing; each file with its bytes. */
async function built(folder: string): Promise<ReadonlyMap<string, string>> {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await output(process.execPath, ['scripts/build.mjs'], folder);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(dist, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(dist, name), 'latin1')]));
}

describe('builds', () => {
  const machine = temporaryFolder();
  after(() => machine.remove());

  it('are the same bytes, wherever and whenever they are made', async () => {
    const here = join(machine.folder, 'a');
    for (const name of sources) cpSync(join(root, name), join(here, name), { recursive: true });
    const first = await built(here);
    const there = join(machine.folder, 'another place', 'with a longer name');
    mkdirSync(join(there, '..'), { recursive: true });
    renameSync(here, there);
    const second = await built(there);
    assert.ok(first.size > 20);
    assert.deepEqual([...second.keys()], [...first.keys()]);
    for (const [name, bytes] of first) assert.ok(second.get(name) === bytes, name);
  });
});

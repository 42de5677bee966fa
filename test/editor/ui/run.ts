/** Runs the tests of what is seen, with mocha on this machine. */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Mocha from 'mocha';
import type { Run } from '../machine/run';
import { onStage } from './support/stage';

/** Runs all tests of this folder on one editor; whether all passed. */
export async function runUiTests({ home, vsix }: Run): Promise<boolean> {
  // Playwright's limits on each step end what hangs; this one is for what has none.
  const mocha = new Mocha({ timeout: 15 * 60_000, slow: 20_000 });
  for (const name of await readdir(__dirname)) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  const failures = await onStage(home, vsix, () => new Promise<number>((end) => mocha.run(end)));
  return failures === 0;
}

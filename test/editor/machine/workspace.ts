/** The folder that an editor opens in a test. */

import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './extension';

/** Copies the samples into a new folder. */
export async function makeWorkspace(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const samples = join(root, 'samples');
  for (const name of await readdir(samples)) {
    if (name.endsWith('.plan.yaml')) await cp(join(samples, name), join(folder, name));
  }
  return folder;
}

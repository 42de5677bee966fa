/**
 * Loaded before tests: what they try at random comes from one seed, which is printed. It is that of the files as they
 * are committed, so that each commit tries something new, and one that passed passes again. `SEED` names another.
 */

import { spawnSync } from 'node:child_process';
import fc from 'fast-check';

const seed = Number(process.env['SEED'] ?? seedOfFiles() ?? Math.floor(Math.random() * 2 ** 31));

fc.configureGlobal({ seed });
console.log(`What is tried at random: SEED=${seed}`);

/** A whole number made of the hash of all files that are committed; undefined where git has none. */
function seedOfFiles(): number | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout.slice(0, 7), 16) : undefined;
}

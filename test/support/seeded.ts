/**
 * Loaded before tests: what they try at random comes from one seed, which is printed. It is that of the commit, so
 * that each commit tries something new, and one that passed passes again. `SEED` names another.
 */

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';

const seed = Number(process.env['SEED'] ?? seedOfCommit());

fc.configureGlobal({ seed });
console.log(`What is tried at random: SEED=${seed}`);

/** A whole number made of the hash of the commit that is checked out. */
function seedOfCommit(): number {
  const hash = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return Number.parseInt(hash.slice(0, 7), 16);
}

// Runs all tests that try things at random, again and again with other seeds, for some minutes:
//
//   npm run fuzz                            ten minutes
//   npm run fuzz -- 60                      an hour
//   npm run fuzz -- 10 features/formatting  what has that in its path
//
// A failure is printed with its seed and its smallest example, and the rest goes on. `SEED=1 FUZZ_RUNS=300
// npx mocha --require ./out/test/support/seeded.js FILE` tries the same again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [minutes = '10', part = ''] = process.argv.slice(2);
const end = Date.now() + Number(minutes) * 60_000;
// So few that every file has its turn soon; what takes long is tried more often by other seeds.
const runs = process.env.FUZZ_RUNS ?? '300';

const files = readdirSync(join(root, 'out/test'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('out/test', name))
  .filter((path) => path.endsWith('.test.js') && path.includes(part))
  .filter((path) => /\bfast-check\b/.test(readFileSync(join(root, path), 'utf8')))
  .map((path) => ({ path, order: Math.random() }))
  .sort((a, b) => a.order - b.order)
  .map(({ path }) => path);
if (files.length === 0)
  throw new Error(`No test that tries things at random has '${part}' in its path`);

let failures = 0;
let done = 0;
while (Date.now() < end) {
  const file = files[done % files.length];
  done += 1;
  const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  const args = ['--no-config', '--timeout', '0', '--reporter', 'dot'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/mocha/bin/mocha.js'),
      ...args,
      '--require',
      './out/test/support/seeded.js',
      file,
    ],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, SEED: seed, FUZZ_RUNS: runs },
    },
  );
  console.log(`${status === 0 ? 'held' : 'FAILED'}  ${file}  SEED=${seed}`);
  if (status === 0) continue;
  failures += 1;
  console.log(stdout + stderr);
}
console.log(`${done} files tried, of ${files.length} that there are; ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;

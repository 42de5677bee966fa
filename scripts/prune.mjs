// Removes from out/ what was compiled from a file that is no more: `tsc` leaves it there, and a
// deleted test would go on running.
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = /(?:\.js|\.js\.map|\.d\.ts)$/;

for (const path of await readdir(join(root, 'out'), { recursive: true })) {
  if (compiled.test(path) && !existsSync(join(root, path.replace(compiled, '.ts')))) {
    await rm(join(root, 'out', path));
  }
}

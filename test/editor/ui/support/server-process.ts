/** The language server's process, as the machine sees it. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Waits until a server runs from the folder `extensions` that is not the process `other`; its number. */
export async function untilServerRuns(extensions: string, other?: number): Promise<number> {
  for (;;) {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,args=']);
    const found = stdout
      .split('\n')
      .filter((line) => line.includes(extensions) && line.includes('dist/server.js'))
      .map((line) => Number.parseInt(line, 10))
      .find((pid) => pid !== other);
    if (found !== undefined) return found;
  }
}

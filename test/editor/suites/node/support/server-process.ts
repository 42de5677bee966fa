/** The process of the language server. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The child of this extension host that is the server; undefined while there is none. */
export async function findServer(): Promise<number | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args=']);
  const own = stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s.*dist\/server\.js/.exec(line))
    .find((found) => Number(found?.[2]) === process.pid);
  return own ? Number(own[1]) : undefined;
}

/** The same; throws where there is none. */
export async function serverProcess(): Promise<number> {
  const server = await findServer();
  if (server === undefined) throw new Error('No server runs');
  return server;
}

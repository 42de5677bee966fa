/**
 * Loaded into a process of the installed extension: at SIGUSR2 it collects garbage, and writes how many bytes
 * are still in use and how many it holds into a file that is called after the process.
 */

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

process.on('SIGUSR2', () => {
  // What finalizers let go of is collected the second time.
  for (let i = 0; i < 2; i++) collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const path = join(__dirname, `${process.pid}.json`);
  writeFileSync(`${path}.part`, JSON.stringify({ inUse: heapUsed + external, held: rss }));
  renameSync(`${path}.part`, path);
});

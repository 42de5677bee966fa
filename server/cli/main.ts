/** The program `golden-thread`, and what its threads run. */

import { isMainThread } from 'node:worker_threads';
import { keepCompiled } from '../node/compiled';
import { flushed, processConsole } from './console';

async function main(args: readonly string[]): Promise<void> {
  // Others read less, or run for long.
  if (args[0] === 'check') keepCompiled();
  if (!isMainThread) {
    const { serveThread } = await import('./judging/thread.js');
    serveThread();
    return;
  }
  const { run } = await import('./program.js');
  process.exitCode = await run(args, processConsole(__filename));
  await flushed();
  // By itself, Node waits for what V8 is still compiling, and takes down every object: a tenth of a short run.
  process.exit();
}

void main(process.argv.slice(2));

/** The program `golden-thread`, and what its threads run. */

import { isMainThread } from 'node:worker_threads';
import { processConsole } from './console';
import { run } from './program';

if (isMainThread) {
  void run(process.argv.slice(2), processConsole(__filename)).then((code) => {
    process.exitCode = code;
  });
} else void import('./judging/thread.js').then(({ serveThread }) => serveThread());

/** The program `golden-thread`. */

import { processConsole } from './console';
import { run } from './program';

void run(process.argv.slice(2), processConsole()).then((code) => {
  process.exitCode = code;
});

/** The program `golden-thread`. */

import { keepCompiled } from '../node/compiled';
import { processConsole } from './console';

async function main(args: readonly string[]): Promise<void> {
  // Others read less, or run for long.
  if (args[0] === 'check') keepCompiled();
  const { run } = await import('./program.js');
  process.exitCode = await run(args, processConsole());
}

void main(process.argv.slice(2));

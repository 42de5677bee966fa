/**
 * The program behind `npm run test:editor`: the suites in a real editor, then the tests of what is seen.
 * Without a flag it takes the desktop's VS Code where that can run, else code-server, and all the others.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeVsix } from './machine/extension';
import { runInChromium } from './machine/in-chromium';
import { noElectron, runInElectron } from './machine/in-electron';
import type { Run } from './machine/run';
import { runUiTests } from './ui/run';

/** Where tests run, each with what it is called on the command line. */
const kinds = {
  electron: { title: "the desktop's VS Code", run: runInElectron },
  remote: {
    title: 'code-server, extension host on this machine',
    run: (given: Run) => runInChromium(given, 'machine'),
  },
  web: {
    title: "code-server, the browser's worker",
    run: (given: Run) => runInChromium(given, 'worker'),
  },
  ui: { title: 'code-server with the .vsix installed, as it is seen', run: runUiTests },
};
type Kind = keyof typeof kinds;
const isKind = (name: string): name is Kind => name in kinds;

/** The kinds that can run here. */
async function possible(): Promise<readonly Kind[]> {
  const why = await noElectron();
  if (why !== undefined) console.log(`The desktop's VS Code is not used: ${why}.`);
  return [why === undefined ? 'electron' : 'remote', 'web', 'ui'];
}

async function main(): Promise<void> {
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    options: { electron: flag, remote: flag, web: flag, ui: flag, verbose: flag },
  });
  const named = Object.keys(values).filter(isKind);
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-editor-'));
  const failed: string[] = [];
  try {
    const vsix = await makeVsix(join(home, 'golden-thread.vsix'));
    for (const kind of named.length > 0 ? named : await possible()) {
      const { title, run } = kinds[kind];
      console.log(`\n# ${title}\n`);
      const given = { home: join(home, kind), vsix, isVerbose: values.verbose === true };
      if (!(await run(given))) failed.push(title);
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  if (failed.length === 0) return;
  console.error(`\nFailed in ${failed.join('; ')}`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

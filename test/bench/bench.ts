/**
 * `npm run bench`: medians of interleaved runs, each against its peers in the same run. Prints tables and
 * asserts nothing of times: machines are shared and noisy. `npm run bench core`, `npm run bench lsp`,
 * `npm run bench check`, `npm run bench history`, `npm run bench report` and `npm run bench scale` run one part.
 */

import { benchCheck } from './check';
import { benchCore } from './core';
import { benchHistory } from './history';
import { benchLanguageServers } from './language-servers';
import { benchReport } from './report';
import { benchScale } from './scale/scale';

const parts = {
  core: benchCore,
  lsp: benchLanguageServers,
  check: benchCheck,
  history: benchHistory,
  report: benchReport,
  scale: benchScale,
};

async function bench(wanted: string | undefined, which: string | undefined): Promise<void> {
  if (wanted !== undefined && !Object.hasOwn(parts, wanted)) {
    console.error(`There is no part ${wanted}: name one of ${Object.keys(parts).join(', ')}`);
    process.exitCode = 2;
  }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted === undefined || wanted === name) await part(which);
  }
}

void bench(process.argv[2], process.argv[3]);

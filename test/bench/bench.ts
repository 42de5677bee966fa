/**
 * `npm run bench`: medians of interleaved runs, each against its peers in the same run. Prints tables and
 * asserts nothing of times: machines are shared and noisy. `npm run bench core`, `npm run bench lsp`,
 * `npm run bench check`, `npm run bench history` and `npm run bench report` run one part.
 */

import { benchCheck } from './check';
import { benchCore } from './core';
import { benchHistory } from './history';
import { benchLanguageServers } from './language-servers';
import { benchReport } from './report';

const parts = {
  core: benchCore,
  lsp: benchLanguageServers,
  check: benchCheck,
  history: benchHistory,
  report: benchReport,
};

async function bench(wanted: string | undefined): Promise<void> {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted === undefined || wanted === name) await part();
  }
}

void bench(process.argv[2]);

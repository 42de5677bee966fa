/**
 * `npm run bench`: medians of interleaved runs, each against its peers in the same run. Prints tables and
 * asserts nothing: machines are shared and noisy. `npm run bench core` and `npm run bench lsp` run one part.
 */

import { benchCore } from './core';
import { benchLanguageServers } from './language-servers';

const [part] = process.argv.slice(2);
if (part !== 'lsp') benchCore();
if (part !== 'core') void benchLanguageServers();

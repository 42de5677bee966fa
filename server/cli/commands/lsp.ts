/** `lsp`: the language server, for editors. */

import { serveStdio } from '../../lsp/node';

/** Serves an editor. Never resolves: the process ends when the editor says so, or goes. */
export function lsp(): Promise<never> {
  serveStdio();
  return new Promise(() => undefined);
}

/** Puts the extension together, the same for the desktop and a browser. */

import { Disposable, window } from 'vscode';
import { registerCommands } from './commands';
import type { GoldenThread } from './golden-thread';
import { LanguageServer, type MakeClient } from './language-server';

/** Starts everything. The server is not waited for, since the editor waits for this. */
export function start(makeClient: MakeClient): GoldenThread & Disposable {
  const log = window.createOutputChannel('Golden Thread', { log: true });
  const server = new LanguageServer(log, makeClient);
  const parts = Disposable.from(registerCommands({ log, server }), log);
  server.start().catch((error: unknown) => log.error('The server is not there.', error));
  return { log, server, dispose: () => parts.dispose() };
}

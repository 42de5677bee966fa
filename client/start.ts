/** Puts the extension together, the same for the desktop and a browser. */

import { Disposable, type Memento, window } from 'vscode';
import { registerCommands } from './commands';
import type { GoldenThread } from './golden-thread';
import { LanguageServer, type MakeClient } from './language-server';
import { showMattersFirst } from './matters-first';
import { offerPaste } from './paste';

/**
 * Starts everything. The server is not waited for, since the editor waits for this. `memory` is what the
 * editor keeps with the folder that is open.
 */
export function start(makeClient: MakeClient, memory: Memento): GoldenThread & Disposable {
  const log = window.createOutputChannel('Golden Thread', { log: true });
  const server = new LanguageServer(log, makeClient);
  const goldenThread = { log, server };
  const parts = Disposable.from(
    registerCommands(goldenThread),
    offerPaste(goldenThread),
    showMattersFirst(goldenThread, memory),
    log,
  );
  server.start().catch((error: unknown) => log.error('The server is not there.', error));
  return { log, server, dispose: () => parts.dispose() };
}

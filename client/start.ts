/** Puts the extension together, the same for the desktop and a browser. */

import { Disposable, type ExtensionContext, window } from 'vscode';
import { registerCommands } from './commands';
import type { GoldenThread } from './golden-thread';
import { LanguageServer, type MakeClient } from './language-server';
import { showMattersFirst } from './matters-first';
import { offerPaste } from './paste';

/** Starts everything. The server is not waited for, since the editor waits for this. */
export function start(
  { workspaceState }: ExtensionContext,
  makeClient: MakeClient,
): GoldenThread & Disposable {
  const log = window.createOutputChannel('Golden Thread', { log: true });
  const server = new LanguageServer(log, makeClient);
  const goldenThread = { log, server };
  const parts = Disposable.from(
    registerCommands(goldenThread),
    offerPaste(goldenThread),
    showMattersFirst(goldenThread, workspaceState),
    log,
  );
  server.start().catch((error: unknown) => log.error('The server is not there.', error));
  return { log, server, dispose: () => parts.dispose() };
}

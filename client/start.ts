/** Puts the extension together, the same for the desktop and a browser. */

import { Disposable, type ExtensionContext, window, workspace } from 'vscode';
import { registerCommands } from './commands';
import type { GoldenThread } from './golden-thread';
import { LanguageServer, type MakeClient } from './language-server';
import { showMattersFirst } from './matters-first/view';
import { tellOfNewFolders } from './new-folders';
import { Panels } from './panels/panels';
import { offerPaste } from './paste';
import { ProgressView } from './progress/view';

/** Starts everything. The server is not waited for, since the editor waits for this. */
export function start(
  { workspaceState }: ExtensionContext,
  makeClient: MakeClient,
): GoldenThread & Disposable {
  const log = window.createOutputChannel('Golden Thread', { log: true });
  const server = new LanguageServer(log, makeClient);
  const progress = new ProgressView(server, log, workspaceState);
  const panels = new Panels({ server, log });
  const goldenThread: GoldenThread = { log, server, progress, panels };
  const parts = Disposable.from(
    registerCommands(goldenThread),
    offerPaste(goldenThread),
    tellOfNewFolders(server, log),
    showMattersFirst(goldenThread, workspaceState),
    progress,
    panels,
    // What is not trusted has no history: a server is told of trust when it starts.
    workspace.onDidGrantWorkspaceTrust(() => server.restart()),
    log,
  );
  server.start().catch((error: unknown) => log.error('The server is not there.', error));
  return { ...goldenThread, dispose: () => parts.dispose() };
}

/** The extension in a browser's editor without a machine behind it: the server runs in a worker. */

import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { GoldenThread } from './golden-thread';
import { start } from './start';
import { ServerWorker } from './worker';

let running: GoldenThread | undefined;

/** Called by the editor when a plan is opened, or a folder with one. */
export function activate(context: ExtensionContext): void {
  const worker = new ServerWorker(Uri.joinPath(context.extensionUri, 'dist/server.browser.js'));
  const started = start(
    (id, name, options) => new LanguageClient(id, name, () => worker.start(), options),
    context.workspaceState,
  );
  running = started;
  context.subscriptions.push(started, { dispose: () => worker.end() });
}

/** Called by the editor before it ends; it waits for the server to end in order. */
export async function deactivate(): Promise<void> {
  await running?.server.stop();
}
